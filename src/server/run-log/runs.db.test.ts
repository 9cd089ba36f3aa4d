import { beforeEach, describe, expect, test } from "vitest";
import type { Run } from "@/domain/run-log/run";
import { aRun } from "../../../prisma/seed/builders/a-run";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { exportOf } from "../athlete/my-data";
import { shareTraining } from "../athlete/share-training";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { readRun, readRunLog } from "./read-runs";
import { correctRun, logRun, removeRun } from "./record-run";

const NOW = new Date("2026-11-22T10:00:00Z");
const LATER = new Date("2026-11-22T10:05:00Z");
const RUN: Run = {
  ranOn: "2026-11-20",
  minutes: 40,
  effort: 6,
  pain: "began",
  painFrom: 25,
  painDuring: 4,
  painAfter: 2,
  painNextMorning: null,
};
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`runs-${round}`);
});

const log = (told: Partial<Run> = {}) => aRun(world.athlete, { ...RUN, ...told }, { now: NOW });
const logFor = (reader: BuiltMember) => actingOn(reader, world.athlete, { now: NOW }, "run.read", readRunLog);
const standing = (runId: string) =>
  actingOn(selfOf(world.athlete), world.athlete, { now: NOW }, "run.correct", (context, athlete) =>
    readRun(context, athlete, runId),
  );
const correct = (entryId: string, run: Run) =>
  actingOn(selfOf(world.athlete), world.athlete, { now: NOW }, "run.correct", (context, athlete) =>
    correctRun(context, athlete, entryId, run),
  );
const remove = (entryId: string) =>
  actingOn(selfOf(world.athlete), world.athlete, { now: LATER }, "run.remove", (context, athlete) =>
    removeRun(context, athlete, entryId),
  );
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? [error.code, error.fields] : error),
  );
const rows = () =>
  asRole("superuser", "SELECT count(*)::int AS rows FROM run_entry WHERE athlete_id = $1", [
    world.athlete.id,
  ]);

describe("a run", () => {
  test("is kept as told; what was not told is unknown", async () => {
    await log();
    await log({
      ranOn: "2026-11-21",
      effort: null,
      pain: null,
      painFrom: null,
      painDuring: null,
      painAfter: null,
    });
    const { weeks, months } = await logFor(selfOf(world.athlete));
    expect(weeks).toMatchObject([
      { monday: "2026-11-16", minutes: 80, load: null, runs: [{ effort: null, pain: null }, RUN] },
    ]);
    expect(months?.present).toMatchObject({ telling: 1, silent: 1, curve: null });
  });

  test("is refused when its day has not come, is long past, or it contradicts itself", async () => {
    const refused = (told: Partial<Run>) => refusalOf(log(told));
    expect(await refused({ ranOn: "2026-11-23" })).toEqual(["invalid", { ranOn: "date-future" }]);
    expect(await refused({ ranOn: "2025-11-20" })).toEqual(["invalid", { ranOn: "run-long-ago" }]);
    expect(await refused({ pain: "none" })).toEqual(["invalid", { pain: "run-pain-differs" }]);
    expect(await rows()).toEqual([{ rows: 0 }]);
  });

  test("is corrected by a new row, and an old page cannot correct it again", async () => {
    const runId = await log();
    const first = await standing(runId);
    await correct(first?.entryId ?? "", { ...RUN, painNextMorning: 1 });
    expect(await standing(runId)).toMatchObject({ ...RUN, painNextMorning: 1, runId, corrected: true });
    expect(await refusalOf(correct(first?.entryId ?? "", RUN))).toEqual(["stale", undefined]);
    expect(await rows()).toEqual([{ rows: 2 }]);
    const { weeks } = await logFor(selfOf(world.athlete));
    expect(weeks?.[0]?.runs).toHaveLength(1);
  });

  test("leaves the log when it is removed, and stays in the athlete's data", async () => {
    const runId = await log();
    await remove((await standing(runId))?.entryId ?? "");
    expect((await logFor(selfOf(world.athlete))).weeks).toEqual([]);
    expect(await standing(runId)).toBeNull();
    const self = selfOf(world.athlete);
    const { runs } = await actingOn(self, world.athlete, {}, "data.export", exportOf);
    expect(runs).toMatchObject([{ removed: false }, { removed: true }]);
  });

  test("that is another athlete's cannot be corrected", async () => {
    const runId = await log();
    const entryId = (await standing(runId))?.entryId ?? "";
    const other = selfOf(world.stranger);
    const asOther = actingOn(other, world.stranger, { now: NOW }, "run.correct", (context, athlete) =>
      correctRun(context, athlete, entryId, RUN),
    );
    expect(await refusalOf(asOther)).toEqual(["not-found", undefined]);
  });
});

describe("who reads runs", () => {
  test("a clinician, and a coach as long as the athlete shares", async () => {
    await log();
    expect((await logFor(world.clinician)).weeks).toHaveLength(1);
    expect((await logFor(world.coach)).weeks).toHaveLength(1);
    await actingOn(selfOf(world.athlete), world.athlete, {}, "athlete.share", (context, athlete) =>
      shareTraining(context, athlete, false),
    );
    expect(await logFor(world.coach)).toMatchObject({ weeks: null, months: null });
    expect((await logFor(world.clinician)).weeks).toHaveLength(1);
  });

  test.each(["otherCoach", "admin"] as const)("not %s", async (who) => {
    await log();
    expect(await refusalOf(logFor(world[who]))).toEqual(["not-found", undefined]);
  });

  test("and staff log none for the athlete", async () => {
    const logging = actingOn(world.clinician, world.athlete, {}, "run.log", (context, athlete) =>
      logRun(context, athlete, RUN),
    );
    expect(await refusalOf(logging)).toEqual(["not-found", undefined]);
  });
});

test("a run is erased with its athlete, corrections included", async () => {
  const runId = await log();
  await correct((await standing(runId))?.entryId ?? "", { ...RUN, painAfter: 3 });
  await asRole(
    "app",
    `SELECT set_config('app.organisation_id', '${world.organisation.id}', false), erase_athlete('${world.athlete.id}')`,
  );
  expect(await rows()).toEqual([{ rows: 0 }]);
});
