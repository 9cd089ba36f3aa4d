import { beforeAll, describe, expect, test } from "vitest";
import { NEWS } from "@/domain/triage/changes";
import { OPENING_FILTERS, PAGE_SIZE, type TriageFilters } from "@/domain/triage/filters";
import { readSorts } from "@/domain/triage/sorts";
import { COUNTED_TO, COUNTED_VIEWS, FILTERS_OF_VIEW } from "@/domain/triage/triage-page";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { actingAs } from "../../../prisma/seed/builders/acting";
import type { BuiltMember } from "../../../prisma/seed/builders/built";
import { staffStatement } from "../athlete/staff-for-squad";
import { asRole } from "../db/connections.db.testing";
import { countStatement } from "./counts";
import { matching } from "./matching";
import { markOf } from "./ordering";
import { rowsStatement, sliceOfRows } from "./rows";

/** Athletes of the organisation; one in ten is flagged. */
const MANY = 30_000;
/** Memberships of athletes, beside those of its few staff. */
const MEMBERS = 5_000;
const LOOKED = new Date("2026-01-01T00:00:00Z");
let world: World;

beforeAll(async () => {
  world = await aWorld("plans");
  const { organisation, squad } = world;
  await asRole(
    "superuser",
    `WITH made AS (
       INSERT INTO athlete (organisation_id, id, squad_id, given_name, family_name)
       SELECT $1, gen_random_uuid(), $2, 'Many', 'Runner ' || n FROM generate_series(1, ${MANY}) n
       RETURNING organisation_id, id, squad_id, family_name)
     INSERT INTO triage_entry (organisation_id, athlete_id, squad_id, name, search, search_given, tier, tier_rank, categories,
       neurological, worsening, state, open_flags, shares_training, place, place_for_coaches, colour, changed_at, due_at, owner_id, owner_since, owner_how)
     SELECT organisation_id, id, squad_id, family_name, lower(family_name), lower(family_name),
       CASE WHEN n % 10 = 0 THEN 'WITHIN_DAYS' ELSE 'NONE' END, CASE WHEN n % 10 = 0 THEN 3 ELSE 0 END, '{}', n % 100 = 0,
       n % 200 = 0, CASE WHEN n % 10 = 0 THEN 'waiting' ELSE 'self-care' END, 0, true,
       CASE WHEN n % 10 = 0 THEN 400000000000000 ELSE 700000000000000 END + n,
       CASE WHEN n % 10 = 0 THEN 400000000000000 ELSE 700000000000000 END + n,
       CASE WHEN n % 10 = 0 THEN 'amber' ELSE 'green' END, '2025-06-01', CASE WHEN n % 10 = 0 THEN now() + interval '1 day' END,
       CASE WHEN n % 10 = 0 THEN $3::uuid END, CASE WHEN n % 10 = 0 THEN now() END, CASE WHEN n % 10 = 0 THEN 'assigned' END
     FROM (SELECT *, row_number() OVER () AS n FROM made) made`,
    [organisation.id, squad.id, world.clinician.membershipId],
  );
  await asRole("superuser", "ANALYZE triage_entry");
  await asRole("superuser", "ANALYZE athlete");
}, 60_000);

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Plan[];
}

/** Every step of a plan that touches the table: how, by which index, and how many rows it really gave. */
function touches(plan: Plan, table = "triage_entry"): readonly string[] {
  const own =
    plan["Relation Name"] === table || plan["Index Name"]?.startsWith(table)
      ? [`${plan["Node Type"]} ${plan["Index Name"] ?? ""} ${plan["Actual Rows"] * plan["Actual Loops"]}`]
      : [];
  return [...own, ...(plan.Plans ?? []).flatMap((below) => touches(below, table))];
}

const page = (who: BuiltMember, filters: Partial<TriageFilters>, backwards = false) =>
  actingAs(who, {}, "triage.read", async (context) => {
    const asked = { ...OPENING_FILTERS, ...filters };
    const { after, before } = asked;
    const place = after ?? before;
    const from = place === null ? null : await markOf(context, asked.sorts, place);
    const statement = rowsStatement(context, {
      ...{ filters: asked, lookedUntil: LOOKED, limit: PAGE_SIZE + 1, from, backwards },
    });
    const [row] = await context.tx.$queryRaw<
      { "QUERY PLAN": [{ Plan: Plan }] }[]
    >`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`;
    if (!row) throw new Error("There is no plan.");
    return touches(row["QUERY PLAN"][0].Plan);
  });

/** The athlete so far down the order. */
const deep = (filters: Partial<TriageFilters>) =>
  actingAs(world.clinician, {}, "triage.read", async (context) => {
    const { rows } = await sliceOfRows(context, { ...OPENING_FILTERS, ...filters }, LOOKED, 2_000);
    return rows.at(-1)?.athleteId ?? null;
  });

describe("a page is read from an index, and no more of it than the page", () => {
  test.each<[string, Partial<TriageFilters>, string]>([
    ["as the table opens", {}, "triage_entry_flagged"],
    ["everybody by urgency", { view: "all" }, "triage_entry_organisation_id_place_athlete_id_idx"],
    ["neurological", { category: "neurological" }, "triage_entry_neurological"],
    ["waiting", { state: "waiting" }, "triage_entry_waiting"],
  ])("%s, first and deep", async (_name, filters, index) => {
    const first = await page(world.clinician, filters);
    // Who they are is told by the index alone; then those are looked at.
    const looked = `Index Scan triage_entry_pkey ${PAGE_SIZE + 1}`;
    expect(first).toEqual([`Index Only Scan ${index} ${PAGE_SIZE + 1}`, looked]);
    if (filters.category) return;
    expect(await page(world.clinician, { ...filters, after: await deep(filters) })).toEqual(first);
    expect(await page(world.clinician, { ...filters, before: await deep(filters) }, true)).toEqual([
      ...first,
    ]);
  });

  test.each([
    ["waiting", "triage_entry_by_waiting"],
    ["pain", "triage_entry_by_pain"],
    ["last-answer", "triage_entry_by_last_answer"],
    ["-waiting", "triage_entry_by_waiting_up"],
    ["-pain", "triage_entry_by_pain_up"],
    ["-last-answer", "triage_entry_by_last_answer_up"],
  ])("everybody by %s", async (sort, index) => {
    const touched = await page(world.clinician, { view: "all", sorts: readSorts(sort) });
    expect(touched.join()).toMatch(
      new RegExp(`^Index Scan(?: Backward)? ${index} \\d\\d,Index Scan triage_entry_pkey \\d\\d$`),
    );
  });

  test("everybody by name", async () => {
    const touched = await page(world.clinician, { view: "all", sorts: readSorts("name") });
    expect(touched.join()).toMatch(
      /^Index Scan triage_entry_organisation_id_search_idx \d\d,Index Scan triage_entry_pkey \d\d$/,
    );
  });
});

test("what is new is found among what became so, however many were changed", async () => {
  await asRole("superuser", "UPDATE triage_entry SET changed_at = now()");
  await asRole("superuser", "VACUUM ANALYZE triage_entry");
  for (const since of NEWS) {
    const touched = await actingAs(world.clinician, {}, "triage.read", async (context) => {
      const [row] = await context.tx.$queryRaw<
        { "QUERY PLAN": [{ Plan: Plan }] }[]
      >`EXPLAIN (ANALYZE, FORMAT JSON)
        SELECT FROM triage_entry entry WHERE ${matching(context, { ...OPENING_FILTERS, since }, LOOKED)}`;
      return row ? touches(row["QUERY PLAN"][0].Plan) : [];
    });
    expect([since, touched.length > 0, touched.filter((each) => !each.endsWith(" 0"))]).toEqual([
      since,
      true,
      [],
    ]);
  }
});

test("staff for a squad are found without the athletes' memberships", async () => {
  await asRole(
    "superuser",
    `WITH made AS (INSERT INTO account (id, email) SELECT gen_random_uuid(), 'runner' || n || '@plans.example'
                     FROM generate_series(1, ${MEMBERS}) n RETURNING id)
     INSERT INTO membership (organisation_id, id, account_id, display_name, roles, state)
     SELECT $1, gen_random_uuid(), id, 'Runner', '{athlete}', 'active' FROM made`,
    [world.organisation.id],
  );
  await asRole("superuser", "ANALYZE membership");
  const touched = await actingAs(world.clinician, {}, "triage.read", async (context) => {
    const [row] = await context.tx.$queryRaw<
      { "QUERY PLAN": [{ Plan: Plan }] }[]
    >`EXPLAIN (ANALYZE, FORMAT JSON) ${staffStatement(context, world.squad.id)}`;
    return row ? touches(row["QUERY PLAN"][0].Plan, "membership") : [];
  });
  expect(touched.join()).toContain("membership_overseers");
  expect(Math.max(...touched.map((each) => Number(each.split(" ").at(-1))))).toBeLessThan(10);
});

test("no count reads the table through: at most those flagged, or its bound", async () => {
  for (const view of COUNTED_VIEWS) {
    const touched = await actingAs(world.clinician, {}, "triage.read", async (context) => {
      const [row] = await context.tx.$queryRaw<
        { "QUERY PLAN": [{ Plan: Plan }] }[]
      >`EXPLAIN (ANALYZE, FORMAT JSON)
        ${countStatement(context, matching(context, { ...OPENING_FILTERS, ...FILTERS_OF_VIEW[view] }, LOOKED))}`;
      return row ? touches(row["QUERY PLAN"][0].Plan) : [];
    });
    const most = Math.max(...touched.map((each) => Number(each.split(" ").at(-1))), 0);
    expect([
      view,
      touched.join(),
      most <= (view === "all" ? COUNTED_TO + 1 : MANY / 10 + COUNTED_TO),
    ]).toEqual([view, expect.not.stringContaining("Seq Scan") as string, true]);
  }
});
