import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReviewRequest } from "../../../prisma/seed/builders/a-review-request";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { guardVersion } from "../athlete/guard-version";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { acknowledge } from "./acknowledge";

let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("takes");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Tess",
    familyName: `Taken ${count}`,
    email: `taken${count}@takes.example`,
  });
});

async function standing(): Promise<Record<string, unknown>> {
  const [entry = {}] = await asRole("superuser", "SELECT * FROM triage_entry WHERE athlete_id = $1", [
    athlete.id,
  ]);
  return entry;
}
/** As the button does it: the version of the page first. */
function take(by: BuiltMember, version: number, owner: BuiltMember = by): Promise<unknown> {
  return actingOn(by, athlete, {}, "triage.acknowledge", async (context, subject) => {
    await guardVersion(context, subject.id, version);
    await acknowledge(context, subject, owner.membershipId);
  }).then(
    () => "taken",
    (error: unknown) => (error instanceof Refusal ? { code: error.code, ...error.detail } : error),
  );
}

describe("acknowledging", () => {
  test("gives it an owner, stops its clock and keeps its waiting time", async () => {
    const raised = hoursBefore(new Date(), 3);
    await anIntake(athlete, PERSONAS.strapsTingle(raised), { now: raised });
    expect(await standing()).toMatchObject({
      state: "waiting",
      due_at: new Date(raised.getTime() + 86_400_000),
      owner_id: world.clinician.membershipId,
      owner_how: "assigned",
      acknowledged_at: null,
    });
    expect(await take(world.clinician, Number((await standing())["version"]))).toBe("taken");
    expect(await standing()).toMatchObject({
      state: "acknowledged",
      due_at: null,
      waiting_since: raised,
      owner_how: "taken",
      owner_id: world.clinician.membershipId,
    });
  });

  test("by a coach leaves what is urgent waiting, and a clinician's", async () => {
    const raised = hoursBefore(new Date(), 1);
    await anIntake(athlete, PERSONAS.growingWeakness(raised), { now: raised });
    expect(await take(world.coach, Number((await standing())["version"]))).toBe("taken");
    expect(await standing()).toMatchObject({
      state: "waiting",
      due_at: new Date(raised.getTime() + 4 * 3_600_000),
      acknowledged_at: null,
      owner_id: world.clinician.membershipId,
      owner_how: "assigned",
    });
    expect(await take(world.clinician, Number((await standing())["version"]))).toBe("taken");
    expect(await standing()).toMatchObject({ state: "acknowledged", due_at: null });
  });

  test("by a coach leaves a red of days waiting as well, with its owner and its clock", async () => {
    const raised = hoursBefore(new Date(), 30);
    await anIntake(athlete, PERSONAS.strapsTingle(raised), { now: raised });
    const before = await standing();
    expect(before).toMatchObject({ tier: "WITHIN_DAYS", colour: "red", state: "waiting" });
    expect(await take(world.coach, Number(before["version"]))).toBe("taken");
    const { state, due_at, owner_id, owner_how, acknowledged_at, escalation } = before;
    expect(await standing()).toMatchObject({
      ...{ state, due_at, owner_id, owner_how, acknowledged_at, escalation },
    });
    expect(owner_id).toBe(world.clinician.membershipId);
  });

  test("of two at once one wins, and the other is told who was first with what", async () => {
    await anIntake(athlete, PERSONAS.worsening(new Date()));
    const version = Number((await standing())["version"]);
    const both = await Promise.all([take(world.coach, version), take(world.clinician, version)]);
    const winner = both[0] === "taken" ? world.coach : world.clinician;
    expect(both.filter((each) => each === "taken")).toHaveLength(1);
    expect(both.find((each) => each !== "taken")).toEqual({
      code: "overtaken",
      who: winner.name,
      what: "triage.acknowledge",
    });
    expect(await standing()).toMatchObject({ owner_id: winner.membershipId });
  });

  test("what is new while a page was open is not acknowledged unseen", async () => {
    const now = new Date();
    await anIntake(athlete, PERSONAS.strapsTingle(now), { now: hoursBefore(now, 2) });
    const seen = Number((await standing())["version"]);
    await anIntake(athlete, PERSONAS.growingWeakness(now), { now });
    expect(await take(world.coach, seen)).toMatchObject({ code: "overtaken", who: `Tess Taken ${count}` });
    expect(await standing()).toMatchObject({ state: "waiting", tier: "SAME_DAY" });
  });

  test("something new waits again, under its owner", async () => {
    const now = new Date();
    await anIntake(athlete, PERSONAS.worsening(now), { now: hoursBefore(now, 30) });
    await take(world.coach, Number((await standing())["version"]));
    await anIntake(athlete, PERSONAS.growingWeakness(now), { now });
    expect(await standing()).toMatchObject({
      state: "waiting",
      waiting_since: now,
      due_at: new Date(now.getTime() + 4 * 3_600_000),
      acknowledged_at: null,
      owner_id: world.coach.membershipId,
    });
  });

  test("the same answers again do not wait again", async () => {
    const now = new Date();
    await anIntake(athlete, PERSONAS.worsening(now), { now: hoursBefore(now, 5) });
    await take(world.coach, Number((await standing())["version"]));
    await anIntake(athlete, PERSONAS.worsening(now), { now });
    expect(await standing()).toMatchObject({ state: "acknowledged" });
  });

  test.each<[string, (of: World) => BuiltMember]>([
    ["a coach of another squad", ({ otherCoach }) => otherCoach],
    ["an administrator", ({ admin }) => admin],
  ])("%s cannot own it", async (_name, who) => {
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    expect(await take(world.coach, Number((await standing())["version"]), who(world))).toMatchObject({
      code: "invalid",
    });
  });

  test("there is nothing to take where nothing was raised", async () => {
    expect(await take(world.coach, Number((await standing())["version"]))).toMatchObject({
      code: "not-possible",
    });
    await anIntake(athlete, PERSONAS.mild(new Date()));
    expect(await take(world.coach, Number((await standing())["version"]))).toMatchObject({
      code: "not-possible",
    });
  });
});

test("one request for a review is open at a time, and the clinician is told of it", async () => {
  await anIntake(athlete, PERSONAS.worsening(new Date()));
  await aReviewRequest(athlete, { by: world.coach, reason: "Please look." });
  await expect(aReviewRequest(athlete, { by: world.coach, reason: "Again." })).rejects.toMatchObject({
    code: "not-possible",
  });
  expect(await standing()).toMatchObject({ review_requested_at: expect.any(Date) as Date });
  expect(
    await asRole(
      "superuser",
      "SELECT kind FROM outbox_event WHERE payload->>'athleteId' = $1 AND kind = 'review.requested'",
      [athlete.id],
    ),
  ).toHaveLength(1);
});

test("who is to be reviewed comes before those as urgent who have waited longer, for every reader", async () => {
  const places = async () => {
    const { place, place_for_coaches } = await standing();
    return [Number(place), Number(place_for_coaches)] as const;
  };
  const now = new Date();
  await anIntake(athlete, PERSONAS.worsening(now), { now: hoursBefore(now, 1) });
  const [place, forCoaches] = await places();
  await aReviewRequest(athlete, { by: world.coach, reason: "Please look." });
  const [asked, askedForCoaches] = await places();
  const longerByYears = 10 * 365 * 86_400_000;
  expect(asked).toBeLessThan(place - longerByYears);
  expect(askedForCoaches).toBeLessThan(forCoaches - longerByYears);
  expect(asked).toBe(askedForCoaches);
});
