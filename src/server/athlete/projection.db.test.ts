import { beforeAll, describe, expect, test } from "vitest";
import { fieldOfQuestion } from "@/domain/access/fields";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import type { Answers } from "@/domain/questionnaire/answers";
import { INTAKE_SECTIONS } from "@/domain/questionnaire/bank";
import { aNote } from "../../../prisma/seed/builders/a-note";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { daysBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { aClosing, anOutcome, aVisit } from "../../../prisma/seed/builders/referral-course";
import { readRecord } from "./read-record";
import { readResultOf } from "./read-result";
import { readTrend } from "./read-trend";

/** Words that nobody else would write, one per kind of thing that a coach must never read. */
const CANARIES = {
  clinicalText: "canary-of-clinical-text",
  privateText: "CANARYCUP",
  referralReason: "canary-of-referral-reason",
  referredTo: "canary-of-referred-to",
  outcome: "canary-of-outcome",
  limits: "canary-of-limits",
  closeReason: "canary-of-close-reason",
  cliniciansNote: "canary-of-clinicians-note",
} as const;
const STAFF_NOTE = "written for all staff";
const ATHLETES_NOTE = "written for everyone";

let world: World;
let sharing: BuiltAthlete;
let keeping: BuiltAthlete;
const submissions = new Map<string, string>();

/** Answers of every class, each question answered. */
function everything(now: Date): Answers {
  return withAnswers(PERSONAS.strapsTingle(now), {
    "Q-NEURO-KNOWN": { examined: "no", cause: CANARIES.clinicalText },
    "Q-BRA": "sports-bra",
    "Q-BRA-SPEC": { cup: CANARIES.privateText },
    "Q-BONE": ["absent-periods"],
    "Q-OTHER": ["pregnant"],
    "Q-PREG-WEEKS": 31,
    "Q-NPRS-NOW": 7,
    "Q-NPRS-WORST": 8,
  });
}

async function story(athlete: BuiltAthlete): Promise<void> {
  const by = world.clinician;
  const { submissionId } = await anIntake(athlete, everything(new Date()));
  submissions.set(athlete.id, submissionId);
  const referral = await aReferral(athlete, {
    by,
    reason: CANARIES.referralReason,
    referredTo: CANARIES.referredTo,
  });
  await aVisit(athlete, referral, { by, seenOn: daysBefore(new Date(), 0) });
  await anOutcome(athlete, referral, { by, outcome: CANARIES.outcome, limits: CANARIES.limits });
  await aClosing(athlete, referral, { by, reason: CANARIES.closeReason });
  await aNote(athlete, { by, audience: "clinicians", text: CANARIES.cliniciansNote });
  await aNote(athlete, { by, audience: "staff", text: STAFF_NOTE });
  await aNote(athlete, { by, audience: "everyone", text: ATHLETES_NOTE });
}

beforeAll(async () => {
  world = await aWorld("fields");
  sharing = world.athlete;
  keeping = await anAthlete(world.organisation, world.squad, {
    givenName: "Kay",
    familyName: "Keeping",
    email: "kay@fields.example",
    sharesTraining: false,
  });
  await story(sharing);
  await story(keeping);
});

function recordFor(reader: BuiltMember, athlete: BuiltAthlete): Promise<AthleteRecord> {
  return actingOn(reader, athlete, {}, "athlete.read", readRecord);
}
function questionsIn(record: AthleteRecord): readonly string[] {
  return record.answers.flatMap(({ answers }) => answers.map(({ questionId }) => questionId));
}
function canariesIn(value: unknown): readonly string[] {
  const text = JSON.stringify(value);
  return Object.values(CANARIES).filter((canary) => text.includes(canary));
}

describe("a coach of the squad", () => {
  test.each(["sharing", "keeping"] as const)("reads no canary of an athlete who is %s", async (which) => {
    const record = await recordFor(world.coach, which === "sharing" ? sharing : keeping);
    // Training limits are words for coaches, whatever is shared; all else that clinicians wrote is not.
    expect(canariesIn(record)).toEqual([CANARIES.limits]);
    expect(record.limits).toMatchObject([{ text: CANARIES.limits }]);
    expect(record).toMatchObject({
      unknown: null,
      conflicts: null,
      causes: null,
      ruleSet: null,
      referrals: null,
    });
    expect(record.flags.length).toBeGreaterThan(0);
    expect(record.flags.every(({ receipt }) => receipt === null)).toBe(true);
    expect(record.flags.every(({ closed }) => closed === null || closed.reason === "")).toBe(true);
  });

  test("reads contact, category and training answers", async () => {
    const record = await recordFor(world.coach, sharing);
    expect(record.contact).toEqual({ phone: "+442079460123", country: "GB", age: null });
    expect(record.emergencyContact).toEqual({ name: "Sam Runner", phone: "+441314960456" });
    expect(record.flags.map(({ category }) => category)).toContain("neurological");
    expect(record.painNow).toBe(7);
    const fields = new Set(questionsIn(record).map(fieldOfQuestion));
    expect(fields).toEqual(new Set(["pain-now", "training-answers"]));
  });

  test("reads neither pain nor training answers that are not shared", async () => {
    const record = await recordFor(world.coach, keeping);
    expect([record.painNow, record.painChange]).toEqual([null, null]);
    expect(record.history.every(({ painNow }) => painNow === null)).toBe(true);
    expect(questionsIn(record)).toEqual([]);
  });

  test("reads the trend of the pain of who shares it, and no other", async () => {
    const trendFor = (athlete: BuiltAthlete) => actingOn(world.coach, athlete, {}, "athlete.read", readTrend);
    const shared = await trendFor(sharing);
    expect(shared?.weeks.map(({ worst }) => worst)).toEqual([8]);
    expect(canariesIn(shared)).toEqual([]);
    expect(await trendFor(keeping)).toBeNull();
  });

  test("reads notes for staff, and of the audit the own acts only", async () => {
    await recordFor(world.coach, sharing);
    const record = await recordFor(world.coach, sharing);
    expect(record.notes.map(({ text }) => text).toSorted()).toEqual([STAFF_NOTE, ATHLETES_NOTE]);
    expect(record.audit.length).toBeGreaterThan(0);
    expect(new Set(record.audit.map(({ actor }) => actor))).toEqual(new Set([world.coach.name]));
  });

  test("finds no result, and of another squad no athlete", async () => {
    await expect(
      actingOn(world.coach, sharing, {}, "athlete.read", (context, athlete) =>
        readResultOf(context, athlete, submissions.get(sharing.id) ?? ""),
      ),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(recordFor(world.otherCoach, sharing)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a clinician", () => {
  test.each(["sharing", "keeping"] as const)("reads everything of an athlete who is %s", async (which) => {
    const record = await recordFor(world.clinician, which === "sharing" ? sharing : keeping);
    expect(canariesIn(record)).toEqual(Object.values(CANARIES));
    const asked = INTAKE_SECTIONS.flatMap(({ questions }) => questions.map(({ id }) => id));
    const given = Object.keys(everything(new Date()));
    expect(questionsIn(record)).toEqual(asked.filter((id) => given.includes(id)));
  });
});

describe("the athlete", () => {
  test("reads the own record but what clinicians and staff write for each other", async () => {
    const record = await recordFor(selfOf(sharing), sharing);
    expect(canariesIn(record)).toEqual(
      Object.values(CANARIES).filter((canary) => canary !== CANARIES.cliniciansNote),
    );
    expect(record.notes.map(({ text }) => text)).toEqual([ATHLETES_NOTE]);
  });

  test("sees who has read it", async () => {
    await recordFor(world.coach, sharing);
    const { audit } = await recordFor(selfOf(sharing), sharing);
    expect(new Set(audit.map(({ actor }) => actor))).toEqual(
      new Set(["Corin", "Clea", "Ada Runner", "Una Founder"]),
    );
  });

  test("does not find another athlete", async () => {
    await expect(recordFor(selfOf(sharing), keeping)).rejects.toMatchObject({ code: "not-found" });
  });
});

test("an administrator finds no athlete's record", async () => {
  await expect(recordFor(world.admin, sharing)).rejects.toMatchObject({ code: "not-found" });
});
