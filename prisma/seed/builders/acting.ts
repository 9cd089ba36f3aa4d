import type { Role, MembershipState } from "@/domain/access/actor";
import type { OrganisationActionId } from "@/domain/access/policy";
import { openContext, requireOwn, subjectOf, type Context, type Subject } from "@/server/context";
import { enterOrganisation, inTransaction, type Transaction } from "@/server/db/transaction";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

type Who = Pick<BuiltMember, "organisation" | "membershipId">;

/**
 * Does something as a member of an organisation, as the door would: membership and roles looked up, policy asked, one
 * transaction with row-level security, the audit row in it. Only the session is missing, and the clock is `now`.
 */
export function actingAs<Value>(
  who: Who,
  { now = new Date(), tx }: Moment,
  action: OrganisationActionId,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  return within(tx, async (open) => {
    const context = await contextOf(open, who, now);
    requireOwn(context, action);
    const value = await work(context);
    await context.seal("write", action);
    return value;
  });
}

/** As `actingAs`, on an athlete whom the member may do this to. */
export function actingOn<Value>(
  who: Who,
  athlete: Pick<BuiltAthlete, "id">,
  { now = new Date(), tx }: Moment,
  action: OrganisationActionId,
  work: (context: Context, athlete: Subject) => Promise<Value>,
): Promise<Value> {
  return within(tx, async (open) => {
    const context = await contextOf(open, who, now);
    const value = await work(context, await subjectOf(context, action, athlete.id));
    await context.seal("write", action);
    return value;
  });
}

/** Does several things on an athlete one after the other, each with its own instant and audit row; looks up once. */
export async function inTurns(
  who: Who,
  athlete: Pick<BuiltAthlete, "id">,
  { now, tx }: Required<Moment>,
  action: OrganisationActionId,
): Promise<
  <Value>(at: Date, work: (context: Context, athlete: Subject) => Promise<Value>) => Promise<Value>
> {
  const { organisation, actor, ...opened } = await contextOf(tx, who, now);
  const subject = await subjectOf({ organisation, actor, ...opened }, action, athlete.id);
  return async (at, work) => {
    const context = openContext(tx, { organisation, actor, now: at });
    context.concerns(subject.id);
    const value = await work(context, subject);
    await context.seal("write", action);
    return value;
  };
}

function within<Value>(
  tx: Transaction | undefined,
  run: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  return tx ? run(tx) : inTransaction(run);
}

/** The context that the door would open for this member at `now`; nothing is audited until it is sealed. */
export async function contextOf(tx: Transaction, { organisation, membershipId }: Who, now: Date) {
  await enterOrganisation(tx, organisation.id);
  const member = await tx.membership.findFirstOrThrow({
    where: { organisationId: organisation.id, id: membershipId },
    include: { athlete: { select: { id: true } } },
  });
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
      athleteId: member.athlete?.id ?? null,
    },
  });
}
