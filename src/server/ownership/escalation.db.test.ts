import { beforeEach, describe, expect, test } from "vitest";
import { aLookAfterWaiting } from "../../../prisma/seed/builders/a-look-after-waiting";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { anAbsence } from "../../../prisma/seed/builders/an-absence";
import { aReviewRequest } from "../../../prisma/seed/builders/a-review-request";
import { anAcknowledgement } from "../../../prisma/seed/builders/an-acknowledgement";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { someWorkingHours } from "../../../prisma/seed/builders/some-working-hours";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole, inside } from "../db/connections.db.testing";
import { runNextJob } from "../jobs/run-next-job";
import { relayOutbox } from "../jobs/relay-outbox";
import { ownershipHandlers } from "./handlers";

const at = (instant: string) => new Date(instant);
/** A Friday afternoon. */
const RAISED = at("2026-11-20T15:00:00Z");
let world: World;
let second: BuiltMember;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`owned-${round}`);
  second = await aMember(world.organisation, {
    email: `zoe@owned-${round}.example`,
    name: "Zoe",
    roles: ["clinician"],
  });
  for (const table of ["mail", "job", "outbox_event"]) await asRole("superuser", `DELETE FROM ${table}`);
});

const raise = (persona: keyof typeof PERSONAS = "growingWeakness") =>
  anIntake(world.athlete, PERSONAS[persona](RAISED), { now: RAISED });
const look = (instant: string) => aLookAfterWaiting(world.athlete, at(instant));
async function entry(): Promise<Record<string, unknown>> {
  const [row = {}] = await asRole("superuser", "SELECT * FROM triage_entry WHERE athlete_id = $1", [
    world.athlete.id,
  ]);
  return row;
}
/** Whom mail went to since the last time, in order of address; it says nothing of health and no name. */
async function told(): Promise<readonly string[]> {
  const mails = await asRole("superuser", "DELETE FROM mail RETURNING recipient, subject, text");
  for (const mail of mails) {
    // An administrator is told whom only where it is theirs.
    const ofAnother =
      /goes to everybody/.test(String(mail["text"])) && String(mail["recipient"]).startsWith("founder");
    expect(String(mail["text"]).includes("A.R.")).toBe(!ofAnother);
    // Ids in links are random, and hexadecimal has letters enough for a name.
    expect(JSON.stringify(mail).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")).not.toMatch(
      /Ada|Runner|pain|weak|nerve|urgent|flag|red\b|level|symptom|answer was/i,
    );
  }
  return mails.map(({ recipient }) => String(recipient).split("@")[0] ?? "").toSorted();
}
const acts = async () =>
  (
    await asRole(
      "superuser",
      `SELECT concat_ws(' ', e.action, e.detail->>'step') AS act FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
        WHERE s.athlete_id = $1 AND e.action LIKE 'triage.%' ORDER BY e.at, e.id`,
      [world.athlete.id],
    )
  ).map(({ act }) => String(act));
/** Works through everything that is due at an instant, as the worker does. */
async function work(instant: string): Promise<void> {
  while ((await relayOutbox()) > 0) {
    await asRole("superuser", "UPDATE job SET run_at = $1 WHERE key LIKE 'event %'", [RAISED.toISOString()]);
  }
  while (
    (await runNextJob({ ...ownershipHandlers, "submission.assessed": async () => null }, at(instant))) !==
    "none-due"
  );
}

describe("what is red", () => {
  test("is a clinician's from the moment it is raised, who is told at once and once", async () => {
    await raise();
    expect(await entry()).toMatchObject({
      colour: "red",
      owner_id: world.clinician.membershipId,
      owner_how: "assigned",
      owner_since: RAISED,
      owner_told_at: null,
    });
    expect(await look("2026-11-20T15:00:01Z")).toEqual(at("2026-11-20T19:00:00Z"));
    await look("2026-11-20T15:00:02Z");
    expect(await told()).toEqual(["clea"]);
  });

  test("goes unacknowledged to the next at its time, to all at twice its time, each once and on record", async () => {
    await raise();
    await look("2026-11-20T15:00:01Z");
    await look("2026-11-20T18:59:59Z");
    expect(await told()).toEqual(["clea"]);
    expect(await look("2026-11-20T19:00:00Z")).toEqual(at("2026-11-20T23:00:00Z"));
    await look("2026-11-20T19:00:01Z");
    expect(await entry()).toMatchObject({
      owner_id: second.membershipId,
      owner_how: "escalated",
      escalation: 1,
      escalated_at: at("2026-11-20T19:00:00Z"),
      waiting_since: RAISED,
      state: "waiting",
    });
    expect(await told()).toEqual(["zoe"]);
    expect(await look("2026-11-20T23:00:00Z")).toBeNull();
    await look("2026-11-21T23:00:00Z");
    expect(await entry()).toMatchObject({ owner_id: second.membershipId, escalation: 2 });
    expect(await told()).toEqual(["clea", "corin", "founder", "zoe"]);
    expect(await acts()).toEqual(["triage.tell-owner", "triage.escalate 1", "triage.escalate 2"]);
  });

  test("that was acknowledged goes nowhere", async () => {
    await raise();
    await look("2026-11-20T19:00:00Z");
    await anAcknowledgement(world.athlete, { by: world.clinician, now: at("2026-11-20T19:30:00Z") });
    await told();
    expect(await look("2026-11-21T19:00:00Z")).toBeNull();
    expect(await told()).toEqual([]);
    expect(await entry()).toMatchObject({ escalation: 0, owner_how: "taken", state: "acknowledged" });
  });

  test("that a coach has seen stays a clinician's, and goes on to the next all the same", async () => {
    await raise();
    await anAcknowledgement(world.athlete, { by: world.coach, now: at("2026-11-20T16:00:00Z") });
    expect(await entry()).toMatchObject({ owner_id: world.clinician.membershipId, state: "waiting" });
    await look("2026-11-20T19:00:00Z");
    expect(await entry()).toMatchObject({ owner_id: second.membershipId, escalation: 1 });
  });

  test("may still be acknowledged from a page that was open when it went on", async () => {
    await raise();
    const { version } = await entry();
    await look("2026-11-20T19:00:00Z");
    expect((await entry())["version"]).toBe(version);
  });

  test("with one clinician and no coach goes to all at its time", async () => {
    await aMemberChange(world.organisation, second, { state: "suspended" });
    await aMemberChange(world.organisation, world.coach, { state: "suspended" });
    await raise();
    await look("2026-11-20T19:00:00Z");
    expect(await entry()).toMatchObject({ owner_id: world.clinician.membershipId, escalation: 2 });
    expect(await told()).toEqual(["clea", "clea", "founder"]);
  });

  test("in an organisation without a clinician is the coach's, and without a coach an administrator's", async () => {
    for (const member of [second, world.clinician]) {
      await aMemberChange(world.organisation, member, { state: "suspended" });
    }
    await raise();
    expect(await entry()).toMatchObject({ owner_id: world.coach.membershipId });
    await aMemberChange(world.organisation, world.coach, { state: "removed" });
    expect(await entry()).toMatchObject({ owner_id: world.admin.membershipId, owner_how: "inherited" });
    await look("2026-11-20T15:30:00Z");
    expect(await told()).toEqual(["founder"]);
  });
});

describe("while somebody is away", () => {
  const away = (firstDay: string, lastDay: string) =>
    anAbsence(world.clinician, { coveredBy: second, firstDay, lastDay, now: at("2026-11-20T09:00:00Z") });

  test("what is new goes to the cover", async () => {
    await away("2026-11-20", "2026-11-23");
    await raise();
    expect(await entry()).toMatchObject({ owner_id: second.membershipId, owner_how: "covers" });
    await look("2026-11-20T15:00:01Z");
    expect(await told()).toEqual(["zoe"]);
  });

  test("what was open goes to the cover when it begins, who is told; nothing before", async () => {
    await raise("strapsTingle");
    await away("2026-11-21", "2026-11-23");
    await work("2026-11-20T23:59:59Z");
    expect(await told()).toEqual(["clea"]);
    expect(await entry()).toMatchObject({ owner_id: world.clinician.membershipId, owner_how: "assigned" });
    await work("2026-11-21T00:00:00Z");
    expect(await entry()).toMatchObject({ owner_id: second.membershipId, owner_how: "covers" });
    await work("2026-11-21T00:00:01Z");
    expect(await told()).toEqual(["zoe"]);
    expect(await acts()).toContain("triage.hand-on");
  });

  test("a coach cannot stand in for a clinician where there is another; nobody for themselves or twice", async () => {
    const make = (coveredBy: BuiltMember, firstDay = "2026-11-21") =>
      anAbsence(world.clinician, { coveredBy, firstDay, lastDay: "2026-11-23", now: RAISED });
    await expect(make(world.coach)).rejects.toMatchObject({ fields: { coveredBy: "cover-cannot" } });
    await expect(make(world.clinician)).rejects.toMatchObject({ code: "invalid" });
    await make(second);
    await expect(make(second, "2026-11-23")).rejects.toMatchObject({
      fields: { firstDay: "absence-overlaps" },
    });
    await expect(
      anAbsence(world.clinician, {
        coveredBy: second,
        firstDay: "2026-11-18",
        lastDay: "2026-11-19",
        now: RAISED,
      }),
    ).rejects.toMatchObject({ fields: { lastDay: "date-past" } });
  });

  test("a coach is stood in for by who sees the same athletes", async () => {
    const wish = { firstDay: "2026-11-21", lastDay: "2026-11-23", now: RAISED };
    await expect(anAbsence(world.coach, { ...wish, coveredBy: world.otherCoach })).rejects.toMatchObject({
      fields: { coveredBy: "cover-cannot" },
    });
    await anAbsence(world.coach, { ...wish, coveredBy: world.clinician });
  });

  test("only administrators say it of somebody else", async () => {
    const wish = { coveredBy: second, firstDay: "2026-11-21", lastDay: "2026-11-23", now: RAISED };
    await expect(anAbsence(world.clinician, { ...wish, by: world.coach })).rejects.toMatchObject({
      code: "not-found",
    });
    await anAbsence(world.clinician, { ...wish, by: world.admin });
  });
});

describe("working hours", () => {
  test("count days from when they are said, and again when they change; what is urgent never stops", async () => {
    await raise("strapsTingle");
    await anIntake(world.stranger, PERSONAS.growingWeakness(RAISED), { now: RAISED });
    const due = async () =>
      (
        await asRole(
          "superuser",
          "SELECT due_at FROM triage_entry WHERE state = 'waiting' AND organisation_id = $1 ORDER BY due_at",
          [world.organisation.id],
        )
      ).map(({ due_at }) => (due_at as Date).toISOString());
    expect(await due()).toEqual(["2026-11-20T19:00:00.000Z", "2026-11-21T15:00:00.000Z"]);
    await someWorkingHours(world.organisation, { now: RAISED });
    await work("2026-11-20T15:30:00Z");
    expect(await due()).toEqual(["2026-11-20T19:00:00.000Z", "2026-11-23T15:00:00.000Z"]);
    await someWorkingHours(world.organisation, { now: RAISED, closed: ["2026-11-23"] });
    await work("2026-11-20T15:31:00Z");
    expect(await due()).toEqual(["2026-11-20T19:00:00.000Z", "2026-11-24T15:00:00.000Z"]);
    await work("2026-11-24T14:59:59Z");
    expect(await entry()).toMatchObject({ escalation: 0 });
    await work("2026-11-24T15:00:00Z");
    expect(await entry()).toMatchObject({ escalation: 1 });
  });
});

test("a member who leaves hands on what is open, with its contact tasks", async () => {
  await raise();
  await asRole(
    "superuser",
    `INSERT INTO contact_task SELECT organisation_id, gen_random_uuid(), athlete_id, 'x', 'two-missed', NULL, owner_id, now(), NULL, NULL, NULL, now()
       FROM triage_entry WHERE athlete_id = $1`,
    [world.athlete.id],
  );
  await aMemberChange(world.organisation, world.clinician, { state: "removed" });
  expect(await entry()).toMatchObject({ owner_id: second.membershipId, owner_how: "inherited" });
  const tasks = await asRole("superuser", "SELECT owner_id FROM contact_task WHERE athlete_id = $1", [
    world.athlete.id,
  ]);
  expect(tasks).toEqual([{ owner_id: second.membershipId }]);
  expect(await acts()).toEqual(["triage.hand-on"]);
});

test("the worker comes to it by itself, from the event to all; four at once do it once", async () => {
  await raise();
  await work("2026-11-20T15:00:01Z");
  expect(await told()).toEqual(["clea"]);
  await Promise.all(Array.from({ length: 4 }, () => work("2026-11-20T19:00:00Z")));
  expect(await told()).toEqual(["zoe"]);
  await Promise.all(Array.from({ length: 4 }, () => work("2026-11-20T23:00:00Z")));
  expect(await told()).toEqual(["clea", "corin", "founder", "zoe"]);
  expect(await asRole("superuser", "SELECT key FROM job WHERE kind = 'waiting'")).toEqual([]);
});

test("nothing that is open can be kept without an owner, whoever tries", async () => {
  await raise();
  await expect(
    inside(
      world.organisation.id,
      `UPDATE triage_entry SET owner_id = NULL, owner_since = NULL, owner_how = NULL, owner_told_at = NULL
        WHERE athlete_id = '${world.athlete.id}'`,
    ),
  ).rejects.toThrow(/triage_entry_owned/);
});

describe("a review that a coach asks for", () => {
  const ask = () =>
    aReviewRequest(world.athlete, {
      by: world.coach,
      reason: "Pain wakes her, says she.",
      now: at("2026-11-20T16:00:00Z"),
    });

  test("is told once to the clinician who is asked first, without what for", async () => {
    await raise("worsening");
    await ask();
    await work("2026-11-20T16:00:01Z");
    expect(await told()).toEqual(["clea"]);
    await work("2026-11-20T16:30:00Z");
    expect(await told()).toEqual([]);
  });

  test("goes to who covers while that clinician is away", async () => {
    await raise("worsening");
    await anAbsence(world.clinician, {
      ...{
        coveredBy: second,
        firstDay: "2026-11-20",
        lastDay: "2026-11-27",
        now: at("2026-11-20T15:30:00Z"),
      },
    });
    await work("2026-11-20T15:45:00Z");
    await told();
    await ask();
    await work("2026-11-20T16:00:01Z");
    expect(await told()).toEqual(["zoe"]);
  });

  test("is told to nobody where it was done meanwhile", async () => {
    await raise("worsening");
    await ask();
    await asRole("superuser", "UPDATE triage_entry SET review_requested_at = NULL WHERE athlete_id = $1", [
      world.athlete.id,
    ]);
    await work("2026-11-20T16:00:01Z");
    expect(await told()).toEqual([]);
  });
});
