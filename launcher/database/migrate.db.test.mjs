import { createHash } from "node:crypto";
import { beforeEach, expect, inject, test } from "vitest";
import { checkAppRole, checkVersion } from "./checks.mjs";
import { connected } from "./connect.mjs";
import { migrate, refuseWhenBehind } from "./migrate.mjs";
import { migrationsOnDisk } from "./migration-files.mjs";
import { ensureDatabase, roleUrls } from "./roles.mjs";

const { admin, port, secrets } = inject("testServer");
let count = 0;
/** @type {import("./roles.mjs").DatabaseUrls} */
let urls;

beforeEach(async () => {
  const database = `upright_migrate_${process.pid}_${++count}_test`;
  await ensureDatabase(admin, database);
  urls = roleUrls(port, database, secrets);
});

const file = (/** @type {string} */ name, /** @type {string} */ sql) => ({
  name,
  sql,
  checksum: createHash("sha256").update(sql).digest("hex"),
});
const query = (/** @type {string} */ sql) =>
  connected(urls.migration, (client) => client.query(sql).then(({ rows }) => rows));
const tables = async () =>
  (
    await query(
      "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1",
    )
  ).map(({ relname }) => relname);

const one = file("1_one", "CREATE TABLE one (a int); INSERT INTO one VALUES (1)");
const two = file("2_two", "CREATE TABLE two (a int)");

test("applies what is missing and keeps Prisma's history", async () => {
  expect(await migrate(urls.migration, [one])).toEqual(["1_one"]);
  expect(await migrate(urls.migration, [one, two])).toEqual(["2_two"]);
  expect(await migrate(urls.migration, [one, two])).toEqual([]);
  expect(await tables()).toEqual(["_prisma_migrations", "one", "two"]);
  const history = await query(
    "SELECT migration_name, checksum, applied_steps_count, finished_at >= started_at AS in_order FROM _prisma_migrations ORDER BY 1",
  );
  expect(history).toEqual([
    { migration_name: "1_one", checksum: one.checksum, applied_steps_count: 1, in_order: true },
    { migration_name: "2_two", checksum: two.checksum, applied_steps_count: 1, in_order: true },
  ]);
});

test("a file that fails leaves nothing of itself, and can be mended and applied", async () => {
  const broken = file("2_two", "CREATE TABLE two (a int);\nSELECT nonsense");
  await expect(migrate(urls.migration, [one, broken])).rejects.toThrow(/2_two failed.*nonsense.*line 2/s);
  expect(await tables()).toEqual(["_prisma_migrations", "one"]);
  expect(await migrate(urls.migration, [one, two])).toEqual(["2_two"]);
});

test("the app, which may not migrate, says what is missing", async () => {
  await expect(refuseWhenBehind(urls.app)).rejects.toThrow(/is empty/);
  await migrate(urls.migration, [one]);
  await expect(refuseWhenBehind(urls.app, [one, two])).rejects.toThrow(/lacks 2_two/);
  await expect(refuseWhenBehind(urls.app, [one])).resolves.toBeUndefined();
});

test("a changed file is refused and nothing is applied", async () => {
  await migrate(urls.migration, [one]);
  const changed = file("1_one", "CREATE TABLE one (b int)");
  await expect(migrate(urls.migration, [changed, two])).rejects.toThrow(/1_one differs/);
  expect(await tables()).toEqual(["_prisma_migrations", "one"]);
});

test("a file that ends its own transaction is refused", async () => {
  await expect(migrate(urls.migration, [file("1", "SELECT 1; COMMIT; BEGIN; SELECT 2")])).rejects.toThrow(
    /transaction/,
  );
});

test("eight runners at once apply each file once", async () => {
  const runs = await Promise.all(Array.from({ length: 8 }, () => migrate(urls.migration, [one, two])));
  expect(runs.flat().sort()).toEqual(["1_one", "2_two"]);
  expect(await query("SELECT count(*)::int AS rows FROM one")).toEqual([{ rows: 1 }]);
});

test("the project's own migrations leave an app role that row-level security binds", async () => {
  expect((await migrate(urls.migration)).length).toBe(migrationsOnDisk().length);
  await checkAppRole(urls.app);
  await checkAppRole(urls.worker);
  await checkVersion(urls.app);
  await expect(checkAppRole(urls.migration)).rejects.toThrow(/owns tables/);
  await expect(checkAppRole(admin)).rejects.toThrow(/is a superuser/);
});
