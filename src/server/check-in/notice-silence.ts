import "server-only";
import type { Tier } from "@/domain/assessment/tier";
import { contactBy } from "@/domain/check-in/contact-clock";
import { movedUpBySilence, type Silence } from "@/domain/check-in/silence";
import { NOT_PUT_OFF } from "../athlete/not-put-off";
import { settleStanding, type Settling } from "../athlete/settle-standing";
import { workingHoursOf } from "../athlete/working-hours-of";
import { THE_PROGRAM } from "../audit/the-program";
import { writeAudit } from "../audit/write-audit";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { ownerOf } from "../ownership/owner-of";
import { memberEmail } from "../mail/member-email";
import { sayMail } from "./say";

/**
 * Makes a contact task with an owner of each silence that has none yet; after a neurological flag the flag moves up and
 * the athlete waits again. The owner gets a mail without a word of why.
 */
export async function noticeSilence(
  context: Settling,
  athleteId: string,
  silences: readonly Silence[],
): Promise<void> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  for (const { reason, flag, key } of silences) {
    if ((await tx.contactTask.count({ where: { ...where, key } })) > 0) continue;
    if (flag !== null) await moveUp(context, athleteId, flag);
    const ownerId = await ownerOf(context, athleteId);
    if (ownerId === null) throw new Error("nobody is there to own a contact task");
    const dueAt = contactBy(reason, now, await workingHoursOf(context));
    const task = await tx.contactTask.create({
      data: { ...where, key, reason, flagId: flag, ownerId, openedAt: now, dueAt },
      select: { id: true },
    });
    // Who has to be got in touch with is put off no more.
    await tx.triageEntry.updateMany({ where, data: { ...NOT_PUT_OFF, silentAt: now, changedAt: now } });
    await writeAudit(tx, {
      ...{ organisationId: organisation.id, at: now, athleteIds: [athleteId] },
      ...{
        ...THE_PROGRAM,
        kind: "write" as const,
        action: "check-in.silence",
        reason: null,
        detail: { reason },
      },
    });
    const recipient = await memberEmail(tx, organisation.id, ownerId);
    if (recipient !== null) {
      await queueMail(tx, {
        kind: "silence",
        at: now,
        recipient,
        subject: sayMail("contact.subject"),
        text: sayMail("contact.text", { link: linkTo(`/o/${organisation.slug}/contacts/${task.id}`) }),
      });
    }
  }
}

async function moveUp(context: Settling, athleteId: string, flagId: string): Promise<void> {
  const { tx, organisation } = context;
  const where = { organisationId: organisation.id, id: flagId, state: "open" };
  const flag = await tx.flag.findFirst({ where, select: { tier: true } });
  if (!flag) return;
  const tier = movedUpBySilence(flag.tier as Tier);
  if (tier !== flag.tier) await tx.flag.updateMany({ where, data: { tier, version: { increment: 1 } } });
  await settleStanding(context, athleteId, { raised: true });
}
