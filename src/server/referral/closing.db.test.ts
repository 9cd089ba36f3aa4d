import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { withAnswers } from "../../../prisma/seed/builders/answers";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { daysAfter, daysBefore, hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { aClosing, anOutcome, aRefusal, aVisit } from "../../../prisma/seed/builders/referral-course";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { followStanding } from "../programme/follow-standing";
import { closeFlags } from "./close-flags";

let world: World;
let athlete: BuiltAthlete;
let count = 0;
beforeAll(async () => {
  world = await aWorld("closes");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    givenName: "Clo",
    familyName: `Sing ${count}`,
    email: `closing${count}@closes.example`,
  });
});

async function now(): Promise<Record<string, unknown>> {
  const [row = {}] = await asRole(
    "superuser",
    `SELECT tier, state, mode, open_flags, owner_id, (SELECT mode FROM programme_assignment p WHERE p.athlete_id = t.athlete_id AND ended_at IS NULL) AS programme,
       (SELECT count(*)::int FROM programme_assignment p WHERE p.athlete_id = t.athlete_id) AS programmes
     FROM triage_entry t WHERE athlete_id = $1`,
    [athlete.id],
  );
  return row;
}
function flags(): Promise<Record<string, unknown>[]> {
  return asRole(
    "superuser",
    "SELECT id, rule, state, close_reason, closed_by FROM flag WHERE athlete_id = $1 ORDER BY rule, raised_at",
    [athlete.id],
  );
}
function closing(ids: readonly string[]): Promise<unknown> {
  return actingOn(world.clinician, athlete, {}, "flag.close", async (context, subject) => {
    await closeFlags(context, subject.id, ids, "Examined.");
    await followStanding(context, subject.id, {});
  }).then(
    () => "closed",
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );
}

describe("closing a flag", () => {
  test("settles tier, state and programme from what is left, and keeps the flag with its reason", async () => {
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()), { now: hoursBefore(new Date(), 1) });
    expect(await now()).toMatchObject({
      tier: "WITHIN_DAYS",
      programme: "RESTRICTED",
      open_flags: 1,
      programmes: 1,
    });
    const [flag] = await flags();
    expect(await closing([String(flag?.["id"])])).toBe("closed");
    expect(await now()).toMatchObject({
      tier: "NONE",
      state: "self-care",
      mode: "FULL",
      programme: "FULL",
      open_flags: 0,
      programmes: 2,
    });
    expect(await flags()).toMatchObject([
      { state: "closed", close_reason: "Examined.", closed_by: world.clinician.membershipId },
    ]);
  });

  test("of two leaves the other, at its own tier", async () => {
    const at = hoursBefore(new Date(), 1);
    await anIntake(
      athlete,
      withAnswers(PERSONAS.strapsTingle(at), { "Q-ADL": 2, "Q-ADL-WHICH": ["driving"] }),
      { now: at },
    );
    const tingling = (await flags()).find(({ rule }) => rule === "REFER-NEURO-TINGLING");
    expect(await closing([String(tingling?.["id"])])).toBe("closed");
    expect(await now()).toMatchObject({ tier: "ROUTINE", state: "waiting", open_flags: 1 });
  });

  test("twice, or together with one that is closed, is not possible and closes nothing", async () => {
    const at = hoursBefore(new Date(), 1);
    await anIntake(
      athlete,
      withAnswers(PERSONAS.strapsTingle(at), { "Q-ADL": 2, "Q-ADL-WHICH": ["driving"] }),
      { now: at },
    );
    const [one, two] = (await flags()).map(({ id }) => String(id));
    await closing([one ?? ""]);
    expect(await closing([one ?? ""])).toBe("not-possible");
    expect(await closing([one ?? "", two ?? ""])).toBe("not-possible");
    expect((await flags()).filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("does not keep the same sign from being raised anew later", async () => {
    const at = new Date();
    await anIntake(athlete, PERSONAS.strapsTingle(at), { now: hoursBefore(at, 48) });
    const [flag] = await flags();
    await closing([String(flag?.["id"])]);
    await anIntake(athlete, PERSONAS.growingWeakness(at), { now: new Date(Date.now() + 1_000) });
    expect(await now()).toMatchObject({ tier: "SAME_DAY", state: "waiting", programme: "HOLD" });
  });
});

describe("a referral", () => {
  test("goes from ordered to closed, and the standing with it", async () => {
    const at = (hours: number) => hoursBefore(new Date(), hours);
    await anIntake(athlete, PERSONAS.strapsTingle(at(9)), { now: at(9) });
    const by = world.clinician;
    const id = await aReferral(athlete, { by, now: at(8) });
    expect(await now()).toMatchObject({ state: "referred", owner_id: by.membershipId });
    await aVisit(athlete, id, { by, seenOn: daysBefore(at(7), 0), now: at(7) });
    expect(await now()).toMatchObject({ state: "seen" });
    await anOutcome(athlete, id, { by, outcome: "Fine.", now: at(6) });
    expect(await now()).toMatchObject({ state: "outcome-recorded" });
    await aClosing(athlete, id, { by, reason: "Done.", now: at(5) });
    expect(await now()).toMatchObject({
      state: "self-care",
      tier: "NONE",
      programme: "FULL",
      owner_id: null,
    });
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ["an outcome before the visit", (id) => anOutcome(athlete, id, { by: world.clinician, outcome: "x" })],
    [
      "a second visit",
      async (id) => {
        await aVisit(athlete, id, { by: world.clinician, seenOn: daysBefore(new Date(), 0) });
        await aVisit(athlete, id, { by: world.clinician, seenOn: daysBefore(new Date(), 0) });
      },
    ],
    [
      "anything after its end",
      async (id) => {
        await aClosing(athlete, id, { by: world.clinician, reason: "x", flags: [] });
        await aVisit(athlete, id, { by: world.clinician, seenOn: daysBefore(new Date(), 0) });
      },
    ],
    ["a second one beside it", () => aReferral(athlete, { by: world.clinician })],
  ])("%s is not possible", async (_name, act) => {
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    const id = await aReferral(athlete, { by: world.clinician });
    await expect(act(id)).rejects.toMatchObject({ code: "not-possible" });
  });

  test("that the athlete refuses ends, and leaves the flag", async () => {
    await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
    const id = await aReferral(athlete, { by: world.clinician });
    await aRefusal(athlete, id, { by: selfOf(athlete), reason: "Not now." });
    expect(await now()).toMatchObject({ tier: "WITHIN_DAYS", state: "acknowledged", open_flags: 1 });
  });

  test("is ordered by a clinician only, and for a day to come", async () => {
    await expect(aReferral(athlete, { by: world.coach })).rejects.toMatchObject({ code: "not-found" });
    await expect(aReferral(athlete, { by: selfOf(athlete) })).rejects.toMatchObject({ code: "not-found" });
    await expect(
      aReferral(athlete, { by: world.clinician, dueOn: daysAfter(new Date(), -2) }),
    ).rejects.toMatchObject({ code: "invalid" });
  });
});
