import "server-only";
import type { Settling } from "../athlete/settle-standing";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { makeLink } from "./links";
import type { KeptCheckIn } from "./make-due";
import { memberEmail } from "../mail/member-email";
import { sayMail } from "./say";

/** How long a link that changes reminders can be used. */
const CHANGE_LASTS = 60 * 24 * 3_600_000;

/**
 * Mails a reminder with a link for that check-in and nothing else, and notes it with the check-in, in one transaction:
 * a reminder is never sent twice for being interrupted. It says nothing of why. Nobody to write to: only the note.
 */
export async function sendReminder(
  context: Settling,
  athleteId: string,
  checkIn: KeptCheckIn,
): Promise<void> {
  const { tx, organisation, now } = context;
  const again = checkIn.reminded.length > 0;
  await tx.checkIn.updateMany({
    where: { organisationId: organisation.id, id: checkIn.id },
    data: again ? { remindedAgainAt: now } : { remindedAt: now },
  });
  const athlete = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: { membershipId: true, givenName: true },
  });
  const recipient =
    athlete.membershipId === null ? null : await memberEmail(tx, organisation.id, athlete.membershipId);
  if (recipient === null) return;
  const expiresAt = new Date(now.getTime() + CHANGE_LASTS);
  const link = (purpose: "pause" | "unsubscribe") =>
    makeLink(context, { athleteId, purpose, checkInId: null, expiresAt });
  const checkInToken = await makeLink(context, {
    athleteId,
    purpose: "check-in",
    checkInId: checkIn.id,
    expiresAt: checkIn.due.until,
  });
  const unsubscribeToken = await link("unsubscribe");
  await queueMail(tx, {
    kind: "reminder",
    at: now,
    recipient,
    unsubscribe: linkTo(`/api/unsubscribe/${unsubscribeToken}`),
    subject: sayMail(again ? "reminder.subjectAgain" : "reminder.subject"),
    text: sayMail("reminder.text", {
      name: athlete.givenName,
      link: linkTo(`/check-in/${checkInToken}`),
      pause: linkTo(`/reminders/pause/${await link("pause")}`),
      unsubscribe: linkTo(`/reminders/unsubscribe/${unsubscribeToken}`),
    }),
  });
}
