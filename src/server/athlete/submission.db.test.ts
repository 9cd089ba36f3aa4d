import { beforeAll, describe, expect, test } from "vitest";
import { fieldOfQuestion } from "@/domain/access/fields";
import { aCorrection } from "../../../prisma/seed/builders/a-correction";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { readRecord } from "./read-record";
import { readSubmissionOf } from "./read-submission";

const REASON = "Meant last year.";
let world: World;
let first: string;
let second: string;

const readAs = (who: BuiltMember, athlete: BuiltAthlete, submissionId: string) =>
  actingOn(who, athlete, {}, "athlete.read", (context, subject) =>
    readSubmissionOf(context, subject, submissionId),
  );
const recordAs = (who: BuiltMember) =>
  actingOn(who, world.athlete, {}, "athlete.read", (context, subject) => readRecord(context, subject));

beforeAll(async () => {
  world = await aWorld("remembers");
  const now = new Date();
  const wrong = PERSONAS.chestPressureNow(now);
  ({ submissionId: first } = await anIntake(world.athlete, wrong, {
    now: new Date(now.getTime() - 3_600_000),
  }));
  const meant = withAnswers(wrong, { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": undefined });
  ({ submissionId: second } = await aCorrection(world.athlete, first, meant, { now, reason: REASON }));
});

describe("a submission read later", () => {
  test("is for the athlete and the clinician all that it was", async () => {
    for (const who of [selfOf(world.athlete), world.clinician]) {
      const read = await readAs(who, world.athlete, first);
      expect(read).toMatchObject({ kind: "emergency", tier: "EMERGENCY", correction: null });
      expect(read.result?.tier).toBe("EMERGENCY");
      expect(JSON.stringify(read.answers)).toContain("Q-CARDIO");
    }
  });

  test("is for the own squad's coach its level and what a coach may read, no more", async () => {
    const now = new Date();
    await anIntake(world.stranger, PERSONAS.strapsTingle(now), { now });
    for (const id of [first, second]) {
      const read = await readAs(world.coach, world.athlete, id);
      expect(read).toMatchObject({ result: null, correction: null, readAsWorse: [] });
      const asked = read.answers.flatMap(({ answers }) => answers.map(({ questionId }) => questionId));
      expect(
        asked.filter((each) => !["pain-now", "training-answers"].includes(fieldOfQuestion(each))),
      ).toEqual([]);
    }
  });

  test("is not found by another squad's coach, nor under another athlete", async () => {
    await expect(readAs(world.otherCoach, world.athlete, first)).rejects.toMatchObject({ code: "not-found" });
    await expect(readAs(world.clinician, world.stranger, first)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a slip", () => {
  test("is told with its reason, what changed, when and by whom, on the correction and on the flag", async () => {
    const correction = {
      id: second,
      by: selfOf(world.athlete).name,
      reason: REASON,
      changes: [{ questionId: "Q-CARDIO" }, { questionId: "Q-CARDIO-WHEN", after: null }],
    };
    expect(await readAs(world.clinician, world.athlete, second)).toMatchObject({
      kind: "correction",
      correction,
    });
    const record = await recordAs(world.clinician);
    expect(record.corrections).toMatchObject([correction]);
    const raised = record.flags.find(({ receipt }) => receipt?.rule === "X-CARDIAC-NOW");
    expect(raised).toMatchObject({ open: true, receipt: { corrections: [correction] } });
    const coached = await recordAs(world.coach);
    expect(coached.corrections).toBeNull();
    expect(JSON.stringify(coached)).not.toContain(REASON);
  });

  test("is asked about where the answers themselves are the emergency, and not again once they are corrected", async () => {
    const { athlete } = await aWorld("asks-once");
    const now = new Date();
    const wrong = PERSONAS.chestPressureNow(now);
    const sent = await anIntake(athlete, wrong, { now: new Date(now.getTime() - 60_000) });
    expect((await readAs(selfOf(athlete), athlete, sent.submissionId)).result?.mayBeSlip).toBe(true);
    const meant = withAnswers(wrong, { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": undefined });
    const { submissionId } = await aCorrection(athlete, sent.submissionId, meant, { now, reason: REASON });
    expect((await readAs(selfOf(athlete), athlete, submissionId)).result).toMatchObject({
      tier: "EMERGENCY",
      mayBeSlip: false,
      correctionReason: REASON,
    });
    expect((await readAs(selfOf(athlete), athlete, sent.submissionId)).result?.mayBeSlip).toBe(false);
  });
});

test("what staff recorded is said as told to them", async () => {
  const { athlete, coach, clinician } = await aWorld("recorded");
  const { submissionId } = await anIntake(athlete, PERSONAS.strapsTingle(new Date()), { by: coach });
  const { result } = await readAs(clinician, athlete, submissionId);
  expect(result).toMatchObject({ onBehalf: true, submittedBy: coach.name });
  const said = result?.reasons.map(({ text }) => text).join(" ");
  expect(said).not.toMatch(/you told us/iu);
  expect(said).toContain(`Ada told ${coach.name}`);
});

test("a referral's day is refused beside its field where it makes no sense", async () => {
  const { athlete, clinician } = await aWorld("dates");
  await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
  const order = (dueOn: string) => aReferral(athlete, { by: clinician, urgency: "SAME_DAY", dueOn });
  await expect(order("2020-01-01")).rejects.toMatchObject({ fields: { dueOn: "date-past" } });
  await expect(order("2199-01-01")).rejects.toMatchObject({ fields: { dueOn: "due-late" } });
});
