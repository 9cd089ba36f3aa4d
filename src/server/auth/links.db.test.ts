import { beforeAll, describe, expect, test } from "vitest";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aSquad } from "../../../prisma/seed/builders/a-squad";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { database } from "../db/client";
import { asRole } from "../db/connections.db.testing";
import { openLink, type LinkPurpose } from "./open-link";
import { signedIn } from "./signed-in.db.testing";
import { spendLink } from "./spend-link";
import { newToken, tokenHash } from "./token";
import { verifyCredentials } from "./verify-credentials";

const NEW_PASSWORD = "a quiet path by the reservoir";
let world: World;
beforeAll(async () => {
  world = await aWorld("links");
});

/** A link in the database, as the functions that mail one would put it there. */
async function aLink(purpose: LinkPurpose, member: BuiltMember, lasts = "1 hour"): Promise<string> {
  const token = newToken();
  const [organisation, membership] =
    purpose === "invitation" ? [member.organisation.id, member.membershipId] : [null, null];
  await database().prisma.$executeRaw`
    SELECT make_link(${tokenHash(token)}, ${purpose}, ${member.accountId}::uuid, ${organisation}::uuid, ${membership}::uuid, ${lasts}::interval)`;
  return token;
}

async function outcome(spending: Promise<unknown>): Promise<string> {
  return spending.then(
    () => "spent",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

describe("a link by mail", () => {
  test("is spent once, whoever of twenty comes first", async () => {
    const token = await aLink("password-reset", world.coach);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => outcome(spendLink("password-reset", token, NEW_PASSWORD))),
    );
    expect(all.toSorted()).toEqual([...Array.from({ length: 19 }, () => "not-found"), "spent"]);
    expect(await outcome(spendLink("password-reset", token, NEW_PASSWORD))).toBe("not-found");
  });

  test("looking at it spends nothing", async () => {
    const token = await aLink("password-reset", world.coach);
    for (let turn = 0; turn < 3; turn += 1) expect(await openLink(token, "password-reset")).not.toBeNull();
  });

  test.each<[string, (token: string) => Promise<unknown>]>([
    ["unknown", async () => spendLink("password-reset", newToken(), NEW_PASSWORD)],
    ["for another purpose", async (token) => spendLink("invitation", token, NEW_PASSWORD)],
  ])("%s is not found", async (_name, spend) => {
    const token = await aLink("password-reset", world.coach);
    expect(await outcome(spend(token))).toBe("not-found");
    expect(await openLink(token, "password-reset")).not.toBeNull();
  });

  test("expired is not found", async () => {
    const token = await aLink("password-reset", world.coach, "-1 second");
    expect(await openLink(token, "password-reset")).toBeNull();
    expect(await outcome(spendLink("password-reset", token, NEW_PASSWORD))).toBe("not-found");
  });

  test("a password that the rules refuse leaves it unspent", async () => {
    const token = await aLink("password-reset", world.coach);
    expect(await outcome(spendLink("password-reset", token, "too short"))).toBe("invalid");
    expect(await outcome(spendLink("password-reset", token, undefined))).toBe("invalid");
    expect(await openLink(token, "password-reset")).not.toBeNull();
  });
});

describe("a reset", () => {
  test("sets the password, ends every session and takes the other reset links with it", async () => {
    const { clinician } = world;
    const { hash } = await signedIn(clinician);
    const other = await aLink("password-reset", clinician);
    const token = await aLink("password-reset", clinician);
    await spendLink("password-reset", token, NEW_PASSWORD);
    expect(await database().prisma.$queryRaw`SELECT * FROM find_session(${hash})`).toEqual([]);
    expect(await openLink(other, "password-reset")).toBeNull();
    expect(await outcome(verifyCredentials(clinician.email, clinician.password))).toBe("wrong-password");
    expect(await outcome(verifyCredentials(clinician.email, NEW_PASSWORD))).toBe("spent");
  });
});

describe("an invitation", () => {
  test("never changes a password that is there, and joins all the same", async () => {
    const elsewhere = await aWorld("links-elsewhere");
    const { otherCoach } = world;
    const invited = await aMember(elsewhere.organisation, {
      email: otherCoach.email,
      name: "Odile",
      roles: ["athlete"],
      state: "invited",
    });
    expect(invited.accountId).toBe(otherCoach.accountId);
    const token = await aLink("invitation", invited);
    expect(await openLink(token, "invitation")).toMatchObject({ hasPassword: true });
    expect(await spendLink("invitation", token, NEW_PASSWORD)).toBe("links-elsewhere");
    expect(await outcome(verifyCredentials(otherCoach.email, NEW_PASSWORD))).toBe("wrong-password");
    expect(await outcome(verifyCredentials(otherCoach.email, otherCoach.password))).toBe("spent");
  });

  test("does not bring back who was removed", async () => {
    const removed = await aMember(world.organisation, {
      email: "removed@links.example",
      name: "Removed",
      roles: ["coach"],
      squads: [await aSquad(world.organisation, "Road")],
      state: "removed",
    });
    await spendLink("invitation", await aLink("invitation", removed), NEW_PASSWORD);
    expect(
      await asRole("superuser", "SELECT state FROM membership WHERE id = $1", [removed.membershipId]),
    ).toEqual([{ state: "removed" }]);
  });
});
