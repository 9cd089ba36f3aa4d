import { beforeEach, describe, expect, test } from "vitest";
import { aLift, aLiftsEnd } from "../../../prisma/seed/builders/a-flag-act";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { handlers } from "../check-in/handlers";
import { asRole } from "../db/connections.db.testing";
import { relayOutbox } from "../jobs/relay-outbox";
import { runNextJob } from "../jobs/run-next-job";
import { settleByTime } from "../programme/settle-by-time";

const FIRST = new Date("2026-11-10T10:00:00Z");
const LIFTED = new Date("2026-11-11T10:00:00Z");
/** Silence would raise it too, and is not what is asked about here. */
const silence = () => Promise.resolve(null);
/** The end of the twentieth by the clocks of London. */
const OVER = new Date("2026-11-21T00:00:00Z");
let world: World;
let round = 0;

beforeEach(async () => {
  round += 1;
  world = await aWorld(`over-${round}`);
  for (const table of ["mail", "job", "outbox_event"]) await asRole("superuser", `DELETE FROM ${table}`);
  await anIntake(world.athlete, PERSONAS.strapsTingle(FIRST), { now: FIRST });
  const wish = { untilOn: "2026-11-20", reason: "Examined: nothing found.", now: LIFTED };
  await aLift(world.athlete, { by: world.clinician, ...wish });
});

/** Works through everything that is due at an instant, as the worker does; nobody opens a page. */
async function work(instant: Date): Promise<void> {
  for (;;) {
    const told = await relayOutbox();
    await asRole("superuser", "UPDATE job SET run_at = $1 WHERE key LIKE 'event %'", [FIRST.toISOString()]);
    const outcome = await runNextJob({ ...handlers, "follow-up": silence }, instant);
    if (told === 0 && outcome === "none-due") return;
  }
}
const second = (count: number) => new Date(OVER.getTime() + count * 1_000);
const row = async () =>
  (
    await asRole(
      "superuser",
      `SELECT tier, state, headline, colour, clock_since, owner_id IS NOT NULL AS owned,
         (SELECT mode FROM programme_assignment p WHERE p.athlete_id = t.athlete_id AND ended_at IS NULL) AS programme
         FROM triage_entry t WHERE athlete_id = $1`,
      [world.athlete.id],
    )
  )[0];
const acts = () =>
  asRole(
    "superuser",
    `SELECT e.at FROM audit_event e JOIN audit_subject s ON s.event_id = e.id
      WHERE s.athlete_id = $1 AND e.action = 'standing.ran-out'`,
    [world.athlete.id],
  );
const parked = () =>
  asRole("superuser", "SELECT kind, fault FROM job WHERE state = 'parked' OR attempts > 0");
const mails = () =>
  asRole("superuser", "SELECT 1 FROM mail WHERE kind = 'waiting' AND created_at >= $1", [OVER.toISOString()]);

describe("a lift that runs out", () => {
  test("raises the level at its time with nobody looking: clock, owner and programme, once and on record", async () => {
    await work(second(-1));
    expect(await row()).toMatchObject({ tier: "ROUTINE", headline: "lifted" });
    await work(OVER);
    await work(second(1));
    expect(await row()).toEqual({
      ...{ tier: "WITHIN_DAYS", state: "waiting", headline: "level", colour: "red" },
      ...{ clock_since: OVER, owned: true, programme: "RESTRICTED" },
    });
    expect(await acts()).toEqual([{ at: OVER }]);
    expect(await mails()).toHaveLength(1);
    expect(await parked()).toEqual([]);
  });

  test("is raised once where somebody reads at the same moment", async () => {
    await work(second(-1));
    await Promise.all([
      ...Array.from({ length: 4 }, () => work(OVER)),
      ...Array.from({ length: 4 }, () =>
        actingAs(world.clinician, { now: OVER }, "triage.read", (context) => settleByTime(context)),
      ),
    ]);
    expect(await acts()).toHaveLength(1);
  });

  test("that was ended before its time, or followed by a longer one, raises nothing then", async () => {
    await aLiftsEnd(world.athlete, {
      by: world.clinician,
      reason: "Told me of more.",
      now: new Date("2026-11-12T10:00:00Z"),
    });
    await work(OVER);
    expect(await acts()).toEqual([]);
    const again = { untilOn: "2026-11-25", reason: "Seen again.", now: second(60) };
    await aLift(world.athlete, { by: world.clinician, ...again });
    await work(new Date("2026-11-25T23:59:59Z"));
    expect(await acts()).toEqual([]);
    await work(new Date("2026-11-26T00:00:00Z"));
    expect(await acts()).toEqual([{ at: new Date("2026-11-26T00:00:00Z") }]);
  });
});
