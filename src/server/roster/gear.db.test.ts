import { beforeAll, expect, test } from "vitest";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { shareTraining } from "../athlete/share-training";
import { asRole } from "../db/connections.db.testing";
import { readGear } from "./read-gear";

let world: World;
let runners: readonly BuiltAthlete[];
beforeAll(async () => {
  world = await aWorld("gear");
  const made: BuiltAthlete[] = [];
  for (const [place, press] of [true, true, true, true, false].entries()) {
    const runner = await anAthlete(world.organisation, world.squad, {
      givenName: `R${place}`,
      familyName: "Runner",
      email: `r${place}@gear.example`,
    });
    await anIntake(
      runner,
      withAnswers(PERSONAS.mild(new Date()), {
        "Q-PACK": { kind: "vest-front-bottles", runs: 4 },
        "Q-PACK-PRESS": press,
      }),
    );
    made.push(runner);
  }
  runners = made;
});

const gear = (who: BuiltMember, squadId = world.squad.id) =>
  actingAs(who, {}, "squads.gear", (context) => readGear(context, squadId));
const straps = async (who: BuiltMember) =>
  (await gear(who)).patterns.map(({ carried, underStraps }) => [carried, underStraps?.yes, underStraps?.of]);

test("five who carry the same are a pattern, and each is told that it was read", async () => {
  expect(await straps(world.coach)).toEqual([["vest-front-bottles", 4, 5]]);
  const read = await asRole(
    "superuser",
    `SELECT count(DISTINCT s.athlete_id)::int AS people FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
      WHERE e.action = 'squads.gear'`,
  );
  expect(read).toEqual([{ people: 5 }]);
});

test("whoever does not share is not counted for the coach: of four nothing is told; a clinician sees five", async () => {
  const [hidden] = runners;
  if (!hidden?.member) throw new Error("no runner");
  await actingOn(hidden.member, hidden, {}, "athlete.share", (context, athlete) =>
    shareTraining(context, athlete, false),
  );
  expect(await gear(world.coach)).toMatchObject({ patterns: [], counted: 4 });
  expect(await straps(world.clinician)).toEqual([["vest-front-bottles", 4, 5]]);
});

test("is for the squad's coach and clinicians", async () => {
  for (const who of [world.admin, selfOf(world.athlete), world.otherCoach])
    await expect(gear(who)).rejects.toMatchObject({ code: "not-found" });
});
