import "server-only";
import { randomUUID } from "node:crypto";
import { readableAnswers } from "@/domain/access/fields";
import { emergencyNumber } from "@/domain/athlete/emergency-numbers";
import { dayIn } from "@/domain/athlete/local-day";
import { checkInAsks, checkInSection, type WhyInFull } from "@/domain/check-in/form";
import type { Answers } from "@/domain/questionnaire/answers";
import { describeAnswer } from "@/domain/questionnaire/describe";
import type { Section } from "@/domain/questionnaire/question";
import { historyOf } from "../assessment/history-of";
import type { Context, Subject } from "../context";

/** The check-in form as a page shows it. */
export interface CheckInForm {
  readonly athleteId: string;
  readonly name: string;
  /** Staff fill in for the athlete, recorded as such. */
  readonly onBehalf: boolean;
  /** False before the first intake: there is nothing to compare with. */
  readonly hasIntake: boolean;
  readonly section: Section;
  readonly whyInFull: WhyInFull | null;
  /** By question id: last time's answer in words, as far as whoever fills in may read it. */
  readonly lastTime: Readonly<Record<string, string>>;
  readonly today: string;
  readonly coachSees: boolean;
  /** Where the athlete is, for answers that cannot be sent. */
  readonly emergencyNumber: string;
  /** Travels with the form: sent twice it is one submission. */
  readonly sendKey: string;
}

/** The form of the next check-in, with nothing filled in. */
export async function readCheckInForm(context: Context, athlete: Subject): Promise<CheckInForm> {
  const { tx, organisation, now } = context;
  const found = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { givenName: true, familyName: true, timeZone: true, sharesTraining: true, country: true },
  });
  const history = await historyOf(context, athlete.id);
  const before = history.flatMap((entry) => ("answers" in entry ? [entry.answers] : []));
  const asks = checkInAsks(history, now.toISOString());
  const section = checkInSection(asks);
  const latest = readableAnswers(Object.assign({}, ...before) as Answers, athlete.fields);
  return {
    athleteId: athlete.id,
    name: `${found.givenName} ${found.familyName}`,
    onBehalf: !athlete.relations.includes("self"),
    hasIntake: before.length > 0,
    section,
    whyInFull: asks.whyInFull,
    lastTime: Object.fromEntries(
      section.questions.flatMap(({ id }) => {
        const answer = latest[id];
        return answer === undefined || id === "Q-NEW" ? [] : [[id, describeAnswer(id, answer)]];
      }),
    ),
    today: dayIn(now, found.timeZone ?? organisation.timeZone),
    coachSees: found.sharesTraining,
    emergencyNumber: emergencyNumber(found.country),
    sendKey: randomUUID(),
  };
}
