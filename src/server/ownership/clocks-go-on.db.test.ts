import { beforeEach, describe, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aLookAfterWaiting } from "../../../prisma/seed/builders/a-look-after-waiting";
import { aMember } from "../../../prisma/seed/builders/a-member";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { anAcknowledgement } from "../../../prisma/seed/builders/an-acknowledgement";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { someWorkingHours } from "../../../prisma/seed/builders/some-working-hours";
import { asRole } from "../db/connections.db.testing";
import { relayOutbox } from "../jobs/relay-outbox";
import { runNextJob } from "../jobs/run-next-job";
import { changeHours } from "./change-hours";
import { ownershipHandlers } from "./handlers";

const at = (instant: string) => new Date(instant);
/** A Friday afternoon. */
const RAISED = at("2026-11-20T15:00:00Z");
/** By the calendar: a day after it is due once, and all have been asked. */
const LATE = at("2026-11-22T16:00:00Z");
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`goes-on-${round}`);
  await aMember(world.organisation, {
    email: `zoe@goes-on-${round}.example`,
    name: "Zoe",
    roles: ["clinician"],
  });
  for (const table of ["mail", "job", "outbox_event"]) await asRole("superuser", `DELETE FROM ${table}`);
  await anIntake(world.athlete, PERSONAS.strapsTingle(RAISED), { now: RAISED });
});

const look = (instant: Date) => aLookAfterWaiting(world.athlete, instant);
/** Runs out, once and twice. */
async function unseen(): Promise<void> {
  await look(at("2026-11-21T15:00:00Z"));
  await look(at("2026-11-22T15:00:00Z"));
  await asRole("superuser", "DELETE FROM mail");
}
async function entry(): Promise<Record<string, unknown>> {
  const [row = {}] = await asRole(
    "superuser",
    "SELECT tier, state, waiting_since, due_at, escalation, acknowledged_at FROM triage_entry WHERE athlete_id = $1",
    [world.athlete.id],
  );
  return row;
}
const worse = (now: Date) =>
  aCheckIn(
    world.athlete,
    { ...QUIET_WEEK, "Q-NEW": "yes", "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": "now" },
    { now },
  );
const told = async () =>
  (await asRole("superuser", "DELETE FROM mail RETURNING recipient"))
    .map(({ recipient }) => String(recipient).split("@")[0] ?? "")
    .toSorted();

describe("something worse", () => {
  test("leaves what was overdue overdue and with all, who are told of it again", async () => {
    await unseen();
    const before = await entry();
    expect(before).toMatchObject({ tier: "WITHIN_DAYS", escalation: 2, due_at: at("2026-11-21T15:00:00Z") });
    await worse(LATE);
    expect(await entry()).toEqual({ ...before, tier: "EMERGENCY" });
    await look(LATE);
    await look(LATE);
    expect(await told()).toEqual(["clea", "corin", "founder", "zoe"]);
  });

  test("brings the time forward to its own, and passes on by its own", async () => {
    await worse(at("2026-11-20T16:00:00Z"));
    expect(await entry()).toMatchObject({
      tier: "EMERGENCY",
      waiting_since: RAISED,
      due_at: at("2026-11-20T17:00:00Z"),
      escalation: 0,
    });
    expect(await look(at("2026-11-20T17:00:00Z"))).toEqual(at("2026-11-20T18:00:00Z"));
    expect(await entry()).toMatchObject({ escalation: 1 });
  });

  test("keeps a time that is nearer than its own", async () => {
    await worse(at("2026-11-21T14:30:00Z"));
    expect(await entry()).toMatchObject({ tier: "EMERGENCY", due_at: at("2026-11-21T15:00:00Z") });
  });

  test("starts anew where somebody had acknowledged the last", async () => {
    await anAcknowledgement(world.athlete, { by: world.clinician, now: at("2026-11-22T15:30:00Z") });
    await worse(LATE);
    expect(await entry()).toMatchObject({
      ...{ state: "waiting", waiting_since: LATE, due_at: at("2026-11-22T17:00:00Z"), escalation: 0 },
      acknowledged_at: null,
    });
  });
});

describe("other working hours", () => {
  /** Says them, and works through what follows from it, as the worker does. */
  async function said(opens: number, closes: number, instant: Date): Promise<void> {
    await actingAs(world.admin, { now: instant }, "hours.change", (context) =>
      changeHours(context, { timeZone: "UTC", days: [{ weekday: 1, opens, closes }], closed: [] }),
    );
    while ((await relayOutbox()) > 0) {
      await asRole("superuser", "UPDATE job SET run_at = $1 WHERE key LIKE 'event %'", [
        RAISED.toISOString(),
      ]);
    }
    const handlers = { ...ownershipHandlers, "submission.assessed": async () => null };
    while ((await runNextJob(handlers, instant)) !== "none-due");
  }

  test("leave what is overdue overdue, with whomever it was passed on to", async () => {
    await unseen();
    const before = await entry();
    await said(540, 541, LATE);
    expect(await entry()).toEqual(before);
    await look(LATE);
    expect(await told()).toEqual([]);
    await said(540, 1020, LATE);
    expect(await entry()).toEqual(before);
  });

  test("leave the time that it had before something worse came", async () => {
    await someWorkingHours(world.organisation, { now: RAISED });
    await said(540, 1020, RAISED);
    await worse(at("2026-11-21T14:30:00Z"));
    const before = await entry();
    await said(540, 541, at("2026-11-21T14:40:00Z"));
    expect(await entry()).toEqual(before);
  });

  test("count anew what is not over yet", async () => {
    await said(540, 1020, at("2026-11-21T14:59:00Z"));
    expect(await entry()).toMatchObject({ due_at: at("2026-11-23T17:00:00Z"), escalation: 0 });
  });
});
