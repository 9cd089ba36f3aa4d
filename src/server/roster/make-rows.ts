import "server-only";
import type { MembershipState, Role } from "@/domain/access/actor";
import { may } from "@/domain/access/policy";
import type { RowFault } from "@/domain/roster/import-rows";
import { enrolAthlete } from "../athlete/enrol-athlete";
import { openContext, type OpenContext } from "../context";
import { enterOrganisation, type Transaction } from "../db/transaction";
import { linkTo } from "../mail/link";
import { queueMail } from "../mail/queue-mail";
import { inviteMember } from "../organisation/invite-member";
import { Refusal } from "../refusal";
import { forgetRows } from "./forget-rows";
import { sayMail } from "./say";

/** As many rows are made in one transaction, together with what ends them: killed in between, they come again. */
const AT_ONCE = 25;

/**
 * Makes the next rows of an import that was confirmed, in the name of who confirmed it: each by the same steps as an
 * invitation. Somebody who has become a member meanwhile is passed over. When whoever confirmed it may no longer import,
 * it ends there.
 * @returns when to go on; null when it is over
 */
export async function makeRows(
  tx: Transaction,
  organisationId: string,
  importId: string,
  now: Date,
): Promise<Date | null> {
  await enterOrganisation(tx, organisationId);
  const [held] = await tx.$queryRaw<{ state: string; confirmed_by: string | null }[]>`
    SELECT state, confirmed_by FROM roster_import
     WHERE organisation_id = ${organisationId}::uuid AND id = ${importId}::uuid FOR UPDATE`;
  if (held?.state !== "running" || held.confirmed_by === null) return null;
  const context = await contextOf(tx, organisationId, held.confirmed_by, now);
  const where = { organisationId, importId, state: "ready" };
  const rows = may(context.actor, "members.import", ["organisation"])
    ? await tx.rosterImportRow.findMany({ where, orderBy: { row: "asc" }, take: AT_ONCE })
    : [];
  let made = 0;
  for (const row of rows) {
    const fault = await makeRow(context, {
      givenName: row.givenName ?? "",
      familyName: row.familyName ?? "",
      email: row.email,
      squadId: row.squadId ?? "",
    });
    if (fault === null) made += 1;
    await tx.rosterImportRow.updateMany({
      where: { ...where, row: row.row },
      data: {
        state: fault === null ? "made" : fault.code === "member-exists" ? "duplicate" : "faulty",
        ...{ givenName: null, familyName: null, email: null, squadId: null },
        faults: fault === null ? [] : [`${fault.column} ${fault.code}`],
      },
    });
  }
  if (rows.length > 0) {
    context.note({ importId, made });
    await context.seal("write", "members.import");
  }
  if (rows.length === AT_ONCE) return now;
  await forgetRows(tx, organisationId, importId);
  await tx.rosterImport.updateMany({
    where: { organisationId, id: importId },
    data: { state: "done", endedAt: now },
  });
  return null;
}

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly squadId: string;
}

async function makeRow(context: OpenContext, person: Person): Promise<RowFault | null> {
  const { tx, organisation, actor } = context;
  const { givenName, familyName, email, squadId } = person;
  const open = await tx.squad.count({
    where: { organisationId: organisation.id, id: squadId, closedAt: null },
  });
  if (open === 0) return { column: "squad", code: "squad-closed" };
  if (email === null) {
    await enrolAthlete(context, { givenName, familyName, squadId, membershipId: null });
    return null;
  }
  const name = `${givenName} ${familyName}`;
  const invited = await inviteMember(context, { email, name, roles: ["athlete"] }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "not-possible") return null;
    throw error;
  });
  if (invited === null) return { column: "email", code: "member-exists" };
  await enrolAthlete(context, { givenName, familyName, squadId, membershipId: invited.membershipId });
  await queueMail(tx, {
    kind: "invitation",
    recipient: email,
    subject: sayMail("invitation.subject", { organisation: organisation.name }),
    text: sayMail("invitation.text", {
      inviter: actor.name,
      organisation: organisation.name,
      link: linkTo(`/invitation/${invited.token}`),
    }),
  });
  return null;
}

async function contextOf(
  tx: Transaction,
  organisationId: string,
  membershipId: string,
  now: Date,
): Promise<OpenContext> {
  const organisation = await tx.organisation.findFirstOrThrow({
    where: { id: organisationId },
    select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
  });
  const member = await tx.membership.findFirstOrThrow({ where: { organisationId, id: membershipId } });
  return openContext(tx, {
    now,
    organisation,
    actor: {
      accountId: member.accountId,
      membershipId,
      name: member.displayName,
      roles: member.roles as Role[],
      state: member.state as MembershipState,
      leadClinician: member.leadClinician,
      athleteId: null,
    },
  });
}
