import { beforeAll, expect, test } from "vitest";
import { OPENING_FILTERS } from "@/domain/triage/filters";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { actingAs } from "../../../prisma/seed/builders/acting";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { asRole } from "../db/connections.db.testing";
import { sliceOfRows } from "./rows";
import { squadsOf } from "./squads-of";

let world: World;

beforeAll(async () => {
  world = await aWorld("squads");
});

const squadsFor = (who: BuiltMember, chosen: string | null) =>
  actingAs(who, {}, "triage.read", (context) => squadsOf(context, chosen));

test("a few squads are a list; of many only the chosen one is told, and a coach's own stay a list", async () => {
  const { organisation, squad, clinician, coach } = world;
  const few = await squadsFor(clinician, squad.id);
  expect(few.manySquads).toBe(false);
  expect(few.squads.map(({ name }) => name)).toContain(squad.name);
  await asRole(
    "superuser",
    `INSERT INTO squad (organisation_id, id, name)
     SELECT $1, gen_random_uuid(), 'Road ' || n FROM generate_series(1, 200) n`,
    [organisation.id],
  );
  expect(await squadsFor(clinician, null)).toEqual({ squads: [], manySquads: true });
  expect(await squadsFor(clinician, squad.id)).toEqual({
    squads: [{ id: squad.id, name: squad.name }],
    manySquads: true,
  });
  expect((await squadsFor(coach, null)).manySquads).toBe(false);
});

test("athletes are found by the start of their squad's name, whatever its case", async () => {
  const of = (who: BuiltMember, squadNamed: string) =>
    actingAs(who, {}, "triage.read", async (context) => {
      const filters = { ...OPENING_FILTERS, view: "all" as const, squadNamed };
      const { rows } = await sliceOfRows(context, filters, context.now, 50);
      return [...new Set(rows.map(({ squad }) => squad))];
    });
  const { squad, otherSquad, clinician, coach } = world;
  expect(await of(clinician, squad.name.toUpperCase().slice(0, 3))).toEqual([squad.name]);
  expect(await of(clinician, squad.name.slice(1))).toEqual([]);
  expect(await of(clinician, "%")).toEqual([]);
  expect(await of(coach, otherSquad.name)).toEqual([]);
});
