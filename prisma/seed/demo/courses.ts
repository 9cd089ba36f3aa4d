import { aCorrection } from "../builders/a-correction";
import { aLift } from "../builders/a-flag-act";
import { aNote } from "../builders/a-note";
import { aReferral } from "../builders/a-referral";
import { aReviewRequest } from "../builders/a-review-request";
import { anAcknowledgement } from "../builders/an-acknowledgement";
import { anIntake, type BuiltIntake } from "../builders/an-intake";
import { withAnswers } from "../builders/answers";
import type { BuiltAthlete, BuiltMember } from "../builders/built";
import { daysAfter, daysBefore } from "../builders/days";
import { aClosing, anOutcome, aRefusal, aVisit } from "../builders/referral-course";
import { assess } from "@/domain/assessment/assess";
import type { Answers } from "@/domain/questionnaire/answers";
import type { Transaction } from "@/server/db/transaction";
import type { Course } from "./cast";

/** What a course works with; `at` is the instant that share (0 to 1) of the way from the first answers to the present. */
export interface Scene {
  readonly athlete: BuiltAthlete;
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
  /** Who fills in. */
  readonly author: BuiltMember;
  readonly answers: Answers;
  readonly first: BuiltIntake;
  readonly tx: Transaction;
  readonly at: (share: number) => Date;
}

const EXPLAINED =
  "Examined: strength, sensation and reflexes equal on both sides. Explained, with advice on load.";

async function refer(scene: Scene): Promise<string> {
  const { athlete, clinician, coach, tx, at } = scene;
  await anAcknowledgement(athlete, { by: coach, owner: clinician, now: at(0.1), tx });
  await aNote(athlete, {
    by: coach,
    audience: "staff",
    text: "Spoke to them after training. They will rest until they are seen.",
    now: at(0.12),
    tx,
  });
  const now = at(0.2);
  const { tier } = assess(scene.answers, [], at(0).toISOString());
  const urgent = tier === "SAME_DAY" ? ({ urgency: "SAME_DAY", dueOn: daysBefore(now, 0) } as const) : {};
  return aReferral(athlete, { by: clinician, ...urgent, now, tx });
}

async function see(scene: Scene): Promise<string> {
  const { athlete, clinician, tx, at } = scene;
  const referral = await refer(scene);
  await aVisit(athlete, referral, { by: clinician, seenOn: daysBefore(at(0.5), 0), now: at(0.5), tx });
  return referral;
}

const LIMITS = { limits: "Easy running up to 30 minutes, no pack.", limitsMode: "RESTRICTED" } as const;

async function conclude(
  scene: Scene,
  more: Pick<Parameters<typeof anOutcome>[2], "limits" | "limitsMode" | "limitsUntil" | "nextReviewOn"> = {},
): Promise<string> {
  const { athlete, clinician, tx, at } = scene;
  const referral = await see(scene);
  await anOutcome(athlete, referral, { by: clinician, outcome: EXPLAINED, ...more, now: at(0.6), tx });
  return referral;
}

async function close(scene: Scene, referral: string): Promise<void> {
  const { athlete, clinician, tx, at } = scene;
  await aClosing(athlete, referral, {
    by: clinician,
    reason: "Seen twice, nothing to add. Back to the programme.",
    now: at(0.8),
    tx,
  });
}

/** The same answers some weeks on, with the pain changed by so many points. */
async function again({ athlete, author, answers, tx, at }: Scene, points: number): Promise<void> {
  const now = at(0.8);
  const worst = Math.max(0, Math.min(10, Number(answers["Q-NPRS-WORST"]) + points));
  const later = withAnswers(answers, {
    "Q-NPRS-WORST": worst,
    "Q-NPRS-RUN": Math.max(0, worst - 1),
    "Q-NPRS-NOW": Math.max(0, worst - 2),
    "Q-TREND": points < 0 ? "better" : "worse",
    "Q-SELFCARE": {
      tried: ["form-change", "stretching"],
      weeks: 2,
      effect: points < 0 ? "clearly-better" : "a-little",
    },
  });
  await anIntake(athlete, later, { by: author, now, tx });
}

/** What happened after the first answers, in the order in which it would. */
export const COURSES: Readonly<Record<Course, (scene: Scene) => Promise<void>>> = {
  waits: async () => {},
  acknowledged: ({ athlete, clinician, tx, at }) =>
    anAcknowledgement(athlete, { by: clinician, now: at(0.2), tx }),
  "review-asked": ({ athlete, coach, tx, at }) =>
    aReviewRequest(athlete, {
      by: coach,
      reason: "Says it is getting harder to finish a run. Please look this week.",
      now: at(0.3),
      tx,
    }),
  referred: async (scene) => {
    await refer(scene);
  },
  refused: async (scene) => {
    const referral = await refer(scene);
    const { athlete, author, tx, at } = scene;
    await aRefusal(athlete, referral, {
      by: author,
      reason: "I have an appointment with my own doctor on Thursday.",
      now: at(0.4),
      tx,
    });
  },
  seen: async (scene) => {
    await see(scene);
  },
  outcome: async (scene) => {
    const { at } = scene;
    await conclude(scene, {
      ...LIMITS,
      limitsUntil: daysAfter(at(1), 9),
      nextReviewOn: daysAfter(at(1), 14),
    });
  },
  closed: async (scene) => close(scene, await conclude(scene)),
  limited: async (scene) => {
    const { at } = scene;
    const ahead = { limitsUntil: daysAfter(at(1), 6), nextReviewOn: daysAfter(at(1), 8) };
    await close(scene, await conclude(scene, { ...LIMITS, ...ahead }));
  },
  "review-late": async (scene) =>
    close(scene, await conclude(scene, { nextReviewOn: daysBefore(scene.at(0.9), 0) })),
  "visit-late": async ({ athlete, clinician, tx, at }) => {
    await anAcknowledgement(athlete, { by: clinician, now: at(0.1), tx });
    await aReferral(athlete, { by: clinician, dueOn: daysAfter(at(0.2), 4), now: at(0.2), tx });
  },
  lifted: async ({ athlete, clinician, tx, at }) => {
    await anAcknowledgement(athlete, { by: clinician, now: at(0.1), tx });
    await aLift(athlete, {
      by: clinician,
      untilOn: daysAfter(at(1), 12),
      reason:
        "Examined at the club: strength, sensation and movement as they should be. Told what to report.",
      now: at(0.4),
      tx,
    });
  },
  removed: async () => {},
  corrected: async ({ athlete, author, answers, first, tx, at }) => {
    await aCorrection(athlete, first.submissionId, withAnswers(answers, { "Q-DESK": 6 }), {
      by: author,
      reason: "I gave the wrong number of hours.",
      now: at(0.3),
      tx,
    });
  },
  better: (scene) => again(scene, -2),
  worse: (scene) => again(scene, 3),
};
