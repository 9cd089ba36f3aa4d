import { beforeAll, expect, test } from "vitest";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { aClosing } from "../../../prisma/seed/builders/referral-course";
import { asRole } from "../db/connections.db.testing";
import { countStored, findOrganisation, storedCases, type StoredCase } from "./stored-cases";

let world: World;
const cases: StoredCase[] = [];
const now = new Date();
const earlier = hoursBefore(now, 200);
const submitted: string[] = [];

beforeAll(async () => {
  world = await aWorld("replays");
  const other = await aWorld("replays-elsewhere");
  submitted.push(
    (await anIntake(world.athlete, PERSONAS.strapsTingle(earlier), { now: earlier })).submissionId,
  );
  const by = { by: world.clinician, now: hoursBefore(now, 24) };
  await aClosing(world.athlete, await aReferral(world.athlete, by), { ...by, reason: "Examined." });
  submitted.push((await anIntake(world.athlete, PERSONAS.mild(earlier), { now })).submissionId);
  await anIntake(world.stranger, PERSONAS.mild(now), { now });
  await anIntake(other.athlete, PERSONAS.mild(now), { now });
  for await (const each of storedCases(world.organisation.id)) cases.push(each);
});

test("an organisation is found by its slug, and no other", async () => {
  expect(await findOrganisation(world.organisation.slug)).toBe(world.organisation.id);
  expect(await findOrganisation("nobody-here")).toBeNull();
});

test("every submission of the organisation is a case, as on its day, with what came before it", async () => {
  const own = cases.filter(({ athlete }) => athlete === world.athlete.id);
  expect(own.map(({ submission }) => submission)).toEqual(submitted);
  expect(own.map(({ asOf }) => asOf)).toEqual([earlier.toISOString(), now.toISOString()]);
  expect(own[0]?.history).toEqual([]);
  expect(own[1]?.history.map((entry) => ("act" in entry ? entry.act : "answers"))).toContain("close");
  expect(await countStored(world.organisation.id)).toBe(cases.length);
});

test("nothing of another organisation is read", () => {
  const athletes = new Set(cases.map(({ athlete }) => athlete));
  expect([...athletes].filter((id) => id !== world.athlete.id && id !== world.stranger.id)).toEqual([]);
});

test("the audit says that the command line read them", async () => {
  const rows = await asRole(
    "superuser",
    `SELECT kind, actor_name, (SELECT count(*)::int FROM audit_subject s WHERE s.event_id = e.id) AS subjects
       FROM audit_event e WHERE action = 'operator.replay' AND organisation_id = $1`,
    [world.organisation.id],
  );
  const [row] = rows;
  expect(rows).toHaveLength(1);
  expect(row).toMatchObject({ kind: "read", actor_name: "Command line" });
  expect(row?.["subjects"]).toBe(new Set(cases.map(({ athlete }) => athlete)).size);
});
