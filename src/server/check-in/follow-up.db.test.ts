import { beforeEach, describe, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aCheckInPlan } from "../../../prisma/seed/builders/a-check-in-plan";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { runNextJob } from "../jobs/run-next-job";
import { relayOutbox } from "../jobs/relay-outbox";
import { handlers } from "./handlers";

const at = (instant: string) => new Date(instant);
/** A Wednesday; the offered check-in is due on Sundays at 18:00 in London, quiet from 21 to 8. */
const FIRST = at("2026-11-04T10:00:00Z");
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`follow-${round}`);
  await asRole("superuser", "DELETE FROM mail");
  await asRole("superuser", "DELETE FROM job");
  await asRole("superuser", "DELETE FROM outbox_event");
});

const intake = (persona: keyof typeof PERSONAS) =>
  anIntake(world.athlete, PERSONAS[persona](FIRST), { now: FIRST });
const look = (instant: string) => aLookAfter(world.athlete, at(instant));
const mails = () => asRole("superuser", "SELECT recipient, subject, text FROM mail ORDER BY created_at, id");
const checkIns = async () =>
  (
    await asRole(
      "superuser",
      "SELECT key, submission_id IS NOT NULL AS answered FROM check_in WHERE athlete_id = $1 ORDER BY due_at, key",
      [world.athlete.id],
    )
  ).map(({ key, answered }) => `${String(key)}${answered ? " answered" : ""}`);
const tasks = () =>
  asRole("superuser", "SELECT reason, owner_id, outcome FROM contact_task WHERE athlete_id = $1", [
    world.athlete.id,
  ]);
const entry = async () =>
  (
    await asRole(
      "superuser",
      "SELECT tier, owner_id, acknowledged_at, state FROM triage_entry WHERE athlete_id = $1",
      [world.athlete.id],
    )
  )[0];

describe("reminders", () => {
  test("one goes out when the check-in is due, one more a day later, and no third", async () => {
    await intake("mild");
    await aCheckInPlan(world.athlete, { now: FIRST });
    expect(await look("2026-11-08T17:59:00Z")).toEqual(at("2026-11-08T18:00:00Z"));
    expect(await mails()).toHaveLength(0);
    expect(await look("2026-11-08T18:00:05Z")).toEqual(at("2026-11-09T18:00:05Z"));
    await look("2026-11-08T18:01:00Z");
    expect(await mails()).toHaveLength(1);
    await look("2026-11-09T18:00:05Z");
    await look("2026-11-10T18:00:05Z");
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual([
      "Your check-in is ready",
      "Your check-in still waits for you",
    ]);
    expect(sent.every(({ recipient }) => recipient === world.athlete.member?.email)).toBe(true);
    expect(await checkIns()).toEqual(["week 2026-W45"]);
  });

  test("can be ended by a program of mail, at an address of their own", async () => {
    await intake("mild");
    await aCheckInPlan(world.athlete, { now: FIRST });
    await look("2026-11-08T18:00:05Z");
    const [mail] = await asRole("superuser", "SELECT unsubscribe, text FROM mail");
    const token = /\/api\/unsubscribe\/([\w-]{43})$/.exec(String(mail?.["unsubscribe"]))?.[1];
    expect(String(mail?.["text"])).toContain(`/reminders/unsubscribe/${token}`);
  });

  test("say nothing of health", async () => {
    await intake("strapsTingle");
    await aCheckInPlan(world.athlete, { now: FIRST });
    await look("2026-11-05T12:00:00Z");
    const [mail] = await mails();
    expect(String(mail?.["text"])).toMatch(/\/check-in\/[\w-]{43}\n/);
    expect(JSON.stringify(mail)).not.toMatch(
      /pain|nerve|tingl|numbness|flag|\bred\b|amber|urgent|doctor|clinician/i,
    );
  });

  test("wait for the end of quiet hours", async () => {
    await intake("mild");
    await aCheckInPlan(world.athlete, { now: FIRST, hour: 22 });
    expect(await look("2026-11-08T22:00:00Z")).toEqual(at("2026-11-09T08:00:00Z"));
    expect(await mails()).toHaveLength(0);
    await look("2026-11-09T08:00:00Z");
    expect(await mails()).toHaveLength(1);
  });

  test.each([
    ["who chose nothing", null],
    ["who ended them", { unsubscribed: true }],
    ["who paused them", { pausedUntil: "2026-12-01T00:00:00Z" }],
  ])("do not go to %s, and the check-in is due all the same", async (_, plan) => {
    await intake("mild");
    if (plan !== null) await aCheckInPlan(world.athlete, { now: FIRST, ...plan });
    await look("2026-11-08T18:00:05Z");
    expect(await mails()).toHaveLength(0);
    expect(await checkIns()).toEqual(["week 2026-W45"]);
  });

  test("stop at an answer", async () => {
    await intake("mild");
    await aCheckInPlan(world.athlete, { now: FIRST });
    await look("2026-11-08T18:00:05Z");
    await aCheckIn(world.athlete, QUIET_WEEK, { now: at("2026-11-08T19:00:00Z") });
    await look("2026-11-09T18:00:05Z");
    expect(await mails()).toHaveLength(1);
    expect(await checkIns()).toEqual(["week 2026-W45 answered"]);
    const links = await asRole(
      "superuser",
      "SELECT revoked_at FROM check_in_link WHERE purpose = 'check-in' AND athlete_id = $1",
      [world.athlete.id],
    );
    expect(links.map(({ revoked_at }) => revoked_at)).toEqual([at("2026-11-08T19:00:00Z")]);
  });
});

describe("when the clocks change", () => {
  test.each([
    ["Europe/London", "2026-03-16T10:00:00Z", "2026-03-22T18:00:00Z", "2026-03-29T17:00:00Z", "W12", "W13"],
    [
      "America/New_York",
      "2026-02-24T10:00:00Z",
      "2026-03-01T23:00:00Z",
      "2026-03-08T22:00:00Z",
      "W09",
      "W10",
    ],
    [
      "Australia/Lord_Howe",
      "2026-03-24T10:00:00Z",
      "2026-03-29T07:00:00Z",
      "2026-04-05T07:30:00Z",
      "W13",
      "W14",
    ],
    ["Europe/London", "2026-10-13T10:00:00Z", "2026-10-18T17:00:00Z", "2026-10-25T18:00:00Z", "W42", "W43"],
  ])("in %s, reminders keep to 18:00 and come once", async (timeZone, first, before, after, ...weeks) => {
    const begun = at(first);
    await anIntake(world.athlete, PERSONAS.mild(begun), { now: begun });
    await aCheckInPlan(world.athlete, { now: begun, timeZone });
    const sent: number[] = [];
    for (const due of [before, after]) {
      for (const minutes of [-1, 0, 1, 59]) {
        await aLookAfter(world.athlete, new Date(Date.parse(due) + minutes * 60_000));
        sent.push((await mails()).length);
      }
      await aCheckIn(world.athlete, QUIET_WEEK, { now: new Date(Date.parse(due) + 3_600_000) });
    }
    expect(sent).toEqual([0, 1, 1, 1, 1, 2, 2, 2]);
    expect(await checkIns()).toEqual(weeks.map((week) => `week 2026-${week} answered`));
  });
});

describe("a check-in", () => {
  test("that tells of a new tingle raises a neurological flag at once, and staff see it wait", async () => {
    await intake("mild");
    expect(await entry()).toMatchObject({ tier: "NONE" });
    await aCheckIn(
      world.athlete,
      {
        ...QUIET_WEEK,
        "Q-NEW": "yes",
        "Q-NEURO-SENS": ["tingling-left"],
        "Q-NEURO-WEAK": ["none"],
        "Q-NEURO-PATT": ["on-and-off"],
      },
      { now: at("2026-11-08T19:00:00Z") },
    );
    const flags = await asRole(
      "superuser",
      "SELECT category FROM flag WHERE athlete_id = $1 AND state = 'open'",
      [world.athlete.id],
    );
    expect(flags.map(({ category }) => category)).toContain("neurological");
    expect((await entry())?.["state"]).toBe("waiting");
  });

  test("answers everything that is due: the re-check, the day and the week", async () => {
    await intake("strapsTingle");
    await aCheckIn(world.athlete, QUIET_WEEK, { now: at("2026-11-08T18:30:00Z") });
    expect(await checkIns()).toEqual(["day 2026-11-08 answered", "week 2026-W45 answered"]);
  });
});

describe("silence", () => {
  test("after a neurological flag: the athlete moves up, waits again, and has an owner who is told", async () => {
    await intake("strapsTingle");
    expect(await entry()).toMatchObject({ tier: "WITHIN_DAYS", acknowledged_at: null });
    await look("2026-11-06T03:59:00Z");
    expect(await tasks()).toEqual([]);
    await look("2026-11-06T04:00:00Z");
    await look("2026-11-06T04:05:00Z");
    const owner = world.clinician.membershipId;
    expect(await tasks()).toEqual([{ reason: "silence-after-nerve-flag", owner_id: owner, outcome: null }]);
    expect(await entry()).toMatchObject({ tier: "SAME_DAY", owner_id: owner, state: "waiting" });
    const told = await mails();
    expect(told.map(({ recipient }) => recipient)).toEqual([world.clinician.email]);
    expect(JSON.stringify(told)).not.toMatch(/pain|nerve|silen|missed|Ada|flag/);
  });

  test("two missed with an open flag make a contact task, once; an answer closes it", async () => {
    await intake("persisting");
    await look("2026-11-15T17:59:00Z");
    expect(await tasks()).toEqual([]);
    for (const day of [22, 23, 29]) await look(`2026-11-${day}T18:00:00Z`);
    expect(await tasks()).toMatchObject([{ reason: "two-missed", outcome: null }]);
    await aCheckIn(world.athlete, QUIET_WEEK, { now: at("2026-11-29T19:00:00Z") });
    await look("2026-11-29T19:00:10Z");
    expect(await tasks()).toMatchObject([{ outcome: "answered" }]);
  });

  test("of who has no flag asks nobody for anything", async () => {
    await intake("mild");
    await look("2026-12-20T18:00:00Z");
    expect(await tasks()).toEqual([]);
  });
});

test("the worker comes to it by itself: from the submission's event to the reminder, and to when it looks again", async () => {
  await intake("mild");
  await aCheckInPlan(world.athlete, { now: FIRST });
  const run = async (instant: string) => {
    while ((await runNextJob(handlers, at(instant))) !== "none-due");
  };
  expect(await relayOutbox()).toBe(2);
  // Events are told of by the real clock.
  await asRole("superuser", "UPDATE job SET run_at = '2026-11-04T10:00:00Z'");
  await run("2026-11-04T10:00:10Z");
  const [job] = await asRole("superuser", "SELECT kind, run_at, attempts FROM job");
  expect(job).toEqual({ kind: "follow-up", run_at: at("2026-11-05T10:00:10Z"), attempts: 0 });
  for (const day of [5, 6, 7, 8]) await run(`2026-11-0${day}T18:00:05Z`);
  expect(await mails()).toHaveLength(1);
});
