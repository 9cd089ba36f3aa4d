import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OPENING_FILTERS, type TriageFilters } from "@/domain/triage/filters";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aReviewRequest } from "../../../prisma/seed/builders/a-review-request";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import type { BuiltAthlete, BuiltMember } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { settleStanding } from "../athlete/settle-standing";
import { asRole } from "../db/connections.db.testing";
import { Refusal } from "../refusal";
import { actOnOne, type BulkPlan } from "./act-on-one";
import { readBulkPreview, readBulkReport } from "./read-bulk";
import { sliceOfRows } from "./rows";
import { startBulk } from "./start-bulk";

let world: World;
let athlete: BuiltAthlete;
let count = 0;
const now = new Date();
const NOTHING = {
  ownerId: null,
  days: null,
  reason: null,
  templateId: null,
  templateVersion: null,
  message: null,
};
const PUT_OFF: BulkPlan = { ...NOTHING, act: "snooze", days: 3, reason: "At a wedding." };

beforeAll(async () => {
  world = await aWorld("act-on-one");
});
beforeEach(async () => {
  count += 1;
  athlete = await anAthlete(world.organisation, world.squad, {
    ...{ givenName: "Amber", familyName: `Runner ${count}`, email: `amber${count}@act.example` },
  });
  await anIntake(athlete, PERSONAS.worsening(hoursBefore(now, 3)), { now: hoursBefore(now, 3) });
});

async function entry(): Promise<Record<string, unknown>> {
  const [row] = await asRole("superuser", "SELECT * FROM triage_entry WHERE athlete_id = $1", [athlete.id]);
  return row ?? {};
}

/** "done", or why not. */
async function act(who: BuiltMember, plan: BulkPlan, version?: number): Promise<string> {
  const seen = version ?? Number((await entry())["version"]);
  try {
    await actingOn(who, athlete, {}, "triage.bulk", (context, subject) =>
      actOnOne(context, subject, seen, plan, crypto.randomUUID()),
    );
    return "done";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.detail?.["why"] ?? error.code;
  }
}

const listed = async (view: TriageFilters["view"]) =>
  actingAs(world.clinician, {}, "triage.read", async (context) => {
    const { rows } = await sliceOfRows(context, { ...OPENING_FILTERS, view, only: [athlete.id] }, now, 5);
    return rows.length;
  });

describe("one athlete of several", () => {
  test("gets an owner, and the clock goes on", async () => {
    const { due_at: due } = await entry();
    expect(await act(world.clinician, { ...NOTHING, act: "assign", ownerId: world.coach.membershipId })).toBe(
      "done",
    );
    expect(await entry()).toMatchObject({
      owner_id: world.coach.membershipId,
      state: "waiting",
      due_at: due,
    });
  });

  test("is not given to somebody who cannot have them", async () => {
    const plan = { ...NOTHING, act: "acknowledge", ownerId: world.otherCoach.membershipId } as const;
    expect(await act(world.clinician, plan)).toBe("cannot-own");
    expect(await entry()).toMatchObject({ state: "waiting" });
  });

  test("is left as it is when something has changed since it was decided", async () => {
    const plan = { ...NOTHING, act: "acknowledge", ownerId: world.clinician.membershipId } as const;
    expect(await act(world.clinician, plan, 1)).toBe("overtaken");
  });

  test("is asked by mail once a day, without a word of why", async () => {
    const ask = { ...NOTHING, act: "ask" } as const;
    expect(await act(world.coach, ask)).toBe("done");
    expect(await act(world.coach, ask)).toBe("asked-lately");
    const mails = await asRole(
      "superuser",
      "SELECT subject, text FROM mail WHERE recipient = $1 AND text LIKE '%again%'",
      [athlete.member?.email],
    );
    expect(mails).toHaveLength(1);
    expect(String(mails[0]?.["text"])).not.toMatch(/pain|worse|flag|red/i);
  });

  test("is what the preview said", async () => {
    const previewOf = (who: BuiltMember) =>
      actingAs(who, {}, "triage.bulk", (context) =>
        readBulkPreview(context, { chosen: athlete.id, act: "snooze" }),
      );
    const { candidates } = await previewOf(world.clinician);
    expect(candidates.map(({ refusal }) => refusal)).toEqual(["nobody-has-it"]);
    expect(await act(world.clinician, PUT_OFF)).toBe("nobody-has-it");
    expect((await previewOf(world.otherCoach)).candidates).toEqual([]);
  });

  test("an act is undone: owner, clock and state are what they were", async () => {
    const { acknowledged_at, owner_id, owner_how, owner_since, owner_told_at, due_at, state } = await entry();
    await act(world.clinician, { ...NOTHING, act: "acknowledge", ownerId: world.clinician.membershipId });
    expect(await entry()).toMatchObject({ state: "acknowledged", due_at: null });
    await actingOn(world.clinician, athlete, {}, "triage.undo", (context) =>
      settleStanding(context, athlete.id, {
        restored: {
          acknowledgedAt: acknowledged_at as Date | null,
          ...{ ownerId: owner_id as string | null, ownerSince: owner_since as Date | null },
          ...{ ownerHow: owner_how as string | null, ownerToldAt: owner_told_at as Date | null },
          ...{ escalation: 0, escalatedAt: null },
        },
      }),
    );
    expect(await entry()).toMatchObject({ acknowledged_at, owner_id, owner_how, due_at, state });
  });

  test("a refused athlete of a run is told why, and was never undone", async () => {
    const run = crypto.randomUUID();
    await actingAs(world.coach, {}, "triage.bulk", (context) =>
      startBulk(context, run, { ...NOTHING, act: "ask" }, [{ athleteId: athlete.id, version: 1 }]),
    );
    await asRole("superuser", "UPDATE bulk_item SET outcome = 'overtaken' WHERE run_id = $1", [run]);
    const { results, undoable } = await actingAs(world.coach, {}, "triage.bulk", (context) =>
      readBulkReport(context, run),
    );
    expect(results.map(({ outcome, undone }) => [outcome, undone])).toEqual([["overtaken", null]]);
    expect(undoable).toBe(false);
    await expect(
      actingAs(world.clinician, {}, "triage.bulk", (context) => readBulkReport(context, run)),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("a run holds nobody whom its maker does not see", async () => {
    const run = crypto.randomUUID();
    await actingAs(world.otherCoach, {}, "triage.bulk", (context) =>
      startBulk(context, run, { ...NOTHING, act: "ask" }, [{ athleteId: athlete.id, version: 1 }]),
    );
    expect(await asRole("superuser", "SELECT 1 FROM bulk_item WHERE run_id = $1", [run])).toEqual([]);
  });
});

describe("putting off", () => {
  beforeEach(async () => {
    await act(world.clinician, { ...NOTHING, act: "acknowledge", ownerId: world.clinician.membershipId });
    await act(world.clinician, PUT_OFF);
  });
  const views = async () => [await listed("flagged"), await listed("snoozed"), await listed("all")];
  const set = (change: string) =>
    asRole("superuser", `UPDATE triage_entry SET ${change} WHERE athlete_id = $1`, [athlete.id]);

  test("leaves the opening table and is in a view of its own", async () => {
    expect(await views()).toEqual([0, 1, 1]);
  });

  test("comes back by itself when its time is over", async () => {
    await set("snoozed_until = now() - interval '1 second'");
    expect(await views()).toEqual([1, 0, 1]);
  });

  test("comes back when something is late", async () => {
    await set("due_at = now() - interval '1 second'");
    expect(await views()).toEqual([1, 0, 1]);
  });

  test("waits until somebody has got in touch with who fell silent", async () => {
    await asRole(
      "superuser",
      `INSERT INTO contact_task (organisation_id, id, athlete_id, key, reason, owner_id, opened_at, due_at)
       VALUES ($1, gen_random_uuid(), $2, 'two-missed', 'two-missed', $3, now(), now() + interval '1 day')`,
      [world.organisation.id, athlete.id, world.clinician.membershipId],
    );
    expect(await act(world.clinician, PUT_OFF)).toBe("contact-open");
  });

  test("comes back as red when something new is raised", async () => {
    await anIntake(athlete, PERSONAS.growingWeakness(hoursBefore(now, 3)), { now: new Date() });
    expect(await entry()).toMatchObject({ colour: "red", snoozed_until: null, snooze_reason: null });
    expect(await views()).toEqual([1, 0, 1]);
    expect(await act(world.clinician, PUT_OFF)).toBe("red");
  });

  test("is not done again before they are back", async () => {
    const { snoozed_until } = await entry();
    expect(await act(world.clinician, { ...PUT_OFF, days: 7 })).toBe("put-off-already");
    expect(await entry()).toMatchObject({ snoozed_until });
    await set("snoozed_until = now() - interval '1 second'");
    expect(await act(world.clinician, PUT_OFF)).toBe("done");
  });

  test("ends when a coach asks for a medical review, and no coach does it again", async () => {
    await aReviewRequest(athlete, { by: world.coach, reason: "Wakes at night." });
    expect(await entry()).toMatchObject({ snoozed_until: null, snoozed_by: null, snooze_reason: null });
    expect(await views()).toEqual([1, 0, 1]);
    await act(world.coach, { ...NOTHING, act: "assign", ownerId: world.coach.membershipId });
    expect(await act(world.coach, PUT_OFF)).toBe("a-clinicians");
  });
});

describe("a coach", () => {
  const previewed = async () => {
    const { candidates } = await actingAs(world.coach, {}, "triage.bulk", (context) =>
      readBulkPreview(context, { chosen: athlete.id, act: "snooze" }),
    );
    return candidates.map(({ refusal }) => refusal);
  };

  test("does not put off what a clinician has", async () => {
    await act(world.clinician, { ...NOTHING, act: "acknowledge", ownerId: world.clinician.membershipId });
    expect(await previewed()).toEqual(["a-clinicians"]);
    expect(await act(world.coach, PUT_OFF)).toBe("a-clinicians");
    expect(await entry()).toMatchObject({ snoozed_until: null });
  });

  test("gives no red of a clinician's to a coach, and may to another clinician", async () => {
    await anIntake(athlete, PERSONAS.strapsTingle(now), { now });
    await asRole(
      "superuser",
      "UPDATE triage_entry SET owner_id = $2, owner_how = 'taken' WHERE athlete_id = $1",
      [athlete.id, world.clinician.membershipId],
    );
    const assign = (to: BuiltMember): BulkPlan => ({ ...NOTHING, act: "assign", ownerId: to.membershipId });
    expect(await act(world.coach, assign(world.coach))).toBe("clinician-keeps-it");
    expect(await entry()).toMatchObject({ colour: "red", owner_id: world.clinician.membershipId });
    expect(await act(world.coach, assign(world.clinician))).toBe("done");
    expect(await act(world.clinician, assign(world.coach))).toBe("done");
  });

  test("puts off what a coach has", async () => {
    await act(world.coach, { ...NOTHING, act: "acknowledge", ownerId: world.coach.membershipId });
    expect(await previewed()).toEqual([null]);
    expect(await act(world.coach, PUT_OFF)).toBe("done");
  });
});

describe("an answer while put off", () => {
  const ago = (days: number) => hoursBefore(now, 24 * days);
  const week = (worst: number, days: number) =>
    aCheckIn(athlete, { ...QUIET_WEEK, "Q-NPRS-WORST": worst }, { now: ago(days) });

  test.each([
    ["of more pain, clearly above the own baseline, brings them back", 8, 1],
    ["of a little more does not", 7, 0],
  ])("%s", async (_name, worst, inTable) => {
    athlete = await anAthlete(world.organisation, world.squad, {
      ...{ givenName: "Rod", familyName: `Runner ${count}`, email: `rod${count}@act.example` },
    });
    await anIntake(athlete, PERSONAS.worsening(ago(28)), { now: ago(28) });
    for (const days of [21, 14, 7]) await week(6, days);
    await act(world.coach, { ...NOTHING, act: "acknowledge", ownerId: world.coach.membershipId });
    expect(await act(world.coach, PUT_OFF)).toBe("done");
    const { tier, acknowledged_at } = await entry();
    await week(worst, 0);
    expect(await entry()).toMatchObject({ tier, acknowledged_at, pain_worst_change: worst - 6 });
    expect([await listed("flagged"), await listed("snoozed")]).toEqual([inTable, 1 - inTable]);
  });
});
