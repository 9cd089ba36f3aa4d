import "server-only";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { tierRank, type Tier } from "@/domain/assessment/tier";
import { againstBaseline, type PainQuestion } from "@/domain/assessment/worsening/against-baseline";
import { changesAfter, type ChangeFacts, type Changes } from "@/domain/triage/changes";
import { endOfDay } from "@/domain/triage/end-of-day";
import { fold, searchWords } from "@/domain/triage/fold";
import { handedTo } from "@/domain/ownership/owners";
import { openingPlaces } from "@/domain/triage/opening-place";
import { endsPutOff, type PutOffFacts } from "@/domain/triage/put-off";
import { standingNow, type StandingNow } from "@/domain/triage/standing-now";
import {
  acknowledgedAfter,
  needsOwner,
  waitingAfter,
  type StandingChange,
  type Waiting,
} from "@/domain/triage/waiting";
import type { Context } from "../context";
import { NOT_PUT_OFF } from "./not-put-off";
import { programmeDone } from "./programme-done";
import { staffingOf } from "./staffing-of";
import { standingFactsOf } from "./standing-of";
import { toldAndClosed } from "./told-and-closed";
import { workingHoursOf } from "./working-hours-of";

/** What settling works with: a transaction inside an organisation, and its clock. */
export type Settling = Pick<Context, "tx" | "organisation" | "now">;

/**
 * Brings an athlete's triage entry up to date with everything that the standing follows from, in the transaction that
 * changed it. Locks the entry, so that two acts on one athlete come one after the other.
 * @returns the standing now.
 */
export async function settleStanding(
  context: Settling,
  athleteId: string,
  told: StandingChange,
): Promise<StandingNow> {
  const { tx, organisation, now } = context;
  const where = { organisationId: organisation.id, athleteId };
  await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE organisation_id = ${organisation.id}::uuid AND athlete_id = ${athleteId}::uuid FOR UPDATE`;
  const entry = await tx.triageEntry.findFirst({ where });
  const athlete = await tx.athlete.findFirstOrThrow({
    where: { organisationId: organisation.id, id: athleteId },
    select: {
      squadId: true,
      givenName: true,
      familyName: true,
      sharesTraining: true,
      consentWithdrawnAt: true,
    },
  });
  const latest = await tx.assessment.findFirst({
    where,
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { assessedAt: true, painNow: true, nearestTier: true },
  });
  const worst =
    athlete.consentWithdrawnAt === null
      ? await tx.assessment.findFirst({
          where: { ...where, painWorst: { not: null } },
          orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
          select: { assessedAt: true, painWorst: true },
        })
      : null;
  const recorded = await standingFactsOf(context, athleteId);
  const factsAfter = (change: StandingChange) => ({
    ...recorded,
    acknowledged: acknowledgedAfter(entry, change, now) !== null,
    reviewRequested:
      change.review === "requested" ||
      (change.review !== "done" && (entry?.reviewRequestedAt ?? null) !== null),
    acknowledgeBy: null,
  });
  // A lift that runs out raises again what it had lifted; one that a clinician ends has its owner.
  const isOver = entry?.state === "lifted" && standingNow(factsAfter(told)).headline === "level";
  const change = isOver && !told.acknowledgedBy ? { ...told, raised: true } : told;
  const stands = standingNow(factsAfter(change));
  const handed = await changedHands(context, entry, change, stands, athlete.squadId);
  const hours = stands.state === "waiting" ? await workingHoursOf(context) : null;
  const waiting = waitingAfter(entry, { ...change, ...handed }, stands, now, hours);
  const standing = standingNow({
    ...factsAfter(change),
    acknowledgeBy: waiting.dueAt?.toISOString() ?? null,
  });
  const { clinician } = standing.steps;
  // Who has withdrawn the consent shows no answers any more, and this row is what staff read.
  const painNow = athlete.consentWithdrawnAt === null ? (latest?.painNow ?? null) : null;
  const course = painNow === null && worst === null ? [] : await toldAndClosed(context, athleteId);
  const against = (question: PainQuestion) => againstBaseline(course, question, RULE_SET.serial.thresholds);
  const worstNow = against("Q-NPRS-WORST");
  const name = `${athlete.givenName} ${athlete.familyName}`;
  const lastAnswerAt = latest?.assessedAt ?? null;
  const nearestTier = (latest?.nearestTier ?? null) as Tier | null;
  const places = openingPlaces({
    ...{ tier: standing.tier, colour: standing.colour, headline: standing.headline, nearestTier },
    consentWithdrawn: athlete.consentWithdrawnAt !== null,
    waitingSince: waiting.waitingSince,
    reviewRequested: waiting.reviewRequestedAt !== null,
  });
  const painWorst = worst?.painWorst ?? null;
  const painWorstAt = worst?.assessedAt ?? null;
  const isBackAgain =
    entry !== null &&
    endsPutOff(
      entry as PutOffFacts,
      { tier: standing.tier, nearestTier, painWorst, painWorstAt },
      {
        raised: change.raised === true,
        reviewRequested: change.review === "requested",
        clearlyWorse: worstNow.clearlyWorse,
      },
    );
  const data = {
    squadId: athlete.squadId,
    name,
    search: fold(`${athlete.familyName} ${athlete.givenName}`),
    searchGiven: fold(name),
    tier: standing.tier,
    tierRank: standing.tier === null ? -1 : tierRank(standing.tier),
    nearestTier,
    mode: standing.mode,
    colour: standing.colour,
    running: standing.running,
    headline: standing.headline,
    categories: [...standing.categories],
    neurological: standing.neurological,
    worsening: standing.worsening,
    state: standing.state,
    openFlags: standing.openFlags,
    painNow,
    painChange: painNow === null ? null : against("Q-NPRS-NOW").change,
    painWorst,
    painWorstChange: worst === null ? null : worstNow.change,
    painWorstAt,
    sharesTraining: athlete.sharesTraining,
    ...waiting,
    dueAt: waiting.dueAt ?? dueAt(clinician.on, organisation.timeZone),
    nextAction: clinician.kind,
    nextOn: clinician.on === null || clinician.on.length > 10 ? null : new Date(`${clinician.on}T00:00:00Z`),
    settlesAt: standing.settlesAt,
    lastAnswerAt,
    place: places.place,
    placeForCoaches: places.forCoaches,
    ...changesAfter(
      entry as (ChangeFacts & Changes) | null,
      { ...standing, lastAnswerAt },
      change.raised === true,
      now,
    ),
    changedAt: now,
    // What is new, stronger or worse is not put off by what was put off before.
    ...(isBackAgain ? NOT_PUT_OFF : {}),
    ...(athlete.consentWithdrawnAt === null
      ? await programmeDone(context, athleteId)
      : { programmeDone: null, programmePlanned: null }),
  };
  if (!entry) await tx.triageEntry.create({ data: { ...where, ...data } });
  else {
    // What time alone changed is nobody's act: a page that was open may still act on it.
    const version = told.byTime ? entry.version : entry.version + 1;
    await tx.triageEntry.updateMany({ where, data: { ...data, version } });
  }
  if (entry?.name !== name) await keepWords(context, athleteId, name);
  if (standing.state === "waiting" && isNews(entry, waiting))
    await tell(context, "triage.waits", { athleteId });
  const { settlesAt } = standing;
  if (settlesAt !== null && settlesAt !== entry?.settlesAt?.toISOString()) {
    await tell(context, "standing.settles", { athleteId, settlesAt });
  }
  return standing;
}

/** Keeps an event with the change, from which a job is made. */
async function tell(
  { tx, organisation, now }: Settling,
  kind: "triage.waits" | "standing.settles",
  payload: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.outboxEvent.create({
    data: { organisationId: organisation.id, kind, payload, createdAt: now },
  });
}

/** Whether somebody else has to answer for it from now on, where nobody has said so: whatever is open has an owner. */
async function changedHands(
  context: Settling,
  entry: Waiting | null,
  change: StandingChange,
  standing: StandingNow,
  squadId: string,
): Promise<Pick<StandingChange, "handedTo">> {
  if (change.acknowledgedBy || change.ownedBy || change.handedTo || change.restored || !needsOwner(standing))
    return {};
  const owned = entry ?? { ownerId: null, ownerHow: null };
  if (owned.ownerId !== null && !change.raised) return {};
  const to = handedTo(owned, await staffingOf(context, squadId), standing.colour === "red", context.now);
  return to === null ? {} : { handedTo: to };
}

/** Whether the clock or the owner of what waits is another than before: somebody has to be told, now or when it is due. */
function isNews(before: Waiting | null, after: Waiting): boolean {
  return (
    before === null ||
    (after.ownerToldAt === null && before.ownerToldAt !== null) ||
    before.ownerId !== after.ownerId ||
    before.dueAt?.getTime() !== after.dueAt?.getTime()
  );
}

/** A step that is due on a day is late when that day is over. */
function dueAt(on: string | null, timeZone: string): Date | null {
  return on === null || on.length > 10 ? null : endOfDay(on, timeZone);
}

async function keepWords({ tx, organisation }: Settling, athleteId: string, name: string): Promise<void> {
  const where = { organisationId: organisation.id, athleteId };
  await tx.triageWord.deleteMany({ where });
  await tx.triageWord.createMany({ data: searchWords(name).map((word) => ({ ...where, word })) });
}
