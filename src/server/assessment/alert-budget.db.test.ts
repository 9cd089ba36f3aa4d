import { beforeAll, expect, test } from "vitest";
import type { AlertBudget } from "@/domain/assessment/budget/alert-budget";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aFlagsClosing } from "../../../prisma/seed/builders/a-flag-act";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltAthlete } from "../../../prisma/seed/builders/built";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { budgetBatch, type BudgetBatch } from "./alert-budget";

const now = new Date();
const weeksAgo = (weeks: number) => hoursBefore(now, weeks * 7 * 24);
/** A jump of four points or more, to 7; at six it would be none. */
const RISING = [2, 7];
let world: World;

async function withPains(athlete: BuiltAthlete, pains: readonly number[]): Promise<BuiltAthlete> {
  const first = weeksAgo(pains.length + 1);
  await anIntake(athlete, PERSONAS.mild(first), { now: first });
  for (const [place, pain] of pains.entries())
    await aCheckIn(athlete, { ...QUIET_WEEK, "Q-NPRS-WORST": pain }, { now: weeksAgo(pains.length - place) });
  return athlete;
}

beforeAll(async () => {
  world = await aWorld("budget");
  await withPains(world.athlete, RISING);
  await aReferral(world.athlete, { by: world.clinician });
  await withPains(world.stranger, RISING);
  const others = ["Otto", "Wanda", "Wilma"].map((givenName) =>
    anAthlete(world.organisation, world.squad, {
      ...{ givenName, familyName: "Other", email: `${givenName.toLowerCase()}@budget.example` },
    }),
  );
  const [quiet, withdrawn, closed] = await Promise.all(others);
  if (!quiet || !withdrawn || !closed) throw new Error("Nobody was built.");
  await withPains(quiet, [3]);
  await withPains(withdrawn, RISING);
  await asRole("superuser", "UPDATE athlete SET consent_withdrawn_at = now() WHERE id = $1", [withdrawn.id]);
  await withPains(closed, RISING);
  await aFlagsClosing(closed, {
    by: world.clinician,
    rule: "REFER-WORSENING",
    reason: "A slip of the finger.",
  });
  const elsewhere = await aWorld("budget-elsewhere");
  await withPains(elsewhere.athlete, RISING);
}, 180_000);

async function budget(threshold: string): Promise<AlertBudget> {
  let batch: BudgetBatch | null = null;
  do {
    const before: BudgetBatch | null = batch;
    batch = await actingAs(world.clinician, { now }, "budget.read", (context) =>
      budgetBatch(context, { threshold }, before),
    );
  } while (!batch.isLast);
  return batch;
}

test("replays what is stored here, without who took the consent back; an outcome is known, denied or open", async () => {
  const told = await budget("jump");
  expect(told).toMatchObject({ threshold: "jump", inForce: 4, athletes: 4, allAthletes: 4 });
  expect(told.outcomes).toEqual({ confirmed: 1, notConfirmed: 1, open: 1 });
  const at = (value: number) => told.tallies.find((tally) => tally.value === value);
  expect(at(4)).toMatchObject({ reviews: 3, missed: 0, later: 0 });
  expect(at(6)).toMatchObject({ reviews: 0, missed: 1, later: 0 });
});

test("the value in force counts what was raised in fact", async () => {
  const [row] = await asRole(
    "superuser",
    `SELECT count(*)::int AS raised FROM flag f JOIN athlete a ON a.organisation_id = f.organisation_id AND a.id = f.athlete_id
      WHERE f.organisation_id = $1 AND f.rule = 'REFER-WORSENING' AND a.consent_withdrawn_at IS NULL`,
    [world.organisation.id],
  );
  const { tallies, inForce } = await budget("jump");
  expect(tallies.find(({ value }) => value === inForce)?.reviews).toBe(row?.["raised"]);
});

test("changes nothing and writes down whose answers were read; a threshold that is not offered is not weighed", async () => {
  const rows = () =>
    asRole(
      "superuser",
      "SELECT (SELECT count(*) FROM flag)::int AS flags, (SELECT count(*) FROM assessment)::int AS assessed, (SELECT sum(version) FROM triage_entry)::int AS entries",
    );
  const before = await rows();
  expect(await budget("neurological")).toMatchObject({ threshold: "rise" });
  expect(await rows()).toEqual(before);
  const [audit] = await asRole(
    "superuser",
    `SELECT count(*)::int AS reads FROM audit_event e JOIN audit_subject s ON s.organisation_id = e.organisation_id AND s.event_id = e.id
      WHERE e.action = 'budget.read' AND s.athlete_id = $1`,
    [world.athlete.id],
  );
  expect(Number(audit?.["reads"])).toBeGreaterThan(0);
});

test.each(["coach", "admin"] as const)("is not for a %s", async (who) => {
  const reading = actingAs(world[who], { now }, "budget.read", (context) =>
    budgetBatch(context, { threshold: "rise" }, null),
  );
  await expect(reading).rejects.toMatchObject({ code: "not-found" });
});
