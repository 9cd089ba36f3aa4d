import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { aLookAfter } from "./a-look-after";
import { aLookAfterWaiting } from "./a-look-after-waiting";
import type { BuiltAthlete } from "./built";

/**
 * Lets the time pass from the last thing that anybody did about an athlete up to `until`, as the worker would have: owners
 * are told, clocks end, reminders go out and silence is noticed, each at its time. What is made of a past would otherwise
 * all be caught up with at the moment at which the worker first sees it.
 * @param wish `clocksOnly`: nobody is reminded, and no silence noticed
 */
export async function theTimeSince(
  athlete: BuiltAthlete,
  until: Date,
  { clocksOnly = false }: { readonly clocksOnly?: boolean } = {},
): Promise<void> {
  const from = await lastChange(athlete);
  if (from === null) return;
  let wait: Date | null = new Date(from.getTime() + 1_000);
  let follow = clocksOnly ? null : wait;
  for (let at = soonest(follow, wait); at !== null && at <= until; at = soonest(follow, wait)) {
    const now = at;
    if (follow !== null && follow <= now) follow = after(await aLookAfter(athlete, now), now);
    // Silence starts a clock: what waits is looked at whenever anything was.
    wait = after(await aLookAfterWaiting(athlete, now), now);
  }
}

function soonest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Time goes forward, whatever is asked for. */
function after(next: Date | null, now: Date): Date | null {
  return next === null || next > now ? next : new Date(now.getTime() + 60_000);
}

function lastChange({ id, organisation }: BuiltAthlete): Promise<Date | null> {
  return inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    const entry = await tx.triageEntry.findFirst({
      where: { organisationId: organisation.id, athleteId: id, tier: { not: null } },
      select: { changedAt: true },
    });
    return entry?.changedAt ?? null;
  });
}
