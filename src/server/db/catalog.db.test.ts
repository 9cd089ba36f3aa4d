import { describe, expect, test } from "vitest";
import { asRole, refusedBy } from "./connections.db.testing";

/** Tables that exist before an organisation is known. */
const GLOBAL = ["_prisma_migrations", "account", "job", "limiter", "mail", "mailed_link", "session"];
const APPEND_ONLY = [
  "submission",
  "assessment",
  "audit_event",
  "audit_subject",
  "action_receipt",
  "note",
  "run_entry",
  "contact_attempt",
];

const TABLES = `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
    EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisation_id') AS tenant
  FROM pg_class c WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`;

async function names(text: string): Promise<unknown[]> {
  return (await asRole("superuser", text)).map(({ name }) => name);
}

describe("row-level security", () => {
  test("every table is an organisation's or one of the few that come before it", async () => {
    const tables = await asRole("superuser", TABLES);
    const others = tables.filter(
      ({ tenant, name }) => !tenant || ["mail", "mailed_link"].includes(String(name)),
    );
    expect(others.map(({ name }) => name)).toEqual([...GLOBAL, "organisation"].sort());
    expect(tables.length).toBeGreaterThan(20);
  });

  test("is enabled and forced on every table of an organisation", async () => {
    const tables = await asRole("superuser", TABLES);
    const open = tables.filter(
      ({ name, enabled, forced }) => !GLOBAL.includes(String(name)) && !(enabled && forced),
    );
    expect(open).toEqual([]);
  });

  test("the only policy for the app is that of the organisation entered, for reading and for writing", async () => {
    const policies = await asRole(
      "superuser",
      `SELECT tablename, policyname, cmd, permissive, qual, with_check FROM pg_policies
        WHERE schemaname = 'public' AND (roles && ARRAY['public', 'upright_app']::name[]) ORDER BY tablename`,
    );
    const tables = (await asRole("superuser", TABLES)).filter(({ name }) => !GLOBAL.includes(String(name)));
    expect(policies.map(({ tablename }) => tablename)).toEqual(tables.map(({ name }) => name));
    for (const { tablename, cmd, qual, with_check } of policies) {
      const column = tablename === "organisation" ? "id" : "organisation_id";
      const own = `(${column} = (NULLIF(current_setting('app.organisation_id'::text, true), ''::text))::uuid)`;
      expect([tablename, cmd, qual, with_check]).toEqual([tablename, "ALL", own, own]);
    }
  });

  test("without an organisation entered the app sees no row of any table and adds none", async () => {
    const tables = (await asRole("superuser", TABLES)).filter(({ name }) => !GLOBAL.includes(String(name)));
    const readable = await Promise.all(
      tables.map(
        async ({ name }) =>
          (await asRole("app", `SELECT count(*)::int AS rows FROM "${String(name)}"`))[0]?.["rows"],
      ),
    );
    expect(readable.every((rows) => rows === 0)).toBe(true);
    expect(
      await refusedBy(
        "app",
        "INSERT INTO squad (organisation_id, id, name) VALUES (gen_random_uuid(), gen_random_uuid(), 'x')",
      ),
    ).toBe("42501");
  });
});

describe("keys", () => {
  test("every key of an organisation's table begins with the organisation", async () => {
    const keys = await asRole(
      "superuser",
      `SELECT c.relname AS "table", i.relname AS name FROM pg_index x
         JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
        WHERE c.relnamespace = 'public'::regnamespace AND x.indisunique
          AND (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = x.indkey[0]) <> 'organisation_id'`,
    );
    const strangers = keys.filter(({ table }) => ![...GLOBAL, "organisation"].includes(String(table)));
    expect(strangers).toEqual([]);
  });

  test("every foreign key between an organisation's tables holds the organisation", async () => {
    const keys = await names(
      `SELECT conname AS name FROM pg_constraint k
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
                             AND a.attname = 'organisation_id') ORDER BY 1`,
    );
    expect(keys).toEqual([
      "mailed_link_account_id_fkey",
      "membership_account_id_fkey",
      "session_account_id_fkey",
    ]);
  });
});

describe("the app's role", () => {
  test.each(["upright_app", "upright_worker"])(
    "%s bypasses nothing, owns nothing, is a member of nobody",
    async (role) => {
      const [rights] = await asRole(
        "superuser",
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = $1`,
        [role],
      );
      expect(rights).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        owns: 0,
        memberships: 0,
      });
    },
  );

  test.each(APPEND_ONLY)("%s can only be added to", async (table) => {
    for (const role of ["app"] as const) {
      const column = (await names(`SELECT attname AS name FROM pg_attribute
        WHERE attrelid = '"${table}"'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`)) as string[];
      for (const name of column)
        expect(await refusedBy(role, `UPDATE ${table} SET "${name}" = "${name}"`)).toBe("42501");
      expect(await refusedBy(role, `DELETE FROM ${table}`)).toBe("42501");
      expect(await refusedBy(role, `TRUNCATE ${table}`)).toBe("42501");
    }
  });

  test.each(["account", "session", "mailed_link", "job"])("%s is out of its reach", async (table) => {
    expect(await refusedBy("app", `SELECT * FROM ${table}`)).toBe("42501");
  });

  test("it reads the history of migrations and writes none", async () => {
    expect(await refusedBy("app", "SELECT 1 FROM _prisma_migrations")).toBe("not refused");
    expect(await refusedBy("app", "DELETE FROM _prisma_migrations")).toBe("42501");
    expect(await refusedBy("app", "UPDATE _prisma_migrations SET checksum = ''")).toBe("42501");
  });

  test("it deletes only what is no record", async () => {
    const deletes = await names(
      `SELECT table_name AS name FROM information_schema.table_privileges
        WHERE grantee = 'upright_app' AND privilege_type IN ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES') ORDER BY 1`,
    );
    expect(deletes).toEqual([
      "closed_day",
      "limiter",
      "mail",
      "roster_import_row",
      "squad_coach",
      "triage_view",
      "triage_word",
      "working_day",
    ]);
  });

  test("it makes no table and no function", async () => {
    expect(await refusedBy("app", "CREATE TABLE mine (a int)")).toBe("42501");
    expect(await refusedBy("app", "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'")).toBe(
      "42501",
    );
  });
});

describe("functions that run as the owner", () => {
  test("are not for everybody, and find their tables in one schema only", async () => {
    const functions = await asRole(
      "superuser",
      `SELECT proname AS name, proconfig AS settings, pg_get_userbyid(proowner) AS owner,
          has_function_privilege('upright_app', oid, 'EXECUTE') AS app,
          EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0) AS everybody
         FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY 1`,
    );
    expect(functions.length).toBeGreaterThan(5);
    for (const { name, ...rest } of functions) {
      expect([name, rest]).toEqual([
        name,
        { settings: ["search_path=public, pg_temp"], owner: "upright_owner", app: true, everybody: false },
      ]);
    }
  });
});
