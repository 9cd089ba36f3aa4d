import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asItStands } from "@/domain/athlete/as-it-stands";
import { aFlagsClosing, aLift, aLiftsEnd } from "../../../prisma/seed/builders/a-flag-act";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { daysAfter, hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { readOwnStanding } from "./read-standing";
import { readResultOf } from "./read-result";

const NOW = new Date();
const at = (hours: number) => hoursBefore(NOW, hours);
let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("athome");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Hamish",
    familyName: `Home ${count}`,
    email: `hamish${count}@athome.example`,
  });
});

/** What the athlete's start page is made of, by the newest of these submissions. */
const home = (submissionId: string) =>
  actingOn(selfOf(athlete), athlete, { now: NOW }, "athlete.read", async (context, subject) => {
    const standing = await readOwnStanding(context, athlete.id);
    return { standing, latest: asItStands(await readResultOf(context, subject, submissionId), standing) };
  });
// One day for all of them: the same date of birth.
const CHEST = PERSONAS.chestPressureNow(at(100));
const QUIET = PERSONAS.mild(at(100));
const by = () => world.clinician;
const lifted = (hours: number) =>
  aLift(athlete, { by: by(), untilOn: daysAfter(NOW, 10), reason: "Seen: muscle.", now: at(hours) });
const why = (latest: { readonly reasons: readonly { readonly text: string }[] }) =>
  latest.reasons.map(({ text }) => text).join(" ");

describe("after a lift was ended, with quieter answers sent under it", () => {
  beforeEach(async () => {
    await anIntake(athlete, CHEST, { now: at(30) });
    await lifted(20);
  });
  const newest = async () => {
    const { submissionId } = await anIntake(athlete, QUIET, { now: at(10) });
    await aLiftsEnd(athlete, { by: by(), reason: "Told me of more.", now: at(5) });
    return submissionId;
  };

  test("the position is that of the flag that stands, not of the newest answers", async () => {
    const { standing, latest } = await home(await newest());
    expect(standing.tier).toBe("EMERGENCY");
    expect(latest.position).toBe("as-comfortable");
  });

  test("why is told at the level that stands, and nothing of what the newest answers rested on", async () => {
    const { standing, latest } = await home(await newest());
    expect(standing.moved).toBe(true);
    expect(why(latest)).toContain("Get emergency help now.");
    expect(why(latest)).not.toContain("two to four weeks");
    expect(latest).toMatchObject({ lower: null, higher: null });
    expect(latest.reasons[0]?.answers.map(({ questionId }) => questionId)).toContain("Q-CARDIO");
  });
});

test("an ended lift of an injury still asks to keep still", async () => {
  const on = daysAfter(NOW, -4);
  const fell = withAnswers(PERSONAS.fallen(at(100)), { "Q-START": on, "Q-TRAUMA-DATE": on });
  await anIntake(athlete, fell, { now: at(30) });
  await lifted(20);
  const { submissionId } = await anIntake(athlete, QUIET, { now: at(10) });
  await aLiftsEnd(athlete, { by: by(), reason: "Told me of more.", now: at(5) });
  const { standing, latest } = await home(submissionId);
  expect([standing.tier, latest.position]).toEqual(["EMERGENCY", "keep-still"]);
});

test("right after a lift, why asks for no help any more and says until when it is lifted", async () => {
  const { submissionId } = await anIntake(athlete, CHEST, { now: at(30) });
  await lifted(20);
  const { standing, latest } = await home(submissionId);
  expect(standing.tier).not.toBe("EMERGENCY");
  expect(why(latest)).not.toMatch(/emergency help|two to four weeks/u);
  expect(latest.reasons[0]).toMatchObject({ rule: "X-CARDIAC-NOW", liftedUntil: daysAfter(NOW, 10) });
  expect(latest).toMatchObject({ lower: null, higher: null, position: null });
});

test("a closed flag is no reason any more", async () => {
  const { submissionId } = await anIntake(athlete, PERSONAS.strapsTingle(at(30)), { now: at(30) });
  await aFlagsClosing(athlete, { by: by(), reason: "Examined.", now: at(20) });
  expect((await home(submissionId)).latest.reasons).toEqual([]);
});

test("an emergency says neither how to make it go away nor how a programme would be", async () => {
  const answers = withAnswers(CHEST, { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 22 });
  const { submissionId } = await anIntake(athlete, answers, { now: at(1) });
  const result = await actingOn(selfOf(athlete), athlete, { now: NOW }, "athlete.read", (context, subject) =>
    readResultOf(context, subject, submissionId),
  );
  expect(result).toMatchObject({ tier: "EMERGENCY", lower: null, higher: null });
  for (const { reasons } of [result, (await home(submissionId)).latest]) {
    expect(reasons.map(({ rule }) => rule)).toContain("X-CARDIAC-NOW");
    expect(reasons.map(({ rule }) => rule)).not.toContain("X-PREG");
  }
});

test("what the athlete told stays told by the athlete when a coach records the next answers", async () => {
  await anIntake(athlete, CHEST, { now: at(30) });
  const none = withAnswers(CHEST, { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": undefined });
  const { submissionId } = await anIntake(athlete, none, { by: world.coach, now: at(2) });
  const read = await actingOn(selfOf(athlete), athlete, { now: NOW }, "athlete.read", (context, subject) =>
    readResultOf(context, subject, submissionId),
  );
  for (const said of [why(read), why((await home(submissionId)).latest)]) {
    expect(said).toMatch(/you told us/iu);
    expect(said).not.toContain(world.coach.name);
  }
});

test("what a coach recorded stays told to the coach when the athlete sends the next answers", async () => {
  const { submissionId: first } = await anIntake(athlete, CHEST, { by: world.coach, now: at(30) });
  const { submissionId } = await anIntake(athlete, QUIET, { now: at(2) });
  expect(first).not.toBe(submissionId);
  expect(why((await home(submissionId)).latest)).toContain(`Hamish told ${world.coach.name}`);
});
