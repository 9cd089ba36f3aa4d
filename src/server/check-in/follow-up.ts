import "server-only";
import { dueCheckIns, nextChange } from "@/domain/check-in/due";
import { reminderAt } from "@/domain/check-in/reminder";
import { silenceOf } from "@/domain/check-in/silence";
import type { Transaction } from "../db/transaction";
import { openSettling } from "../ownership/open-settling";
import { followedOf } from "./followed";
import { makeDue } from "./make-due";
import { noticeSilence } from "./notice-silence";
import { passOnContacts } from "./pass-on-contacts";
import { sendReminder } from "./send-reminder";

/** An athlete is looked at once a day at least, so that nothing hangs on one calculation of when to look. */
const LOOK_AGAIN = 24 * 3_600_000;

/**
 * Looks after one athlete at `now`: keeps what is due, reminds, closes contact tasks that an answer has settled, notices
 * silence, and passes on whom nobody has reached. Doing it twice changes nothing: everything it makes exists once under a key.
 * @returns when to look again; null when there is nobody to look after
 */
export async function followUp(
  tx: Transaction,
  organisationId: string,
  athleteId: string,
  now: Date,
): Promise<Date | null> {
  const context = await openSettling(tx, organisationId, now);
  if (context === null) return null;
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisationId}::uuid AND athlete_id = ${athleteId}::uuid FOR UPDATE`;
  const followed = await followedOf(context, athleteId);
  if (!followed) return passOnContacts(context, athleteId);
  const { plan, cadence, standing, submissions, lastAnswerAt, openFlags } = followed;
  await tx.contactTask.updateMany({
    where: { organisationId, athleteId, closedAt: null, openedAt: { lt: lastAnswerAt } },
    data: { closedAt: lastAnswerAt, outcome: "answered" },
  });
  const due = dueCheckIns(cadence, standing, submissions, now);
  const [first] = await makeDue(context, athleteId, due.now);
  let remindNext = first ? reminderAt(first.due, plan, first.reminded, now) : null;
  if (first && remindNext !== null && remindNext <= now) {
    await sendReminder(context, athleteId, first);
    remindNext = reminderAt(first.due, plan, [...first.reminded, now], now);
  }
  await noticeSilence(context, athleteId, silenceOf(due, openFlags.length, lastAnswerAt));
  const contactNext = await passOnContacts(context, athleteId);
  const tomorrow = new Date(now.getTime() + LOOK_AGAIN);
  const next = [nextChange(cadence, standing, now), tomorrow, remindNext, contactNext];
  return new Date(Math.min(...next.flatMap((instant) => instant?.getTime() ?? [])));
}
