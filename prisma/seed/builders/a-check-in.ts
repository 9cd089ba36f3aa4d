import { randomUUID } from "node:crypto";
import { checkInSection } from "@/domain/check-in/form";
import type { Answers } from "@/domain/questionnaire/answers";
import { writeForm } from "@/domain/questionnaire/write-form";
import { submitCheckIn } from "@/server/check-in/submit-check-in";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

/** A week in which nothing changed. */
export const QUIET_WEEK = {
  "Q-NEW": "no",
  "Q-NPRS-WORST": 3,
  "Q-NPRS-RUN": 2,
  "Q-TREND": "no-change",
  "Q-ADL": 0,
} as const satisfies Answers;

/** A check-in as it is posted and sent at `now`. @returns the submission's id */
export function aCheckIn(
  athlete: BuiltAthlete,
  answers: Answers = QUIET_WEEK,
  { by = athlete.member, ...moment }: Moment & { readonly by?: BuiltMember | null } = {},
): Promise<string> {
  if (!by) throw new Error(`${athlete.givenName} does not sign in: say who fills in.`);
  const posted = writeForm(checkInSection({ painsToAskAbout: [], inFull: false }), answers);
  return actingOn(by, athlete, moment, "check-in.answer", (context, subject) =>
    submitCheckIn(context, subject, posted, randomUUID()),
  );
}
