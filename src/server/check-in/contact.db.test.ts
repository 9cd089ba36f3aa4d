import { beforeEach, describe, expect, test } from "vitest";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { aContactAttempt } from "../../../prisma/seed/builders/a-contact-attempt";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aMemberChange } from "../../../prisma/seed/builders/a-member-change";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { withdrawConsent } from "../athlete/withdraw-consent";
import { readContacts } from "./read-contacts";

const at = (instant: string) => new Date(instant);
const FIRST = at("2026-11-04T10:00:00Z");
/** When the check a day after the nerve flag was missed. */
const SILENT = at("2026-11-06T04:00:00Z");
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`contact-${round}`);
  await anIntake(world.athlete, PERSONAS.strapsTingle(FIRST), { now: FIRST });
  await aLookAfter(world.athlete, SILENT);
});

const seenBy = (member: BuiltMember, now = SILENT) =>
  actingAs(member, { now }, "contact.read", (context) => readContacts(context));
async function theTask(): Promise<string> {
  const [task] = await seenBy(world.clinician);
  return task?.taskId ?? "";
}
const attempt = async (by: BuiltMember, wish: Partial<Parameters<typeof aContactAttempt>[1]> = {}) =>
  aContactAttempt(world.athlete, {
    ...{ by, taskId: await theTask(), outcome: "not-reached", now: at("2026-11-06T09:00:00Z") },
    ...wish,
  });

describe("who sees whom to contact", () => {
  test("clinicians and the squad's coach with the reason; nobody else", async () => {
    const [task] = await seenBy(world.clinician);
    expect(task).toMatchObject({
      name: "Ada Runner",
      reasons: ["silence-after-nerve-flag"],
      owner: "Clea",
      dueAt: "2026-11-06T08:00:00.000Z",
      overdue: false,
      opensAthlete: true,
      mayNote: true,
    });
    expect(await seenBy(world.coach)).toMatchObject([
      { reasons: ["silence-after-nerve-flag"], mayNote: false },
    ]);
    expect(await seenBy(world.otherCoach)).toEqual([]);
    await expect(seenBy(selfOf(world.athlete))).rejects.toMatchObject({ code: "not-found" });
  });

  test("an administrator is told of nothing open but what is in their own name, and not why", async () => {
    const taskId = await theTask();
    expect(await seenBy(world.admin)).toEqual([]);
    await expect(attempt(world.admin, { taskId })).rejects.toMatchObject({ code: "not-found" });
    await asRole("superuser", "UPDATE contact_task SET owner_id = $1 WHERE id = $2", [
      world.admin.membershipId,
      taskId,
    ]);
    expect(await seenBy(world.admin)).toMatchObject([{ reasons: [], opensAthlete: false, mayNote: false }]);
    expect(await attempt(world.admin)).toBe(false);
  });

  test("a clinician's words are read by clinicians only", async () => {
    await attempt(world.clinician, { note: "The arm is numb again." });
    const notes = async (member: BuiltMember) => (await seenBy(member))[0]?.attempts.map(({ note }) => note);
    expect(await notes(world.clinician)).toEqual(["The arm is numb again."]);
    expect(await notes(world.coach)).toEqual([null]);
    expect(await seenBy(world.admin)).toEqual([]);
  });
});

describe("whom nobody reaches", () => {
  let second: BuiltMember;
  const look = (instant: string) => aLookAfter(world.athlete, at(instant));
  const told = async () =>
    (await asRole("superuser", "DELETE FROM mail RETURNING recipient, text"))
      .map(({ recipient }) => String(recipient).split("@")[0] ?? "")
      .toSorted();
  const passed = () =>
    asRole(
      "superuser",
      "SELECT detail->>'step' AS step, at FROM audit_event WHERE action = 'contact.pass-on' AND organisation_id = $1 ORDER BY at",
      [world.organisation.id],
    );

  beforeEach(async () => {
    const email = `zoe@contact-${round}.example`;
    second = await aMember(world.organisation, { email, name: "Zoe", roles: ["clinician"] });
    await told();
  });

  test("goes to the next at its time without a try, to all at twice its time, each once and on record", async () => {
    expect(await look("2026-11-06T07:59:59Z")).toEqual(at("2026-11-06T08:00:00Z"));
    expect(await told()).toEqual([]);
    expect(await look("2026-11-06T08:00:00Z")).toEqual(at("2026-11-06T12:00:00Z"));
    await look("2026-11-06T08:00:01Z");
    expect(await told()).toEqual(["zoe"]);
    expect(await seenBy(second, at("2026-11-06T08:01:00Z"))).toMatchObject([
      { owner: "Zoe", overdue: true, escalated: { to: "next", at: "2026-11-06T08:00:00.000Z" } },
    ]);
    await look("2026-11-06T12:00:00Z");
    await look("2026-11-06T12:00:01Z");
    expect(await told()).toEqual(["clea", "corin", "founder", "zoe"]);
    expect(await passed()).toEqual([
      { step: "1", at: at("2026-11-06T08:00:00Z") },
      { step: "2", at: at("2026-11-06T12:00:00Z") },
    ]);
  });

  test("goes to all however often somebody tries, and tries put nothing off any more", async () => {
    for (const hour of ["07", "10"]) await attempt(world.clinician, { now: at(`2026-11-06T${hour}:30:00Z`) });
    await look("2026-11-06T11:59:59Z");
    expect(await seenBy(world.clinician, at("2026-11-06T11:59:59Z"))).toMatchObject([
      { owner: "Clea", dueAt: "2026-11-06T12:00:00.000Z", overdue: false, escalated: null },
    ]);
    await look("2026-11-06T12:00:00Z");
    expect(await told()).toEqual(["clea", "corin", "founder", "zoe"]);
    await attempt(world.coach, { now: at("2026-11-06T13:00:00Z") });
    expect(await seenBy(world.clinician, at("2026-11-06T13:00:00Z"))).toMatchObject([
      { dueAt: "2026-11-06T12:00:00.000Z", overdue: true, escalated: { to: "all" } },
    ]);
    await attempt(world.coach, {
      outcome: "reached",
      cameOf: "will-answer",
      now: at("2026-11-06T14:00:00Z"),
    });
    expect(await seenBy(world.clinician)).toEqual([]);
  });

  test("goes to all at its time where nobody else is there", async () => {
    for (const member of [second, world.coach])
      await aMemberChange(world.organisation, member, { state: "removed" });
    await told();
    await look("2026-11-06T08:00:00Z");
    expect(await told()).toEqual(["clea", "founder"]);
    expect(await passed()).toEqual([{ step: "2", at: at("2026-11-06T08:00:00Z") }]);
  });

  test("goes on after the consent was withdrawn: the flag is still open", async () => {
    const now = at("2026-11-06T05:00:00Z");
    await actingOn(selfOf(world.athlete), world.athlete, { now }, "consent.withdraw", withdrawConsent);
    expect(await look("2026-11-06T05:00:01Z")).toEqual(at("2026-11-06T08:00:00Z"));
    await look("2026-11-06T08:00:00Z");
    expect(await told()).toEqual(["zoe"]);
  });
});

describe("a try", () => {
  test.each(["not-reached", "left-message", "wrong-number"] as const)(
    "with %s leaves it open with a new time",
    async (outcome) => {
      expect(await attempt(world.coach, { outcome })).toBe(false);
      expect(await seenBy(world.clinician, at("2026-11-06T14:00:00Z"))).toMatchObject([
        {
          dueAt: "2026-11-06T12:00:00.000Z",
          overdue: true,
          attempts: [{ outcome, by: "Corin", cameOf: null }],
        },
      ]);
    },
  );

  test("that reached them ends it, with who and what came of it", async () => {
    const taskId = await theTask();
    expect(await attempt(world.coach, { outcome: "reached", cameOf: "will-answer" })).toBe(true);
    expect(await seenBy(world.clinician)).toEqual([]);
    const [row] = await asRole(
      "superuser",
      "SELECT outcome, closed_by, closed_at FROM contact_task WHERE id = $1",
      [taskId],
    );
    expect(row).toEqual({
      outcome: "reached",
      closed_by: world.coach.membershipId,
      closed_at: at("2026-11-06T09:00:00Z"),
    });
    await expect(attempt(world.coach, { taskId, outcome: "not-reached" })).rejects.toMatchObject({
      code: "not-possible",
    });
  });

  test("stands for every open reason: one athlete, one call", async () => {
    await aLookAfter(world.athlete, at("2026-11-09T10:00:00Z"));
    const [task, ...others] = await seenBy(world.clinician);
    expect(others).toEqual([]);
    expect(task?.reasons).toEqual(expect.arrayContaining(["silence-after-nerve-flag", "two-missed"]));
    await attempt(world.coach, { now: at("2026-11-09T11:00:00Z") });
    expect(await seenBy(world.clinician)).toMatchObject([
      { dueAt: "2026-11-06T08:00:00.000Z", escalated: { to: "all" }, attempts: [{ outcome: "not-reached" }] },
    ]);
    await attempt(world.coach, { outcome: "reached", cameOf: "will-answer" });
    expect(await seenBy(world.clinician)).toEqual([]);
  });

  test("of who wants a clinician asks for a review, on record", async () => {
    await attempt(world.coach, { outcome: "reached", cameOf: "wants-clinician" });
    const reviews = await asRole(
      "superuser",
      "SELECT requested_by FROM review_request WHERE athlete_id = $1",
      [world.athlete.id],
    );
    expect(reviews).toEqual([{ requested_by: world.coach.membershipId }]);
    const acts = await asRole(
      "superuser",
      "SELECT action, detail FROM audit_event WHERE actor_id = $1 ORDER BY action",
      [world.coach.membershipId],
    );
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["contact.record", "review.request"]),
    );
  });

  test("has to say what came of reaching them, and only then", async () => {
    await expect(attempt(world.coach, { outcome: "reached" })).rejects.toMatchObject({
      fields: { cameOf: "choose" },
    });
    await expect(attempt(world.coach, { cameOf: "will-answer" })).rejects.toMatchObject({
      fields: { cameOf: "came-of-unreached" },
    });
  });

  test("by a coach holds no words about the talk, and one of another squad cannot make it", async () => {
    await expect(attempt(world.coach, { note: "Numb." })).rejects.toMatchObject({ code: "not-found" });
    await expect(attempt(world.otherCoach)).rejects.toMatchObject({ code: "not-found" });
    expect(
      await asRole("superuser", "SELECT 1 FROM contact_attempt WHERE athlete_id = $1", [world.athlete.id]),
    ).toEqual([]);
  });

  test("for another athlete's task is not found", async () => {
    const taskId = await theTask();
    await expect(
      aContactAttempt(world.stranger, { by: world.clinician, taskId, outcome: "not-reached" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
