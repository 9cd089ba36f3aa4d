import { randomUUID } from "node:crypto";
import pg from "pg";
import { PAGE_SIZE } from "@/domain/triage/filters";
import { COUNTS, NEWEST, PAGES, SQUADS, STRIP, VIEWS, type HandPage } from "./hand-written";

/** What hand-written SQL answers for a page, in the database's own words. */
export interface HandAnswer {
  readonly ids: readonly string[];
  readonly counts: readonly number[];
}

/** Somebody's own few connections, opened as the app opens its own. */
export function openByHand(connectionString: string): pg.Pool {
  return new pg.Pool({
    ...{ connectionString, max: 4, connectionTimeoutMillis: 2_000 },
    onConnect: (client): unknown =>
      client.query(
        "SET TIME ZONE 'UTC'; SET statement_timeout = '5s'; SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '10s'",
      ),
  });
}

interface Found {
  at: Date;
  organisation_id: string;
  membership_id: string;
  display_name: string;
  roles: string[];
}

/**
 * One page of triage in SQL written for it: the same session looked up, one transaction under the same row-level security,
 * the same rows with their strips, counts, news, squads and views, and the same audit. Statements are prepared once per
 * connection, and those that can be one are one.
 */
export async function pageByHand(
  pool: pg.Pool,
  { hash, slug }: { readonly hash: string; readonly slug: string },
  page: HandPage,
  asked: readonly unknown[],
): Promise<HandAnswer> {
  return inHand(pool, hash, slug, async (ask, me) => {
    const organisation = me.organisation_id;
    await ask("settle", SETTLE, [organisation, me.at]);
    const [desk] = await ask<{ looked_until: Date }>("desk", DESK, [organisation, me.membership_id]);
    const looked = desk?.looked_until ?? me.at;
    const [counted] = await ask<{ counts: number[] }>(`counts ${page}`, COUNTS[page], [
      ...[organisation, looked],
      ...asked,
    ]);
    const rows = await ask<{ athlete_id: string }>(`rows ${page}`, PAGES[page], [
      ...[organisation, looked, PAGE_SIZE + 1],
      ...asked,
    ]);
    const ids = rows.map(({ athlete_id }) => athlete_id);
    const newest =
      page === "flagged" ? await ask<{ athlete_id: string }>("newest", NEWEST, [organisation, looked]) : [];
    const subjects = [
      ...new Set([...ids.slice(0, PAGE_SIZE), ...newest.map(({ athlete_id }) => athlete_id)]),
    ];
    await ask("strip", STRIP, [organisation, [...new Set([...ids, ...subjects])], me.at]);
    await ask("squads", SQUADS, [organisation]);
    await ask("views", VIEWS, [organisation, me.membership_id]);
    await audit(ask, me, subjects);
    return { ids: ids.slice(0, PAGE_SIZE), counts: counted?.counts ?? [] };
  });
}

/** The counts alone. They show nobody's data, and leave no audit row. */
export function countsByHand(
  pool: pg.Pool,
  { hash, slug }: { readonly hash: string; readonly slug: string },
): Promise<readonly number[]> {
  return inHand(pool, hash, slug, async (ask, me) => {
    const [desk] = await ask<{ looked_until: Date }>("desk", DESK, [me.organisation_id, me.membership_id]);
    const [counted] = await ask<{ counts: number[] }>("counts flagged", COUNTS.flagged, [
      ...[me.organisation_id, desk?.looked_until ?? me.at],
    ]);
    return counted?.counts ?? [];
  });
}

type Ask = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

async function inHand<Value>(
  pool: pg.Pool,
  hash: string,
  slug: string,
  run: (ask: Ask, me: Found) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  const ask: Ask = async <Row>(name: string, text: string, values: readonly unknown[]) =>
    (await client.query({ name, text, values: [...values] })).rows as Row[];
  try {
    await client.query("BEGIN");
    const [me] = await ask<Found>("enter", ENTER, [hash, slug]);
    if (!me) throw new Error("This session does not hold.");
    const value = await run(ask, me);
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

async function audit(ask: Ask, me: Found, subjects: readonly string[]): Promise<void> {
  const { organisation_id, at, membership_id, display_name, roles } = me;
  await ask("audit", AUDIT, [
    ...[organisation_id, randomUUID(), at, membership_id, display_name, roles, subjects],
  ]);
}

const ENTER = `SELECT *, set_config('app.organisation_id', organisation_id::text, true) FROM find_actor($1, $2, false)`;
const SETTLE = `SELECT athlete_id FROM triage_entry WHERE organisation_id = $1 AND settles_at <= $2
  ORDER BY athlete_id LIMIT 200 FOR UPDATE SKIP LOCKED`;
const DESK = `SELECT looked_until FROM triage_desk WHERE organisation_id = $1 AND membership_id = $2`;
const AUDIT = `WITH event AS (
    INSERT INTO audit_event (organisation_id, id, at, actor_id, actor_name, actor_roles, kind, action, detail)
    VALUES ($1, $2, $3, $4, $5, $6, 'read', 'triage.read', '{}') RETURNING organisation_id, id, at)
  INSERT INTO audit_subject (organisation_id, athlete_id, event_id, at)
  SELECT event.organisation_id, subject, event.id, event.at FROM event, unnest($7::uuid[]) AS subject`;
