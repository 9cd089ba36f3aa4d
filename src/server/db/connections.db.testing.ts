import pg from "pg";
import { inject } from "vitest";
import { env } from "@/env";

/** Where the run's own PostgreSQL is: what the global setup of the database tests provides. */
const { admin, port, secrets } = inject("testServer");
const database = new URL(env.databaseUrl).pathname;

const ADDRESSES = {
  /** The app's own role, outside the pool: no organisation entered. */
  app: env.databaseUrl,
  owner: `postgresql://upright_owner:${secrets.ownerPassword}@127.0.0.1:${port}${database}`,
  /** The superuser beside this file's database, which can then be copied. */
  cluster: admin,
  /** Bypasses row-level security: to look at, or to break, what nobody else may. */
  superuser: Object.assign(new URL(admin), { pathname: database }).href,
} as const;

/** Where that role connects. */
export function addressOf(role: keyof typeof ADDRESSES): string {
  return ADDRESSES[role];
}

/** Rows of one statement on this file's database, as that role. */
export async function asRole(
  role: keyof typeof ADDRESSES,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: ADDRESSES[role] });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

/** What the database says of a refused statement: its SQLSTATE, and the constraint if there is one. */
export async function refusedBy(role: keyof typeof ADDRESSES, text: string): Promise<string> {
  try {
    await asRole(role, text);
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    return constraint ?? code ?? "no code";
  }
  return "not refused";
}

/** Rows of one statement of the app's role inside an organisation, in a transaction of its own; as a promise that may reject. */
export async function inside(organisationId: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: ADDRESSES.app });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
    const { rows } = await client.query<Record<string, unknown>>(text);
    await client.query("COMMIT");
    return rows;
  } finally {
    await client.end();
  }
}

/** How many rows every table holds: equal before and after something that left nothing behind. */
export async function rowCounts(): Promise<Record<string, number>> {
  const tables = await asRole(
    "superuser",
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const counts = tables.map(
    ({ name }) => `(SELECT count(*)::int FROM "${String(name)}") AS "${String(name)}"`,
  );
  const [row = {}] = await asRole("superuser", `SELECT ${counts.join(", ")}`);
  return row as Record<string, number>;
}
