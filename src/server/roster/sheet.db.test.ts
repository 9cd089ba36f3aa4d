import { beforeAll, expect, test } from "vitest";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { aVisit, anOutcome } from "../../../prisma/seed/builders/referral-course";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { daysAfter } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { readSheet } from "./read-sheet";

let world: World;
beforeAll(async () => {
  world = await aWorld("sheets");
  const { athlete, clinician } = world;
  await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
  const referral = await aReferral(athlete, { by: clinician });
  await aVisit(athlete, referral, { by: clinician, seenOn: daysAfter(new Date(), 0) });
  await anOutcome(athlete, referral, { by: clinician, outcome: "A nerve is irritated.", limits: "No pack." });
});

const sheet = (who: BuiltMember, squadId = world.squad.id) =>
  actingAs(who, {}, "squads.print", (context) => readSheet(context, squadId));

test("a coach's list says how to train and whom to call, and nothing of why", async () => {
  const read = await sheet(world.coach);
  expect(read).toMatchObject({
    ...{ squad: "Road", coaches: ["Corin"], total: 1, printedBy: "Corin" },
    lines: [{ name: "Ada Runner", limits: [{ text: "No pack." }] }],
  });
  const said = JSON.stringify(read);
  for (const clinical of ["nerve", "tingl", "neurolog", "tier", "SAME_DAY", "WITHIN_DAYS", "pain"])
    expect(said.toLowerCase()).not.toContain(clinical.toLowerCase());
});

test("everybody on it is told that it was read", async () => {
  await sheet(world.coach);
  const read = await asRole(
    "superuser",
    `SELECT count(*)::int AS times FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
      WHERE e.action = 'squads.print' AND s.athlete_id = $1`,
    [world.athlete.id],
  );
  expect(Number(read[0]?.["times"])).toBeGreaterThan(0);
});

test("is for the squad's coach and clinicians", async () => {
  expect((await sheet(world.clinician)).lines).toHaveLength(1);
  for (const [who, squadId] of [
    [world.coach, world.otherSquad.id],
    [world.admin, world.squad.id],
    [selfOf(world.athlete), world.squad.id],
  ] as const)
    await expect(sheet(who, squadId)).rejects.toMatchObject({ code: "not-found" });
});
