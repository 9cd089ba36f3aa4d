import "server-only";
import type { MembershipState, Role } from "@/domain/access/actor";
import type { AthleteResult } from "@/domain/athlete/result";
import { readResultOf } from "../athlete/read-result";
import { newToken } from "../auth/token";
import { openContext, subjectOf, type OpenContext, type Subject } from "../context";
import { inTransaction, type Transaction } from "../db/transaction";
import type { FormFields } from "../form-fields";
import { Refusal } from "../refusal";
import { findLink, findPass, spendLink, type FoundLink, type LinkPurpose } from "./links";
import { readCheckInForm, type CheckInForm } from "./read-check-in";
import { submitCheckIn } from "./submit-check-in";

/** How long a followed link lets its check-in be filled in, and its result be read. */
export const PASS_LASTS = 3_600_000;

/** What a followed link shows: the form, or what came of it once it was sent. */
export type CheckInByLink =
  | { readonly form: CheckInForm; readonly timeZone: string }
  | { readonly result: AthleteResult; readonly timeZone: string };

/** The database's clock: links end by it. */
export async function clock(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  return row?.at ?? new Date();
}

/** Does the link hold? Looking spends nothing. */
export function linkHolds(token: string, purpose: LinkPurpose): Promise<boolean> {
  return inTransaction(async (tx) => (await findLink(tx, token, purpose, await clock(tx))) !== null);
}

/**
 * Spends the link of a check-in.
 * @returns the pass by which this browser fills it in for the next hour
 * @throws Refusal `not-found` for a link that is unknown, spent, taken back or over, and for who came second.
 */
export function openByLink(token: string): Promise<string> {
  return inTransaction(async (tx) => {
    const now = await clock(tx);
    const link = await findLink(tx, token, "check-in", now);
    const pass = { token: newToken(), expiresAt: new Date(now.getTime() + PASS_LASTS) };
    if (!link || !(await spendLink(tx, link, now, pass))) throw new Refusal("not-found");
    const { context } = await asAthlete(tx, link, now);
    context.note({ link: link.id });
    await context.seal("write", "check-in.by-link");
    return pass.token;
  });
}

/** The check-in that a pass is for; null when the pass no longer holds. */
export function readByLink(pass: string): Promise<CheckInByLink | null> {
  return inTransaction(async (tx) => {
    const now = await clock(tx);
    const link = await findPass(tx, pass, now);
    if (!link) return null;
    const { context, athlete } = await asAthlete(tx, link, now);
    const { timeZone } = context.organisation;
    const submissionId = await answeredBy(context, link);
    const page =
      submissionId === null
        ? { form: await readCheckInForm(context, athlete), timeZone }
        : { result: await readResultOf(context, athlete, await newestOf(context, submissionId)), timeZone };
    await context.seal("read", "check-in.by-link");
    return page;
  });
}

/** Sends the check-in that a pass is for; what was sent already stays as it was. @throws as `submitCheckIn` */
export function submitByLink(pass: string, posted: FormFields, sendKey: string): Promise<void> {
  return inTransaction(async (tx) => {
    const now = await clock(tx);
    const link = await findPass(tx, pass, now);
    if (!link) throw new Refusal("not-found");
    const { context, athlete } = await asAthlete(tx, link, now);
    const answered = await answeredBy(context, link);
    const submissionId = await submitCheckIn(context, athlete, posted, sendKey, answered);
    // Whatever else is due by now, this link's own check-in is what was answered.
    await tx.checkIn.updateMany({
      where: { organisationId: link.organisationId, id: link.checkInId ?? "", submissionId: null },
      data: { submissionId },
    });
    await context.seal("write", "check-in.by-link");
  });
}

/** What was sent for the check-in of a link; null: nothing yet. */
export async function answeredBy({ tx }: OpenContext, link: FoundLink): Promise<string | null> {
  const checkIn = await tx.checkIn.findFirst({
    where: { organisationId: link.organisationId, id: link.checkInId ?? "" },
    select: { submissionId: true },
  });
  return checkIn?.submissionId ?? null;
}

/** The newest correction of a submission, or itself. */
export async function newestOf({ tx, organisation }: OpenContext, submissionId: string): Promise<string> {
  const correction = await tx.submission.findFirst({
    where: { organisationId: organisation.id, correctsSubmissionId: submissionId },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return correction?.id ?? submissionId;
}

/**
 * The athlete whom the link was mailed to, as a member who may answer for themselves and nothing else.
 * @throws Refusal `not-found` when they no longer are an active member.
 */
export async function asAthlete(
  tx: Transaction,
  link: FoundLink,
  now: Date,
): Promise<{ readonly context: OpenContext; readonly athlete: Subject }> {
  const { organisationId } = link;
  const organisation = await tx.organisation.findFirstOrThrow({
    where: { id: organisationId },
    select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
  });
  const person = await tx.athlete.findFirst({
    where: { organisationId, id: link.athleteId },
    select: { membership: true },
  });
  const membership = person?.membership;
  if (!membership) throw new Refusal("not-found");
  const roles = (membership.roles as Role[]).filter((role) => role === "athlete");
  const context = openContext(tx, {
    now,
    organisation,
    actor: {
      accountId: membership.accountId,
      membershipId: membership.id,
      name: membership.displayName,
      roles,
      state: membership.state as MembershipState,
      leadClinician: false,
      athleteId: link.athleteId,
    },
  });
  return { context, athlete: await subjectOf(context, "check-in.answer", link.athleteId) };
}
