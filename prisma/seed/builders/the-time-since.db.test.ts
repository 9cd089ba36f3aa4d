import { beforeEach, expect, test } from "vitest";
import { handlers } from "@/server/check-in/handlers";
import { asRole } from "@/server/db/connections.db.testing";
import { relayOutbox } from "@/server/jobs/relay-outbox";
import { runNextJob } from "@/server/jobs/run-next-job";
import { aCheckInPlan } from "./a-check-in-plan";
import { aWorld, type World } from "./a-world";
import { anIntake } from "./an-intake";
import { hoursBefore } from "./days";
import { PERSONAS } from "./personas";
import { theTimeSince } from "./the-time-since";

const now = new Date();
const begun = hoursBefore(now, 240);
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`since-${round}`);
  for (const table of ["mail", "job", "outbox_event"]) await asRole("superuser", `DELETE FROM ${table}`);
  await anIntake(world.athlete, PERSONAS.growingWeakness(begun), { now: begun });
  await aCheckInPlan(world.athlete, { now: begun, quiet: null });
});

const mails = async () =>
  (await asRole("superuser", "SELECT created_at, recipient FROM mail ORDER BY created_at, recipient")).map(
    ({ created_at, recipient }) => ({ at: created_at as Date, to: String(recipient).split("@")[0] }),
  );
/** Works through everything that is due, as the worker does when the site is started. */
async function begin(): Promise<void> {
  while ((await relayOutbox()) > 0);
  while ((await runNextJob(handlers, new Date())) !== "none-due");
}

test("what a made past would have mailed went out at its time, and nothing of it when the site begins", async () => {
  await theTimeSince(world.athlete, now);
  const past = await mails();
  expect(past.slice(0, 3)).toEqual([
    { at: new Date(begun.getTime() + 1_000), to: "clea" },
    // Red is owed within four hours, and nobody acknowledged it.
    { at: new Date(begun.getTime() + 4 * 3_600_000), to: "corin" },
    expect.objectContaining({ at: new Date(begun.getTime() + 8 * 3_600_000) }),
  ]);
  expect(past.filter(({ to }) => to === "ada").length).toBeGreaterThan(2);
  expect(past.every(({ at }) => at <= now)).toBe(true);
  await begin();
  expect(await mails()).toEqual(past);
});

test("may leave out check-ins: then only clocks end, each at its time", async () => {
  await theTimeSince(world.athlete, now, { clocksOnly: true });
  expect((await mails()).filter(({ to }) => to === "ada")).toEqual([]);
  expect((await mails())[1]).toEqual({ at: new Date(begun.getTime() + 4 * 3_600_000), to: "corin" });
});

test("without it everything of ten days goes out at once", async () => {
  await begin();
  const all = await mails();
  expect(all.length).toBeGreaterThan(1);
  expect(all.every(({ to, at }) => to === "ada" || at >= now)).toBe(true);
});
