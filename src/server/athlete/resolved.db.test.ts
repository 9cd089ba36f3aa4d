import { beforeAll, expect, test } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aFlagsClosing } from "../../../prisma/seed/builders/a-flag-act";
import { someSessions } from "../../../prisma/seed/builders/a-session";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { readRecord } from "./read-record";
import { readTrend } from "./read-trend";

const FIRST = new Date("2026-10-01T10:00:00Z");
const week = (weeks: number) => new Date(FIRST.getTime() + weeks * 7 * 86_400_000);
let world: World;

const checkIn = (weeks: number, answers: Answers) =>
  aCheckIn(world.athlete, { ...QUIET_WEEK, "Q-RUN-CUT": false, ...answers }, { now: week(weeks) });
const suggested = async (reader: BuiltMember) =>
  (await actingOn(reader, world.athlete, { now: week(5) }, "athlete.read", readRecord)).maySuggestResolved;

beforeAll(async () => {
  world = await aWorld("resolved");
  await anIntake(world.athlete, { ...PERSONAS.mild(FIRST), "Q-NPRS-WORST": 3 }, { now: FIRST });
  await checkIn(1, {});
  await checkIn(2, {});
  await checkIn(3, { "Q-NPRS-WORST": 6, "Q-TREND": "much-worse" });
  await checkIn(4, { "Q-NPRS-WORST": 4, "Q-TREND": "better" });
});

test("one quiet check-in suggests nothing; two in a row suggest to a clinician that it may be over, with the values", async () => {
  expect(await suggested(world.clinician)).toBeNull();
  await checkIn(5, { "Q-NPRS-WORST": 3, "Q-TREND": "better" });
  const words = await suggested(world.clinician);
  expect(words).toContain("4 on 29 Oct, 3 on 5 Nov");
  expect(words).toContain("baseline 3");
  expect(await suggested(world.coach)).toBeNull();
  expect(await suggested(selfOf(world.athlete))).toBeNull();
});

test("nothing is suggested any more once the flag is closed", async () => {
  const { flags } = await actingOn(world.clinician, world.athlete, {}, "athlete.read", readRecord);
  expect(flags.filter(({ open, category }) => open && category === "worsening")).not.toEqual([]);
  await aFlagsClosing(world.athlete, { by: world.clinician, now: week(5.5), reason: "Settled." });
  expect(await suggested(world.clinician)).toBeNull();
});

test("the trend marks what became of the programme, level by level, for staff and athlete", async () => {
  const runner = world.stranger;
  const begun = new Date("2026-10-29T10:00:00Z");
  await anIntake(runner, PERSONAS.deskWorker(begun), { now: begun });
  await someSessions(runner, "2026-11-02", 15);
  await someSessions(runner, "2026-11-17", 2, { painDuring: 8 });
  await aCheckIn(
    runner,
    { ...QUIET_WEEK, "Q-NEW": "yes", "Q-NEURO-SENS": ["tingling-left"] },
    { now: new Date("2026-11-20T12:00:00Z") },
  );
  const now = new Date("2026-11-22T10:00:00Z");
  const trend = await actingOn(world.clinician, runner, { now }, "athlete.read", readTrend);
  const programmes = trend?.marks.filter(({ kind }) => kind === "programme") ?? [];
  expect(programmes.map(({ on, change }) => [on, change])).toEqual([
    ["2026-10-29", "given"],
    ["2026-11-16", "level-up"],
    ["2026-11-18", "level-down"],
    ["2026-11-20", "hold"],
  ]);
  expect(trend?.marks.map(({ kind }) => kind)).toContain("flag");
});
