import "server-only";
import { cadenceOf, type Cadence } from "@/domain/check-in/plan";
import type { Context, Subject } from "../context";
import { inTransaction } from "../db/transaction";
import { linkTo } from "../mail/link";
import { asAthlete } from "./by-link";
import { findLink, makeLink, revokeLinks } from "./links";
import { planOf } from "./plan-of";

/** What a calendar is drawn from: times, and nothing of health. */
export interface CalendarByLink {
  readonly cadence: Cadence;
  /** ISO instant. */
  readonly now: string;
  readonly address: string;
  /** Whose it is: an id without a name. */
  readonly of: string;
}

/** The calendar under that secret; null when it is unknown or was taken back, or the athlete is no member any more. */
export function calendarByLink(token: string): Promise<CalendarByLink | null> {
  return inTransaction(async (tx) => {
    const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    const now = clock?.at ?? new Date();
    const link = await findLink(tx, token, "calendar", now);
    if (!link) return null;
    const { context, athlete } = await asAthlete(tx, link, now);
    const plan = await planOf(tx, link.organisationId, athlete.id);
    return {
      cadence: cadenceOf(plan, context.organisation.timeZone),
      now: now.toISOString(),
      address: linkTo("/"),
      of: athlete.id,
    };
  });
}

/** A new address of the athlete's calendar; the one before shows nothing any more. @returns its token */
export async function newCalendar(context: Context, athlete: Subject): Promise<string> {
  await endCalendar(context, athlete);
  return makeLink(context, { athleteId: athlete.id, purpose: "calendar", checkInId: null, expiresAt: null });
}

/** Takes the address of the athlete's calendar back. */
export function endCalendar(context: Context, athlete: Subject): Promise<void> {
  return revokeLinks(context, athlete.id, { purposes: ["calendar"] });
}
