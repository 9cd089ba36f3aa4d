import "server-only";
import { getTranslations } from "next-intl/server";
import type { Invitation } from "@/domain/athlete/member";
import { settleStanding } from "../athlete/settle-standing";
import type { Context } from "../context";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { Refusal } from "../refusal";
import { inviteMember } from "./invite-member";
import { setSquads } from "./set-squads";

/**
 * Invites a person by mail: a membership that waits, in its squads, with a link that works once.
 * @throws Refusal `invalid` for who is a member already, or an athlete without exactly one squad.
 */
export async function sendInvitation(context: Context, invitation: Invitation): Promise<void> {
  const { tx, organisation, actor } = context;
  const { email, givenName, familyName, roles, squads = [] } = invitation;
  const [squadId, ...others] = squads;
  if (
    roles.includes("athlete") &&
    (squadId === undefined || (others.length > 0 && !roles.includes("coach")))
  ) {
    throw new Refusal("invalid", { squads: "squad-missing" });
  }
  const { membershipId, token } = await inviteMember(context, {
    email,
    name: `${givenName} ${familyName}`,
    roles,
  }).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === "not-possible"
      ? new Refusal("invalid", { email: "member-exists" })
      : error;
  });
  await setSquads(context, membershipId, roles.includes("coach") ? squads : []);
  if (roles.includes("athlete") && squadId !== undefined) {
    if (
      (await tx.squad.count({ where: { organisationId: organisation.id, id: squadId, closedAt: null } })) ===
      0
    ) {
      throw new Refusal("invalid", { squads: "squad-missing" });
    }
    const athlete = await tx.athlete.create({
      data: { organisationId: organisation.id, membershipId, squadId, givenName, familyName },
      select: { id: true },
    });
    await settleStanding(context, athlete.id, {});
    context.concerns(athlete.id);
  }
  const say = await getTranslations("mail.invitation");
  await queueMail(tx, {
    kind: "invitation",
    recipient: email,
    subject: say("subject", { organisation: organisation.name }),
    text: say("text", {
      inviter: actor.name,
      organisation: organisation.name,
      link: linkTo(`/invitation/${token}`),
    }),
  });
  context.note({ membershipId, roles: roles.join(" ") });
}
