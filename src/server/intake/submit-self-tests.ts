import "server-only";
import { readableAnswers } from "@/domain/access/fields";
import { dayIn } from "@/domain/athlete/local-day";
import { retestSection } from "@/domain/programme/retest-section";
import type { Answers } from "@/domain/questionnaire/answers";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import { describeAnswer } from "@/domain/questionnaire/describe";
import type { Section } from "@/domain/questionnaire/question";
import { readForm } from "@/domain/questionnaire/read-form";
import { historyOf } from "../assessment/history-of";
import type { Context, Subject } from "../context";
import type { FormFields } from "../form-fields";
import { currentProgramme } from "../programme/current-programme";
import { Refusal } from "../refusal";
import { sentBefore } from "./sent-before";
import { submitAnswers } from "./submit-answers";

/** The self-tests as a page shows them: nothing filled in, last time's beside each. */
export interface SelfTestForm {
  readonly section: Section;
  /** By question id, in words. */
  readonly lastTime: Readonly<Record<string, string>>;
  readonly today: string;
  readonly coachSees: boolean;
}

/** The form of a test week; null while a clinician has to look first, or before there is a programme. */
export async function readSelfTestForm(context: Context, athlete: Subject): Promise<SelfTestForm | null> {
  const { tx, organisation, now } = context;
  if (!(await mayTest(context, athlete))) return null;
  const person = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athlete.id },
    select: { timeZone: true, sharesTraining: true },
  });
  const before = (await historyOf(context, athlete.id)).flatMap((entry) =>
    "answers" in entry ? [entry.answers] : [],
  );
  const latest = readableAnswers(Object.assign({}, ...before) as Answers, athlete.fields);
  const section = retestSection();
  return {
    section,
    lastTime: Object.fromEntries(
      section.questions.flatMap(({ id }) => {
        const answer = latest[id];
        return answer === undefined ? [] : [[id, describeAnswer(id, answer)]];
      }),
    ),
    today: dayIn(now, person.timeZone ?? organisation.timeZone),
    coachSees: person.sharesTraining,
  };
}

/**
 * Sends the self-tests of a test week; the programme follows what they show. All that was told of health stands.
 * @throws Refusal `not-possible` while a clinician has to look first; `invalid` for what cannot be read, or nothing;
 *   `key-reused` for other answers by a form that was sent.
 */
export async function submitSelfTests(
  context: Context,
  athlete: Subject,
  posted: FormFields,
  sendKey: string,
): Promise<void> {
  const { tx, organisation, now } = context;
  await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
  if (!(await mayTest(context, athlete))) throw new Refusal("not-possible");
  const section = retestSection();
  const { answers, problems } = readForm(section, posted, dayIn(now, organisation.timeZone));
  if (problems.size > 0)
    throw new Refusal("invalid", Object.fromEntries([...problems].map(([name, { code }]) => [name, code])));
  if (Object.keys(answers).length === 0) throw new Refusal("invalid", { "Q-PLANK": "self-tests-empty" });
  const before = await sentBefore(context, athlete.id, sendKey, answers);
  if (before === "other") throw new Refusal("key-reused");
  if (before !== null) return;
  await submitAnswers(context, athlete, {
    ...{ kind: "self-test", answers, questionnaireVersion: QUESTIONNAIRE_VERSION },
    ...{ correctsSubmissionId: null, correctionReason: null, readAsWorse: [], idempotencyKey: sendKey },
  });
}

/** Planks are not for somebody whom a clinician has to look at first. */
async function mayTest(context: Context, athlete: Subject): Promise<boolean> {
  const current = await currentProgramme(context, athlete.id);
  return current !== null && (current.programme.mode === "FULL" || current.programme.mode === "FULL-L1");
}
