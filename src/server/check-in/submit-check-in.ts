import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { dueCheckIns } from "@/domain/check-in/due";
import { checkInSection } from "@/domain/check-in/form";
import { emergenciesIn, emergencyInSection } from "@/domain/intake/emergency-in-section";
import { QUESTIONNAIRE_VERSION } from "@/domain/questionnaire/bank";
import { readForm } from "@/domain/questionnaire/read-form";
import type { Context, Subject } from "../context";
import type { FormFields } from "../form-fields";
import { keyOfAnswers } from "../intake/key-of-answers";
import { sentBefore } from "../intake/sent-before";
import { submitAnswers, type NewSubmission } from "../intake/submit-answers";
import { Refusal } from "../refusal";
import { followedOf } from "./followed";
import { revokeLinks } from "./links";
import { makeDue } from "./make-due";

/** The questions are the same in every shape of the form. */
const SECTION = checkInSection({ painsToAskAbout: [], inFull: false });

/**
 * Sends a check-in through the one transaction that every submission takes. It answers whatever is due now, and their
 * links are taken back. An emergency is sent also where the form contradicts itself, in its more serious reading, and
 * where the form was sent before with other answers.
 * @param answered what answered this form before; null: nothing that is known
 * @returns the submission's id
 * @throws Refusal `not-possible` before the first intake; `invalid` for answers that cannot be read, or none at all;
 *   `key-reused` for other answers by a form that was sent.
 */
export async function submitCheckIn(
  context: Context,
  athlete: Subject,
  posted: FormFields,
  sendKey: string,
  answered: string | null = null,
): Promise<string> {
  const { tx, organisation, now } = context;
  await tx.$executeRaw`SELECT 1 FROM athlete WHERE organisation_id = ${organisation.id}::uuid AND id = ${athlete.id}::uuid FOR NO KEY UPDATE`;
  const followed = await followedOf(context, athlete.id);
  if (!followed) throw new Refusal("not-possible");
  const { timeZone } = followed.cadence;
  const sent = readPosted(posted, dayIn(now, timeZone), now);
  const before = await sentBefore(context, athlete.id, sendKey, sent.answers, answered);
  if (before !== null && before !== "other") return before.submissionId;
  // Nobody who needs help now is sent to load a page again: such answers are kept, once.
  const helpNow = emergenciesIn(sent.answers, now.toISOString()).length > 0;
  if (before === "other" && !helpNow) throw new Refusal("key-reused");
  // What was due is settled by what was sent before; what the answers themselves bring is due later.
  const due = dueCheckIns(followed.cadence, followed.standing, followed.submissions, now);
  const { submissionId } = await submitAnswers(context, athlete, {
    ...sent,
    questionnaireVersion: QUESTIONNAIRE_VERSION,
    correctsSubmissionId: null,
    correctionReason: null,
    idempotencyKey: before === "other" ? keyOfAnswers(sendKey, sent.answers) : sendKey,
  });
  const settled = await makeDue(context, athlete.id, due.now);
  const checkInIds = settled.map(({ id }) => id);
  await tx.checkIn.updateMany({
    where: { organisationId: organisation.id, id: { in: checkInIds }, submissionId: null },
    data: { submissionId },
  });
  await revokeLinks(context, athlete.id, { checkInIds, unspent: true });
  return submissionId;
}

function readPosted(
  posted: FormFields,
  today: string,
  now: Date,
): Pick<NewSubmission, "kind" | "answers" | "readAsWorse"> {
  const { answers, problems } = readForm(SECTION, posted, today);
  if (problems.size > 0) {
    const found = emergencyInSection(SECTION, posted, {}, today, now.toISOString());
    if (found.rules.length > 0) {
      const contradictory = [...new Set(found.contradictory.map((name) => name.split(/[.:]/)[0] ?? name))];
      return {
        kind: "emergency",
        answers: found.answers,
        readAsWorse: contradictory.filter((id) => Object.hasOwn(found.answers, id)),
      };
    }
    throw new Refusal("invalid", Object.fromEntries([...problems].map(([name, { code }]) => [name, code])));
  }
  if (Object.keys(answers).length === 0) throw new Refusal("invalid", { "Q-NEW": "check-in-empty" });
  return { kind: "check-in", answers, readAsWorse: [] };
}
