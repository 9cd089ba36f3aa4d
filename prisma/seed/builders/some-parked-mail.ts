import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { MOST_ATTEMPTS } from "@/server/mail/parked-mail";
import { queueMail } from "@/server/mail/queue-mail";
import type { BuiltOrganisation } from "./built";

/** Mail of an organisation that was tried as often as mail is, and not sent: an invitation and two reminders. */
export async function someParkedMail(organisation: BuiltOrganisation): Promise<void> {
  await inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    for (const kind of ["invitation", "reminder", "reminder"] as const) {
      await queueMail(tx, {
        kind,
        recipient: `nobody@${organisation.slug}.example`,
        subject: kind,
        text: kind,
      });
    }
    await tx.mail.updateMany({
      where: { organisationId: organisation.id },
      data: { attempts: MOST_ATTEMPTS, claimedAt: new Date() },
    });
  });
}
