import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aFlagsClosing, aLift, aLiftsEnd } from "../../../prisma/seed/builders/a-flag-act";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { aReviewRequest } from "../../../prisma/seed/builders/a-review-request";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { daysAfter, daysBefore, hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { aClosing, anOutcome, aVisit } from "../../../prisma/seed/builders/referral-course";
import { readOwnStanding } from "../athlete/read-standing";
import { readRecord } from "../athlete/read-record";
import { asRole } from "../db/connections.db.testing";
import { settleByTime } from "../programme/settle-by-time";

let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("stands");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Stan",
    familyName: `Ding ${count}`,
    email: `standing${count}@stands.example`,
  });
});

const NOW = new Date();
const at = (hours: number) => hoursBefore(NOW, hours);
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

async function row(): Promise<Record<string, unknown>> {
  const [entry = {}] = await asRole(
    "superuser",
    `SELECT tier, state, mode, colour, headline, next_action, next_on::text, due_at, open_flags, acknowledged_at,
       (SELECT mode FROM programme_assignment p WHERE p.athlete_id = t.athlete_id AND ended_at IS NULL) AS programme,
       (SELECT plan->>'running' FROM programme_assignment p WHERE p.athlete_id = t.athlete_id AND ended_at IS NULL) AS running
     FROM triage_entry t WHERE athlete_id = $1`,
    [athlete.id],
  );
  return entry;
}
const own = (now: Date) =>
  actingOn(selfOf(athlete), athlete, { now }, "athlete.read", (context) =>
    readOwnStanding(context, athlete.id),
  );
const TINGLES = PERSONAS.strapsTingle(at(100));
const tingles = (hours: number) => anIntake(athlete, TINGLES, { now: at(hours) });
const lifts = (days: number, hours = 40) =>
  aLift(athlete, {
    by: world.clinician,
    untilOn: daysAfter(NOW, days),
    reason: "Examined: nothing found.",
    now: at(hours),
  });

describe("lifting the restrictions of a flag", () => {
  test("makes it routine with the full plan until its day, keeps it open, and says so everywhere", async () => {
    await tingles(48);
    expect(await row()).toMatchObject({
      tier: "WITHIN_DAYS",
      colour: "red",
      mode: "RESTRICTED",
      running: "none",
    });
    await lifts(10);
    expect(await row()).toMatchObject({
      tier: "ROUTINE",
      state: "lifted",
      headline: "lifted",
      colour: "blue",
      mode: "FULL",
      programme: "FULL",
      open_flags: 1,
      next_action: "look-again",
      next_on: daysAfter(NOW, 10),
    });
    expect(await own(NOW)).toMatchObject({
      headline: "lifted",
      liftedUntil: daysAfter(NOW, 10),
      running: "easy",
      step: { kind: "lifted", on: daysAfter(NOW, 10), late: false },
    });
  });

  test("ends by itself: the level comes back, waits again, and the programme follows", async () => {
    await tingles(48);
    await lifts(10);
    await actingAs(world.clinician, { now: later(12) }, "triage.read", (context) => settleByTime(context));
    expect(await row()).toMatchObject({
      tier: "WITHIN_DAYS",
      state: "waiting",
      headline: "level",
      mode: "RESTRICTED",
      programme: "RESTRICTED",
      acknowledged_at: null,
    });
  });

  test("is over for the athlete at once when its time is, whether or not anybody has settled it", async () => {
    await tingles(48);
    await lifts(10);
    expect(await own(later(12))).toMatchObject({ tier: "WITHIN_DAYS", headline: "level", running: "none" });
  });

  test("is ended by a clinician before its time", async () => {
    await tingles(48);
    await lifts(10);
    await aLiftsEnd(athlete, { by: world.clinician, reason: "Told me of more.", now: at(30) });
    expect(await row()).toMatchObject({
      tier: "WITHIN_DAYS",
      state: "acknowledged",
      programme: "RESTRICTED",
    });
    await expect(
      aLiftsEnd(athlete, { by: world.clinician, reason: "Twice.", now: at(29) }),
    ).rejects.toMatchObject({ code: "not-possible" });
  });

  test("holds when the same answers come again", async () => {
    await tingles(48);
    await lifts(10);
    await tingles(2);
    expect(await row()).toMatchObject({ tier: "ROUTINE", headline: "lifted", programme: "FULL" });
  });

  test.each([
    ["stronger", { "Q-NEURO-TREND": { trend: "spreading-or-stronger", since: daysBefore(at(100), 20) } }],
    ["in the other hand as well", { "Q-NEURO-SENS": ["tingling-left", "tingling-right"] }],
    ["beside something new", { "Q-ADL": 6, "Q-ADL-WHICH": ["sleep"], "Q-SLEEP": 4 }],
  ])("is void when it comes back %s: it waits again", async (_name, changes) => {
    await tingles(48);
    await lifts(10);
    await anIntake(athlete, withAnswers(TINGLES, changes), { now: at(2) });
    expect(await row()).toMatchObject({ state: "waiting", headline: "level", acknowledged_at: null });
    expect((await row())["tier"]).not.toBe("ROUTINE");
    expect(
      await asRole("superuser", "SELECT ended_how FROM flag_lift WHERE athlete_id = $1", [athlete.id]),
    ).toEqual([{ ended_how: "overtaken" }]);
  });

  test("is for a clinician, for 28 days at most, and for what is open", async () => {
    await tingles(48);
    const wish = { untilOn: daysAfter(NOW, 5), reason: "x", now: NOW };
    for (const by of [world.coach, selfOf(athlete)])
      await expect(aLift(athlete, { ...wish, by })).rejects.toMatchObject({ code: "not-found" });
    const by = world.clinician;
    for (const untilOn of [daysAfter(NOW, 30), daysAfter(NOW, -2)])
      await expect(aLift(athlete, { ...wish, by, untilOn })).rejects.toMatchObject({ code: "invalid" });
    await aLift(athlete, { ...wish, by, untilOn: daysAfter(NOW, 28) });
    await aLift(athlete, { ...wish, by, untilOn: daysAfter(NOW, 7), now: new Date(NOW.getTime() + 1000) });
    expect(await row()).toMatchObject({ next_on: daysAfter(NOW, 7) });
  });

  test("ends with the flag when that is closed", async () => {
    await tingles(48);
    await lifts(10);
    await aFlagsClosing(athlete, { by: world.clinician, reason: "Gone.", now: at(3) });
    expect(await row()).toMatchObject({
      tier: "NONE",
      headline: "closed",
      state: "self-care",
      open_flags: 0,
    });
  });
});

async function concluded(wish: Partial<Parameters<typeof anOutcome>[2]>) {
  await tingles(90);
  const by = world.clinician;
  const id = await aReferral(athlete, { by, now: at(80) });
  await aVisit(athlete, id, { by, seenOn: daysBefore(at(60), 0), now: at(60) });
  await anOutcome(athlete, id, { by, outcome: "Ulnar nerve at the strap.", now: at(50), ...wish });
  await aClosing(athlete, id, { by, reason: "Findings told.", now: at(40) });
  return id;
}

describe("limits and the next review", () => {
  test("outlive the referral: nobody is told that nothing is due, and the coach reads the limits", async () => {
    await concluded({
      limits: "No pack, 30 minutes at most.",
      limitsUntil: daysAfter(NOW, 6),
      nextReviewOn: daysAfter(NOW, 9),
    });
    expect(await row()).toMatchObject({
      tier: "NONE",
      state: "follow-up",
      headline: "limits",
      colour: "amber",
      next_action: "record-review",
      next_on: daysAfter(NOW, 9),
    });
    expect(await own(NOW)).toMatchObject({
      headline: "limits",
      limits: [{ text: "No pack, 30 minutes at most.", until: daysAfter(NOW, 6) }],
      nextReviewOn: daysAfter(NOW, 9),
      said: { outcome: "Ulnar nerve at the strap.", by: world.clinician.name },
      step: { kind: "review" },
      moved: true,
    });
    const record = await actingOn(world.coach, athlete, {}, "athlete.read", readRecord);
    expect(record).toMatchObject({
      limits: [{ text: "No pack, 30 minutes at most." }],
      referrals: null,
      coachNext: { kind: "limits" },
    });
    expect(JSON.stringify(record)).not.toContain("Ulnar");
  });

  test("that hold suspend the programme until their day is over", async () => {
    await concluded({ limits: "No running.", limitsMode: "HOLD", limitsUntil: daysAfter(NOW, 3) });
    expect(await row()).toMatchObject({ mode: "HOLD", programme: "HOLD", colour: "red" });
    await actingAs(world.clinician, { now: later(5) }, "triage.read", (context) => settleByTime(context));
    expect(await row()).toMatchObject({
      mode: "FULL",
      programme: "FULL",
      headline: "closed",
      state: "self-care",
    });
  });

  test("a review whose day is over is late for staff and athlete", async () => {
    await concluded({ nextReviewOn: daysAfter(NOW, 4) });
    expect(await own(later(6))).toMatchObject({ step: { kind: "review", late: true } });
    const record = await actingOn(world.clinician, athlete, { now: later(6) }, "athlete.read", readRecord);
    expect(record).toMatchObject({ overdue: true, next: { kind: "record-review", late: true } });
  });

  test("end with the review that is recorded after the closing", async () => {
    const id = await concluded({ limits: "No pack.", nextReviewOn: daysAfter(NOW, 4) });
    await anOutcome(athlete, id, { by: world.clinician, outcome: "Gone at review.", now: at(1) });
    expect(await row()).toMatchObject({ state: "self-care", next_action: "none", mode: "FULL" });
    expect(
      await asRole("superuser", "SELECT state, outcome FROM referral WHERE athlete_id = $1", [athlete.id]),
    ).toEqual([{ state: "closed", outcome: "Gone at review." }]);
  });
});

test("a coach reads four kinds of concern and no other reason", async () => {
  await anIntake(athlete, PERSONAS.wokenAtNight(at(3)), { now: at(3) });
  const categories = async (who: "coach" | "clinician") =>
    (await actingOn(world[who], athlete, {}, "athlete.read", readRecord)).categories;
  expect(await categories("clinician")).toContain("daily-life");
  expect(await categories("coach")).toEqual(["other-medical"]);
});

test("a review asked for where nothing is open puts the athlete before the clinician", async () => {
  await anIntake(athlete, PERSONAS.mild(at(3)), { now: at(3) });
  await aReviewRequest(athlete, { by: world.coach, reason: "Limps." });
  expect(await row()).toMatchObject({ state: "waiting", next_action: "review" });
});
