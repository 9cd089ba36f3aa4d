import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aMember } from "../../prisma/seed/builders/a-member";
import { aMemberChange } from "../../prisma/seed/builders/a-member-change";
import { aWorld, selfOf, type World } from "../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../prisma/seed/builders/built";
import { enter, type Entrance } from "./actor";
import { signedIn } from "./auth/signed-in.db.testing";
import { database } from "./db/client";
import { asRole } from "./db/connections.db.testing";
import { inTransaction } from "./db/transaction";
import { Refusal } from "./refusal";

let world: World;
beforeAll(async () => {
  world = await aWorld("actors");
});

function entering(hash: string | null, slug = "actors", forWrite = false): Promise<Entrance> {
  return inTransaction((tx) => enter(tx, hash, slug, forWrite));
}
async function refusalOf(entrance: Promise<Entrance>): Promise<string> {
  return entrance.then(
    () => "entered",
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
}
function backdate(
  hash: string,
  column: "last_seen_at" | "expires_at" | "created_at",
  interval: string,
): Promise<unknown> {
  return asRole("superuser", `UPDATE session SET ${column} = now() - $1::interval WHERE token_hash = $2`, [
    interval,
    hash,
  ]);
}

describe("who calls", () => {
  test("is the member that the session belongs to, in the organisation of the address", async () => {
    const { hash } = await signedIn(world.coach);
    const { actor, organisation, now } = await entering(hash);
    expect(actor).toEqual({
      accountId: world.coach.accountId,
      membershipId: world.coach.membershipId,
      name: "Corin",
      roles: ["coach"],
      state: "active",
      leadClinician: false,
      athleteId: null,
    });
    expect(organisation.id).toBe(world.organisation.id);
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(5_000);
  });

  test("an athlete is known as the athlete that they are", async () => {
    const { hash } = await signedIn(selfOf(world.athlete));
    expect((await entering(hash)).actor.athleteId).toBe(world.athlete.id);
  });

  test("nobody, without a session or with one that was never opened", async () => {
    expect(await refusalOf(entering(null))).toBe("not-signed-in");
    expect(await refusalOf(entering("0".repeat(64)))).toBe("not-signed-in");
  });

  test("an organisation that does not exist and one of others answer alike", async () => {
    await aWorld("elsewhere");
    const { hash } = await signedIn(world.clinician);
    expect(await refusalOf(entering(hash, "no-such-place"))).toBe("not-found");
    expect(await refusalOf(entering(hash, "elsewhere"))).toBe("not-found");
  });
});

describe("a session ends", () => {
  test("for every copy of its cookie with the sign-out, and for no other session", async () => {
    const one = await signedIn(world.coach);
    const other = await signedIn(world.coach);
    await database().prisma.$executeRaw`SELECT close_session(${one.hash})`;
    expect(await refusalOf(entering(one.hash))).toBe("not-signed-in");
    expect(await refusalOf(entering(other.hash))).toBe("entered");
  });

  test.each<[string, (world: World) => BuiltMember, string, string]>([
    ["a coach idle for 29 minutes stays", ({ coach }) => coach, "29 minutes", "entered"],
    ["a coach idle for 31 minutes", ({ coach }) => coach, "31 minutes", "not-signed-in"],
    ["a clinician idle for 31 minutes", ({ clinician }) => clinician, "31 minutes", "not-signed-in"],
    ["an admin idle for 31 minutes", ({ admin }) => admin, "31 minutes", "not-signed-in"],
    ["an athlete idle for 11 hours stays", ({ athlete }) => selfOf(athlete), "11 hours", "entered"],
    ["an athlete idle for 13 hours", ({ athlete }) => selfOf(athlete), "13 hours", "not-signed-in"],
  ])("%s", async (_name, who, idle, expected) => {
    const { hash } = await signedIn(who(world));
    await backdate(hash, "last_seen_at", idle);
    expect(await refusalOf(entering(hash))).toBe(expected);
  });

  test.each<[string, (world: World) => BuiltMember, string, string]>([
    ["of staff who have used it for 11 hours stays", ({ coach }) => coach, "11 hours", "entered"],
    ["of staff after 12 hours, however busy", ({ coach }) => coach, "12 hours", "not-signed-in"],
    ["of an athlete stays for days", ({ athlete }) => selfOf(athlete), "13 days", "entered"],
  ])("%s", async (_name, who, age, expected) => {
    const { hash } = await signedIn(who(world));
    await backdate(hash, "created_at", age);
    expect(await refusalOf(entering(hash))).toBe(expected);
  });

  test("using it keeps it from going idle", async () => {
    const { hash } = await signedIn(world.coach);
    await backdate(hash, "last_seen_at", "20 minutes");
    await entering(hash);
    const [row] = await asRole(
      "superuser",
      "SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM session WHERE token_hash = $1",
      [hash],
    );
    expect(row).toEqual({ fresh: true });
  });

  test("after its last day, however much it is used", async () => {
    const { hash } = await signedIn(selfOf(world.athlete));
    await backdate(hash, "expires_at", "1 second");
    expect(await refusalOf(entering(hash))).toBe("not-signed-in");
  });

  test("with the account's suspension", async () => {
    const { hash } = await signedIn(selfOf(world.stranger));
    await asRole("superuser", "UPDATE account SET suspended_at = now() WHERE id = $1", [
      selfOf(world.stranger).accountId,
    ]);
    expect(await refusalOf(entering(hash))).toBe("not-signed-in");
  });
});

describe("a membership that changes", () => {
  let member: BuiltMember;
  let hash: string;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    member = await aMember(world.organisation, {
      email: `changing${count}@actors.example`,
      name: "Chan Ging",
      roles: ["coach", "clinician"],
      squads: [world.squad],
    });
    ({ hash } = await signedIn(member));
  });

  test.each(["suspended", "removed"] as const)(
    "%s takes effect at the next call, and ends the session of who is a member nowhere else",
    async (state) => {
      expect(await refusalOf(entering(hash))).toBe("entered");
      await aMemberChange(world.organisation, member, { state });
      expect(await refusalOf(entering(hash))).toBe("not-signed-in");
    },
  );

  test("a role taken away is gone at the next call", async () => {
    await aMemberChange(world.organisation, member, { roles: ["coach"] });
    expect((await entering(hash)).actor.roles).toEqual(["coach"]);
  });

  test("waits for a write that is under way", async () => {
    const order: string[] = [];
    let changing: Promise<void> = Promise.resolve();
    await inTransaction(async (tx) => {
      await enter(tx, hash, "actors", true);
      changing = aMemberChange(world.organisation, member, { roles: ["coach"] }).then(() => {
        order.push("changed");
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      order.push("written");
    });
    await changing;
    expect(order).toEqual(["written", "changed"]);
  });

  test("a second administrator can go, the last cannot", async () => {
    await aMemberChange(world.organisation, member, { roles: ["admin"] });
    await aMemberChange(world.organisation, member, { roles: ["coach"] });
    await expect(aMemberChange(world.organisation, world.admin, { roles: ["coach"] })).rejects.toMatchObject({
      code: "not-possible",
    });
    await expect(
      aMemberChange(world.organisation, world.admin, { state: "suspended" }),
    ).rejects.toMatchObject({
      code: "not-possible",
    });
  });
});
