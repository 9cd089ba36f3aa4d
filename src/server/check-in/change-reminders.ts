import "server-only";
import { DAY } from "@/domain/check-in/zone-clock";
import { inTransaction } from "../db/transaction";
import { Refusal } from "../refusal";
import { asAthlete } from "./by-link";
import { choosePlan } from "./choose-plan";
import { findLink, revokeLinks, spendLink } from "./links";
import { planOf } from "./plan-of";

/** Days for which a link pauses reminders. */
const PAUSE_DAYS = 14;

/**
 * Pauses reminders for two weeks, or ends them, by a link from one of them. Ending takes back every open link by mail.
 * Reminders that have ended are not paused: they stay off.
 * @returns what holds of them now
 * @throws Refusal `not-found` for a link that is unknown, spent, taken back or over.
 */
export function changeReminders(
  token: string,
  act: "pause" | "unsubscribe",
): Promise<"pause" | "unsubscribe"> {
  return inTransaction(async (tx) => {
    const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    const now = clock?.at ?? new Date();
    const link = await findLink(tx, token, act, now);
    if (!link || !(await spendLink(tx, link, now))) throw new Refusal("not-found");
    const { context, athlete } = await asAthlete(tx, link, now);
    const plan = await planOf(tx, link.organisationId, athlete.id);
    if (!plan) throw new Refusal("not-found");
    const ends = act === "unsubscribe" || plan.unsubscribed;
    await choosePlan(
      context,
      athlete.id,
      ends
        ? { ...plan, unsubscribed: true }
        : { ...plan, pausedUntil: new Date(now.getTime() + PAUSE_DAYS * DAY).toISOString() },
    );
    if (act === "unsubscribe") await revokeLinks(context, athlete.id, { purposes: ["check-in"] });
    context.note({ reminders: act });
    await context.seal("write", "check-in.by-link");
    return ends ? "unsubscribe" : "pause";
  });
}
