import type { Transaction } from "@/server/db/transaction";
import { followStanding } from "@/server/programme/follow-standing";
import { closeFlags } from "@/server/referral/close-flags";
import { endLift, liftFlag } from "@/server/referral/lift-flag";
import { actingOn } from "./acting";
import type { BuiltAthlete, BuiltMember, Moment } from "./built";

type FlagAct = Moment & {
  readonly by: BuiltMember;
  readonly reason: string;
  /** Rule whose open flag is meant; every open flag otherwise. */
  readonly rule?: string;
};

async function openFlags(
  tx: Transaction,
  { id, organisation }: BuiltAthlete,
  rule?: string,
): Promise<readonly string[]> {
  const flags = await tx.flag.findMany({
    where: { organisationId: organisation.id, athleteId: id, state: "open", ...(rule ? { rule } : {}) },
    select: { id: true },
    orderBy: { rule: "asc" },
  });
  return flags.map((flag) => flag.id);
}

/** A clinician lifts the restrictions of flags until a calendar day (YYYY-MM-DD). */
export function aLift(athlete: BuiltAthlete, wish: FlagAct & { readonly untilOn: string }): Promise<void> {
  const { untilOn, reason, rule } = wish;
  return actingOn(wish.by, athlete, wish, "flag.lift", async (context, subject) => {
    for (const id of await openFlags(context.tx, athlete, rule))
      await liftFlag(context, subject.id, id, { untilOn, reason });
  });
}

/** A clinician ends lifts before their time. */
export function aLiftsEnd(athlete: BuiltAthlete, wish: FlagAct): Promise<void> {
  return actingOn(wish.by, athlete, wish, "flag.end-lift", async (context, subject) => {
    for (const id of await openFlags(context.tx, athlete, wish.rule))
      await endLift(context, subject.id, id, wish.reason);
  });
}

/** A clinician closes flags without a referral. */
export function aFlagsClosing(athlete: BuiltAthlete, wish: FlagAct): Promise<void> {
  return actingOn(wish.by, athlete, wish, "flag.close", async (context, subject) => {
    await closeFlags(context, subject.id, await openFlags(context.tx, athlete, wish.rule), wish.reason);
    await followStanding(context, subject.id, {});
    context.because(wish.reason);
  });
}
