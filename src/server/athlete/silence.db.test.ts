import { expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aLift } from "../../../prisma/seed/builders/a-flag-act";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { daysAfter } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { readOwnStanding } from "./read-standing";

const at = (instant: string) => new Date(instant);
const FIRST = at("2026-11-04T10:00:00Z");
const SILENT = at("2026-11-06T04:00:00Z");

const silenceOf = async ({ athlete }: World, now: Date) =>
  (
    await actingOn(selfOf(athlete), athlete, { now }, "athlete.read", (context) =>
      readOwnStanding(context, athlete.id),
    )
  ).silence;

test("the athlete is told that silence raised the level, also after an answer, until a clinician deals with it", async () => {
  const world = await aWorld("silent");
  const { athlete, clinician } = world;
  await anIntake(athlete, PERSONAS.strapsTingle(FIRST), { now: FIRST });
  expect(await silenceOf(world, at("2026-11-06T03:00:00Z"))).toBeNull();
  await aLookAfter(athlete, SILENT);
  expect(await silenceOf(world, at("2026-11-06T05:00:00Z"))).toEqual({
    at: SILENT.toISOString(),
    answered: false,
  });
  await aCheckIn(athlete, QUIET_WEEK, { now: at("2026-11-06T06:00:00Z") });
  expect(await silenceOf(world, at("2026-11-06T07:00:00Z"))).toEqual({
    at: SILENT.toISOString(),
    answered: true,
  });
  const now = at("2026-11-06T08:00:00Z");
  await aLift(athlete, { by: clinician, now, untilOn: daysAfter(now, 7), reason: "Examined." });
  expect(await silenceOf(world, at("2026-11-06T09:00:00Z"))).toBeNull();
});

test("a missed check-in that raised nothing says nothing", async () => {
  const world = await aWorld("quiet");
  await anIntake(world.athlete, PERSONAS.persisting(FIRST), { now: FIRST });
  await aLookAfter(world.athlete, at("2026-11-22T18:00:00Z"));
  expect(await silenceOf(world, at("2026-11-22T19:00:00Z"))).toBeNull();
});
