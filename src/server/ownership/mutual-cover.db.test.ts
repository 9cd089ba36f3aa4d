import { beforeEach, expect, test } from "vitest";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { anAbsence } from "../../../prisma/seed/builders/an-absence";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aLookAfterWaiting } from "../../../prisma/seed/builders/a-look-after-waiting";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { possibleOwners } from "../athlete/possible-owners";
import { asRole } from "../db/connections.db.testing";
import { missingNow } from "./missing-now";

const now = new Date("2026-11-20T15:00:00Z");
let world: World;
let zoe: BuiltMember;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`mutual-${round}`);
  zoe = await aMember(world.organisation, {
    ...{ email: `zoe@mutual-${round}.example`, name: "Zoe", roles: ["clinician"] },
  });
  await asRole("superuser", "DELETE FROM mail");
});
const away = (member: BuiltMember, coveredBy: BuiltMember, firstDay = "2026-11-20", lastDay = "2026-11-23") =>
  anAbsence(member, { coveredBy, firstDay, lastDay, now });
const CANNOT = { code: "invalid", fields: { coveredBy: "cover-away" } };

test("nobody stands in who is away on any of the days; somebody who is there does, whatever their role", async () => {
  await away(world.clinician, zoe);
  await expect(away(zoe, world.clinician)).rejects.toMatchObject(CANNOT);
  await expect(away(zoe, world.clinician, "2026-11-23", "2026-11-26")).rejects.toMatchObject(CANNOT);
  await away(zoe, world.coach);
  await expect(away(world.coach, zoe)).rejects.toMatchObject(CANNOT);
  await away(world.coach, world.admin);
});

test("two clinicians who name each other at the same moment are one absence", async () => {
  const both = await Promise.allSettled([away(world.clinician, zoe), away(zoe, world.clinician)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("on days on which the other is back, they stand in", async () => {
  await away(world.clinician, zoe);
  await expect(away(zoe, world.clinician, "2026-11-24", "2026-11-26")).resolves.toEqual(expect.any(String));
});

test("with everybody away what is red is an administrator's who is there, who is told", async () => {
  await away(world.clinician, zoe);
  await away(zoe, world.coach);
  await away(world.coach, world.admin);
  await anIntake(world.athlete, PERSONAS.growingWeakness(now), { now });
  await aLookAfterWaiting(world.athlete, new Date(now.getTime() + 1000));
  const [entry] = await asRole(
    "superuser",
    "SELECT owner_id, colour FROM triage_entry WHERE athlete_id = $1",
    [world.athlete.id],
  );
  expect(entry).toEqual({ owner_id: world.admin.membershipId, colour: "red" });
  expect(await asRole("superuser", "SELECT recipient FROM mail")).toEqual([{ recipient: world.admin.email }]);
});

test("who takes care says who is away", async () => {
  await away(world.clinician, zoe);
  const owners = await actingOn(world.coach, world.athlete, { now }, "athlete.read", (context, { squadId }) =>
    possibleOwners(context, squadId),
  );
  expect(owners.map(({ name, away: isAway }) => [name, isAway])).toEqual([
    ...[
      ["Clea", true],
      ["Corin", false],
      ["Zoe", false],
    ],
  ]);
});

test("triage and cover say who is missing while all of them are away", async () => {
  const missing = (instant: Date) => actingAs(world.coach, { now: instant }, "cover.read", missingNow);
  expect(await missing(now)).toBeNull();
  await away(world.clinician, zoe);
  expect(await missing(now)).toBeNull();
  await away(zoe, world.coach);
  expect(await missing(now)).toBe("clinicians");
  for (const coach of [world.coach, world.otherCoach]) await away(coach, world.admin);
  expect(await missing(now)).toBe("everybody");
  expect(await missing(new Date("2026-11-24T09:00:00Z"))).toBeNull();
});
