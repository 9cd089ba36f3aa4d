import { aFlagsClosing } from "../builders/a-flag-act";
import { aNote } from "../builders/a-note";
import { aReferral } from "../builders/a-referral";
import { aReviewRequest } from "../builders/a-review-request";
import { anAcknowledgement } from "../builders/an-acknowledgement";
import type { BuiltAthlete, BuiltMember } from "../builders/built";
import type { Transaction } from "@/server/db/transaction";
import type { WeeklyCourseName } from "../builders/weekly-courses";

/** What staff work with in a week of an athlete who is followed. */
export interface FollowedScene {
  readonly now: Date;
  readonly tx: Transaction;
  readonly athlete: BuiltAthlete;
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
}

/** Hours after a check-in. */
const later = ({ now, tx }: FollowedScene, hours: number) => ({
  now: new Date(now.getTime() + hours * 3_600_000),
  tx,
});

type Act = (scene: FollowedScene) => Promise<unknown>;

/** What staff did after the check-in of a week, by course and week. */
export const FOLLOWED: Readonly<Record<WeeklyCourseName, Readonly<Record<number, Act>>>> = {
  stableNoisy: {
    6: (scene) =>
      aNote(scene.athlete, {
        ...{ by: scene.coach, audience: "everyone", text: "Steady. Same plan for another month." },
        ...later(scene, 20),
      }),
  },
  creeping: {
    10: (scene) => anAcknowledgement(scene.athlete, { by: scene.clinician, ...later(scene, 26) }),
  },
  step: {
    7: (scene) =>
      anAcknowledgement(scene.athlete, { by: scene.coach, owner: scene.clinician, ...later(scene, 5) }),
    8: (scene) => aReferral(scene.athlete, { by: scene.clinician, ...later(scene, 3) }),
  },
  relapse: {
    2: (scene) => anAcknowledgement(scene.athlete, { by: scene.clinician, ...later(scene, 9) }),
    6: (scene) =>
      aFlagsClosing(scene.athlete, {
        by: scene.clinician,
        reason: "Examined; it had settled by itself. Told what to report.",
        ...later(scene, 30),
      }),
  },
  recovered: {
    11: (scene) =>
      aFlagsClosing(scene.athlete, {
        ...{ by: scene.clinician, reason: "Hardly any pain for six weeks, and all training done." },
        ...later(scene, 22),
      }),
  },
  silentAfterNerve: {},
  missedWeeks: {},
  loadMasked: {
    8: (scene) =>
      aReviewRequest(scene.athlete, {
        ...{ by: scene.coach, reason: "Runs a third of what was planned, and says it is the back." },
        ...later(scene, 28),
      }),
  },
};
