import { beforeAll, expect, test } from "vitest";
import { RULE_SET, ruleSetHash } from "@/domain/assessment/rule-set";
import type { Receipt } from "@/domain/explanation/receipt";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";

let world: World;
beforeAll(async () => {
  world = await aWorld("receipts");
});

async function keptOf(athleteId: string) {
  const [row] = await asRole(
    "superuser",
    `SELECT receipt, a.nearest_tier AS nearest, t.nearest_tier AS in_triage FROM assessment a
       JOIN triage_entry t USING (organisation_id, athlete_id) WHERE athlete_id = $1 ORDER BY assessed_at DESC LIMIT 1`,
    [athleteId],
  );
  return row;
}

test("a result is kept with what made it and the smallest change that would alter it", async () => {
  const now = new Date();
  await anIntake(world.athlete, PERSONAS.strapsTingle(now), { now });
  const kept = await keptOf(world.athlete.id);
  const receipt = kept?.["receipt"] as Receipt;
  expect(receipt.ruleSet).toEqual({ version: RULE_SET.version, hash: ruleSetHash(RULE_SET) });
  const tingling = receipt.fired.find(({ id }) => id === "REFER-NEURO-TINGLING");
  expect(tingling?.version).toBe(RULE_SET.rules.find(({ id }) => id === "REFER-NEURO-TINGLING")?.version);
  expect(tingling?.answers.map(({ question }) => question)).toContain("Q-NEURO-SENS");
  expect(receipt.lower?.changes.map(({ question }) => question)).toContain("Q-NEURO-SENS");
});

test("whether one answer away from a more urgent level stands in triage too", async () => {
  const kept = await keptOf(world.athlete.id);
  expect(kept?.["nearest"]).toBe("SAME_DAY");
  expect(kept?.["in_triage"]).toBe("SAME_DAY");
});
