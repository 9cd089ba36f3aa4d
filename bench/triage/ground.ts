import type { Client } from "pg";

/** What loading works with, beside the app's tables and out of the app's sight. */
export async function layGround(client: Client): Promise<void> {
  // Fewer checkpoints while it loads; what is measured afterwards writes too little to notice.
  await client.query("ALTER SYSTEM SET max_wal_size = '8GB'");
  await client.query("SELECT pg_reload_conf()");
  await client.query(`CREATE SCHEMA bench;
    CREATE UNLOGGED TABLE bench.person (n int PRIMARY KEY, model int, athlete_id uuid, membership_id uuid, account_id uuid,
      squad int, earlier_ms int, given_name text, family_name text, name text, search text, search_given text, words text[]);
    CREATE UNLOGGED TABLE bench.workplace (squad int PRIMARY KEY, organisation_id uuid, slug text, squad_id uuid, coach uuid,
      clinician uuid, model_coach uuid, model_clinician uuid);
    CREATE TABLE bench.loaded (athletes int PRIMARY KEY, id uuid, slug text);
    CREATE TABLE bench.model AS
      SELECT (row_number() OVER (ORDER BY a.created_at, a.id))::int AS model, a.organisation_id, a.id AS athlete_id,
             a.membership_id, m.account_id
        FROM athlete a JOIN organisation o ON o.id = a.organisation_id
        JOIN membership m ON m.organisation_id = a.organisation_id AND m.id = a.membership_id WHERE o.slug = 'models';
    CREATE TABLE bench.turn AS
      SELECT id, (row_number() OVER (PARTITION BY athlete_id ORDER BY submitted_at, id) - 1)::int AS turn, true AS whole
        FROM submission
      UNION ALL
      SELECT id, (row_number() OVER (PARTITION BY athlete_id ORDER BY assessed_at, id) - 1)::int,
             row_number() OVER (PARTITION BY athlete_id ORDER BY assessed_at DESC, id DESC) = 1
               OR EXISTS (SELECT FROM flag WHERE flag.assessment_id = assessment.id)
        FROM assessment;
    CREATE FUNCTION bench.own(person uuid, old uuid) RETURNS uuid LANGUAGE sql IMMUTABLE AS
      $$ SELECT overlay(overlay(left(old::text, 13) || left(md5(person::text || old::text), 20) placing '7' from 14) placing '8' from 18)::uuid $$;
    ANALYZE bench.model; ANALYZE bench.turn;`);
}
