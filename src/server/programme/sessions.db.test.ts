import { beforeEach, describe, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aSession, someSessions } from "../../../prisma/seed/builders/a-session";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { daysBefore } from "../../../prisma/seed/builders/days";
import { anOutcome, aVisit } from "../../../prisma/seed/builders/referral-course";
import { inTransaction } from "../db/transaction";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { currentProgramme } from "./current-programme";
import { tickSession, type ToldSession } from "./tick-session";

/** A Thursday: week 1 begins on Monday 2 November. */
const FIRST = new Date("2026-10-29T10:00:00Z");
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`sessions-${round}`);
  await anIntake(world.athlete, PERSONAS.deskWorker(FIRST), { now: FIRST });
});

const current = () =>
  actingOn(selfOf(world.athlete), world.athlete, {}, "programme.read", (context) =>
    currentProgramme(context, world.athlete.id),
  );
const stage = async () => (await current())?.stage;
const rows = (sql: string) => asRole("superuser", sql, [world.athlete.id]);
const changes = () =>
  rows(
    `SELECT level, cause, mode FROM programme_assignment WHERE athlete_id = $1 AND cause LIKE 'two-%' ORDER BY assigned_at, id`,
  );
const told = (change: Partial<ToldSession>): ToldSession => ({
  ...{ doneOn: "2026-11-03", done: [], painDuring: 1, painAfter: 1, clean: true, seen: null, before: null },
  ...change,
});
const refusalOf = (change: Partial<ToldSession>, day = "2026-11-03") =>
  actingOn(selfOf(world.athlete), world.athlete, { now: noon(day) }, "programme.tick", (context, athlete) =>
    tickSession(context, athlete, told(change)),
  ).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? [error.code, error.fields] : error),
  );

async function waitingForLocks(): Promise<number> {
  const [row] = await asRole(
    "superuser",
    "SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return Number(row?.["waiting"]);
}

describe("the level", () => {
  test("goes up after two weeks of clean sessions, and down after two reds, each with its reason and audit row", async () => {
    await someSessions(world.athlete, "2026-11-02", 14);
    expect(await stage()).toEqual({ level: 1, levelSince: "2026-10-29", startsOn: "2026-10-29" });
    await someSessions(world.athlete, "2026-11-16", 1);
    expect(await stage()).toEqual({ level: 2, levelSince: "2026-11-16", startsOn: "2026-10-29" });

    await someSessions(world.athlete, "2026-11-17", 1, { painDuring: 7 });
    expect(await stage()).toMatchObject({ level: 2 });
    await someSessions(world.athlete, "2026-11-20", 1, { painAfter: 6 });
    expect(await stage()).toEqual({ level: 1, levelSince: "2026-11-20", startsOn: "2026-10-29" });

    expect(await changes()).toEqual([
      { level: 2, cause: "two-weeks", mode: "FULL" },
      { level: 1, cause: "two-reds", mode: "FULL" },
    ]);
    const audit = await rows(
      `SELECT e.action, e.detail ->> 'from' AS "from", e.detail ->> 'to' AS "to" FROM audit_event e
         JOIN audit_subject s ON s.organisation_id = e.organisation_id AND s.event_id = e.id
        WHERE s.athlete_id = $1 AND e.action LIKE 'programme.level%' ORDER BY e.at`,
    );
    expect(audit).toEqual([
      { action: "programme.level-up", from: "1", to: "2" },
      { action: "programme.level-down", from: "2", to: "1" },
    ]);
  });

  test("counts a morning with more pain than usual that is told with the next session", async () => {
    await someSessions(world.athlete, "2026-11-02", 15);
    await someSessions(world.athlete, "2026-11-17", 1, { painDuring: 7 });
    await someSessions(world.athlete, "2026-11-18", 1);
    await someSessions(world.athlete, "2026-11-19", 1, { morningBefore: "higher" });
    expect(await stage()).toMatchObject({ level: 1, levelSince: "2026-11-19" });
  });

  test("stays where one morning was not told: unknown is not as usual", async () => {
    await someSessions(world.athlete, "2026-11-02", 10);
    await someSessions(world.athlete, "2026-11-12", 5, { morningBefore: null });
    expect(await stage()).toMatchObject({ level: 1 });
  });

  test("and the week go on through a quiet check-in; new answers change the plan, not the progress", async () => {
    await someSessions(world.athlete, "2026-11-02", 15);
    await aCheckIn(world.athlete, QUIET_WEEK, { now: noon("2026-11-18") });
    expect(await stage()).toEqual({ level: 2, levelSince: "2026-11-16", startsOn: "2026-10-29" });
  });
});

describe("a warning sign in the middle of a plan", () => {
  test("takes effect at once: what was full is gentle or on hold, and begins anew later", async () => {
    await someSessions(world.athlete, "2026-11-02", 15);
    await aCheckIn(
      world.athlete,
      { ...QUIET_WEEK, "Q-NEW": "yes", "Q-NEURO-SENS": ["tingling-left"] },
      { now: noon("2026-11-18") },
    );
    expect(await current()).toMatchObject({
      programme: { mode: "HOLD" },
      stage: { level: 1, startsOn: "2026-11-18" },
    });
    expect(await refusalOf({ doneOn: "2026-11-18" }, "2026-11-18")).toEqual(["not-possible", undefined]);
  });

  test("set by a clinician at the same moment is not overwritten by a level", async () => {
    await someSessions(world.athlete, "2026-11-02", 15);
    await someSessions(world.athlete, "2026-11-17", 1, { painDuring: 7 });
    const day = daysBefore(noon("2026-11-18"), 0);
    const referral = await aReferral(world.athlete, { by: world.clinician, now: noon("2026-11-17") });
    await aVisit(world.athlete, referral, { by: world.clinician, seenOn: day, now: noon("2026-11-18") });
    let ticking: Promise<unknown> = Promise.resolve();
    await inTransaction(async (tx) => {
      await anOutcome(world.athlete, referral, {
        ...{ by: world.clinician, outcome: "Seen.", limits: "No exercise.", limitsMode: "HOLD" },
        ...{ now: noon("2026-11-18"), tx },
      });
      ticking = refusalOf({ doneOn: "2026-11-18", painDuring: 7 }, "2026-11-18");
      await expect.poll(waitingForLocks, { timeout: 5_000 }).toBeGreaterThan(0);
    });
    expect(await ticking).toEqual(["not-possible", undefined]);
    expect(await current()).toMatchObject({ programme: { mode: "HOLD" } });
  });
});

describe("a session", () => {
  test("is completed by a new row, and an old page cannot overwrite it", async () => {
    await aSession(world.athlete, { doneOn: "2026-11-03", painAfter: null }, { now: noon("2026-11-03") });
    await aSession(world.athlete, { doneOn: "2026-11-03", painAfter: 2 }, { now: noon("2026-11-04") });
    expect(
      await rows("SELECT pain_after FROM programme_session WHERE athlete_id = $1 ORDER BY recorded_at"),
    ).toEqual([{ pain_after: null }, { pain_after: 2 }]);
    expect(await refusalOf({})).toEqual(["stale", undefined]);
  });

  test("is refused before week 1, in the future, after a week, with nothing told, and with what is not planned", async () => {
    const invalid = (fields: object) => ["invalid", fields];
    expect(await refusalOf({ doneOn: "2026-10-30" }, "2026-10-30")).toEqual(
      invalid({ doneOn: "session-none-planned" }),
    );
    expect(await refusalOf({ doneOn: "2026-11-04" })).toEqual(invalid({ doneOn: "date-future" }));
    expect(await refusalOf({ doneOn: "2026-11-03" }, "2026-11-10")).toEqual(
      invalid({ doneOn: "session-long-ago" }),
    );
    expect(await refusalOf({ painDuring: null, painAfter: null })).toEqual(
      invalid({ done: "session-empty" }),
    );
    expect(await refusalOf({ done: ["EX-NONE"] })).toEqual(["stale", undefined]);
    expect(await rows("SELECT id FROM programme_session WHERE athlete_id = $1")).toEqual([]);
  });

  test("is told to staff as a share of the week, from the first one on; an act of theirs still holds", async () => {
    const entry = async () =>
      (
        await rows(
          "SELECT programme_done AS done, programme_planned AS planned, version FROM triage_entry WHERE athlete_id = $1",
        )
      )[0];
    const before = await entry();
    expect(before).toMatchObject({ done: null, planned: null });
    await someSessions(world.athlete, "2026-11-02", 1);
    const first = await entry();
    expect(first).toMatchObject({ done: 1, planned: 1, version: before?.["version"] });
    await someSessions(world.athlete, "2026-11-03", 6);
    const week = await entry();
    expect(week?.["done"]).toBe(week?.["planned"]);
    expect(Number(week?.["planned"])).toBeGreaterThan(2);
    await aCheckIn(world.athlete, QUIET_WEEK, { now: noon("2026-11-15") });
    expect(await entry()).toMatchObject({ done: 0, planned: week?.["planned"] });
    await aCheckIn(world.athlete, QUIET_WEEK, { now: noon("2026-11-29") });
    expect(await entry()).toMatchObject({ done: null, planned: null });
  });

  test("is ticked by the athlete alone", async () => {
    const byClinician = actingOn(world.clinician, world.athlete, {}, "programme.tick", (context, athlete) =>
      tickSession(context, athlete, told({})),
    );
    await expect(byClinician).rejects.toMatchObject({ code: "not-found" });
  });
});
