import type { Client } from "pg";
import { copied } from "./copy-expressions";
import { copyRows } from "./copy-rows";
import { people, PERSON_COLUMNS, type Share } from "./people";
import { modelShares } from "./shares";
import { staffOf } from "./staff";

/** Tables that a copy has rows in, and how a row finds its model; `turns`: written when the model told something. */
const TABLES = [
  { table: "account", of: "r.id = m.account_id", turns: null },
  { table: "membership", of: "r.id = m.membership_id", turns: null },
  { table: "athlete", of: "r.id = m.athlete_id", turns: null },
  ...["consent", "check_in_plan"].map((table) => ({ table, of: "r.athlete_id = m.athlete_id", turns: null })),
  { table: "submission", of: "r.athlete_id = m.athlete_id", turns: "submitted_at" },
  { table: "assessment", of: "r.athlete_id = m.athlete_id", turns: "assessed_at" },
  { table: "flag", of: "r.athlete_id = m.athlete_id", turns: null },
  { table: "programme_assignment", of: "r.athlete_id = m.athlete_id AND r.ended_at IS NULL", turns: null },
  { table: "triage_entry", of: "r.athlete_id = m.athlete_id", turns: null },
] as const;
/** The first answers and eight check-ins. */
const TURNS = 9;
const BATCH = 20_000;

/** An organisation that was loaded. */
export interface Loaded {
  readonly id: string;
  readonly slug: string;
  readonly athletes: number;
}

/** How many steps loading so many takes. */
export const stepsOf = (athletes: number): number =>
  Math.ceil(athletes / BATCH) *
    (TABLES.reduce((sum, { turns }) => sum + (turns === null ? 1 : TURNS), 0) + 2) +
  1;

/**
 * Loads an organisation of so many athletes: people by COPY, and of each what the app wrote for their model, table by table
 * and week by week, so that rows lie on the disk as they would have come. Receipts, programmes that are over and
 * results that nobody reads any more stay behind, for the disk's sake. Foreign keys are not checked while loading; the check afterwards is the app's own reading.
 */
export async function load(
  client: Client,
  athletes: number,
  staff: { readonly clinicians: number },
  onStep: (what: string) => void,
): Promise<Loaded> {
  const organisation = await staffOf(client, athletes, staff.clinicians);
  const shares = await modelShares(client);
  await client.query(
    "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'",
  );
  for (let from = 0; from < athletes; from += BATCH) {
    const count = Math.min(BATCH, athletes - from);
    await persons(client, count, from, organisation.squads, shares);
    onStep(`${athletes}: people`);
  }
  await gatherRows(client);
  const indexes = await takeIndexesAway(client, athletes);
  for (const { table, turns } of TABLES) {
    for (let turn = 0; turn < (turns === null ? 1 : TURNS); turn += 1) {
      const statement = await copyStatement(client, table, turn);
      for (let from = 0; from < athletes; from += BATCH) {
        await client.query(statement, [from, from + BATCH]);
        onStep(`${athletes}: ${table}`);
      }
    }
  }
  for (let from = 0; from < athletes; from += BATCH) {
    await client.query(
      `INSERT INTO triage_word (organisation_id, athlete_id, word)
       SELECT w.organisation_id, p.athlete_id, unnest(p.words) FROM bench.person p JOIN bench.workplace w ON w.squad = p.squad
        WHERE p.n >= $1 AND p.n < $2`,
      [from, from + BATCH],
    );
    onStep(`${athletes}: triage_word`);
  }
  for (const index of indexes) await client.query(index);
  onStep(`${athletes}: ${indexes.length} indexes`);
  for (const name of ["session_replication_role", "synchronous_commit", "work_mem", "maintenance_work_mem"])
    await client.query(`RESET ${name}`);
  return { id: organisation.id, slug: organisation.slug, athletes };
}

/** From so many on it is quicker to make the indexes anew than to keep them. */
const MANY = 50_000;

/** Takes away the indexes of the tables to be loaded that nothing stands on. @returns how they are made again */
async function takeIndexesAway(client: Client, athletes: number): Promise<readonly string[]> {
  if (athletes < MANY) return [];
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
      WHERE i.indrelid = ANY ($1::text[]::regclass[])
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [[...TABLES.map(({ table }) => table), "triage_word"]],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function persons(
  client: Client,
  count: number,
  from: number,
  squads: number,
  shares: readonly Share[],
): Promise<void> {
  await copyRows(client, `bench.person (${PERSON_COLUMNS})`, people(count, from, squads, shares));
  if (from === 0) await client.query("ANALYZE bench.person");
}

/** Puts the rows of the models in a place of their own: among those of a million others they would be looked for anew. */
async function gatherRows(client: Client): Promise<void> {
  for (const { table, of, turns } of TABLES) {
    const tenant = table === "account" ? "" : "AND r.organisation_id = m.organisation_id";
    const [columns, turn] =
      turns === null
        ? ["true AS is_whole, 0 AS of_turn", ""]
        : ["t.whole AS is_whole, t.turn AS of_turn", "JOIN bench.turn t ON t.id = r.id"];
    await client.query(`DROP TABLE IF EXISTS pg_temp.of_models_${table};
      CREATE TEMP TABLE of_models_${table} AS SELECT m.model AS of_model, ${columns}, r.*
        FROM bench.model m JOIN ${table} r ON ${of} ${tenant} ${turn};
      ANALYZE pg_temp.of_models_${table};`);
  }
}

async function copyStatement(client: Client, table: string, turn: number): Promise<string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND column_name <> 'receipt' AND is_generated = 'NEVER'
      ORDER BY ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name }) => name).join(", ");
  const values = rows.map((column) => copied({ table, ...column })).join(", ");
  return `INSERT INTO ${table} (${columns}) SELECT ${values}
      FROM bench.person p JOIN bench.workplace w ON w.squad = p.squad JOIN bench.model m ON m.model = p.model
      JOIN pg_temp.of_models_${table} r ON r.of_model = p.model AND r.of_turn = ${turn}
     WHERE p.n >= $1 AND p.n < $2 ORDER BY p.n`;
}
