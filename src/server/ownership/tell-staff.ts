import "server-only";
import type { Settling } from "../athlete/settle-standing";
import { linkTo } from "../mail/link";
import { memberEmail } from "../mail/member-email";
import { queueMail } from "../mail/queue-mail";
import { sayMail } from "./say";

/**
 * Why staff are written to: it is theirs, it was passed on to them, or nobody has acknowledged it; or nobody has reached
 * somebody who fell silent; or a coach asks for a review.
 */
export type Telling = "owned" | "handed" | "escalated" | "all" | "review" | "unreached" | "unreachedAll";

/** Who may not open the athlete's page still has a page of those whom they have to call themselves. */
function forAdmins(telling: Telling): string {
  return telling === "unreached" ? "/contacts" : "";
}

/**
 * Mails members about an athlete, by initials and a link and nothing that says why: mail is read on locked screens. Who
 * may not open the athlete's page (administrators) gets another link, and no initials of what is somebody else's.
 */
export async function tellStaff(
  { tx, organisation, now }: Settling,
  athleteId: string,
  memberIds: readonly string[],
  telling: Telling,
): Promise<void> {
  const athlete = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: { givenName: true, familyName: true },
  });
  const initials = [athlete.givenName, athlete.familyName]
    .map((name) => `${[...name.trim()][0] ?? ""}.`)
    .join("");
  const members = await tx.membership.findMany({
    where: { organisationId: organisation.id, id: { in: [...new Set(memberIds)] } },
    orderBy: { id: "asc" },
    select: { id: true, roles: true },
  });
  for (const { id, roles } of members) {
    const recipient = await memberEmail(tx, organisation.id, id);
    if (recipient === null) continue;
    const sees = roles.includes("clinician") || roles.includes("coach");
    await queueMail(tx, {
      kind: "waiting",
      at: now,
      recipient,
      subject: sayMail(`${telling}.subject`, { organisation: organisation.name }),
      text: sayMail(`${telling}.${sees ? "text" : "textAdmin"}`, {
        initials,
        link: linkTo(`/o/${organisation.slug}${sees ? `/athletes/${athleteId}` : forAdmins(telling)}`),
      }),
    });
  }
}
