import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { connected } from "./database/connect.mjs";
import { migrate } from "./database/migrate.mjs";
import { ensureDatabase, roleUrls } from "./database/roles.mjs";
import { readiness } from "./readiness.mjs";

const { admin, port, secrets } = inject("testServer");
const file = (/** @type {string} */ name) => ({ name, sql: "SELECT 1", checksum: name });
let count = 0;
/** @type {import("./database/roles.mjs").DatabaseUrls} */
let urls;
/** @type {(() => Promise<void>)[]} */
let opened = [];

beforeEach(async () => {
  const database = `upright_ready_${process.pid}_${++count}_test`;
  await ensureDatabase(admin, database);
  urls = roleUrls(port, database, secrets);
});
afterEach(async () => {
  await Promise.all(opened.map((close) => close()));
  opened = [];
});

/**
 * @param {string} url
 * @param {string[]} names
 */
async function asked(url, names) {
  /** @type {string[]} */
  const states = [];
  const { isReady, close } = readiness(url, { names, onChange: (state) => states.push(state) });
  opened.push(close);
  return { ready: await isReady(), states };
}

test("ready with every migration of the program, and with those of a newer one beside", async () => {
  await migrate(urls.migration, [file("1_one"), file("2_newer")]);
  expect(await asked(urls.app, ["1_one"])).toEqual({ ready: true, states: [] });
});

test("not ready while one is missing, or all are", async () => {
  expect(await asked(urls.app, ["1_one"])).toEqual({ ready: false, states: ["migrations"] });
  await migrate(urls.migration, [file("1_one")]);
  expect(await asked(urls.app, ["1_one", "2_two"])).toEqual({ ready: false, states: ["migrations"] });
});

test("not ready while the database refuses", async () => {
  expect(await asked(urls.app.replace(/\/[^/]*$/, "/nowhere_test"), [])).toEqual({
    ready: false,
    states: ["database"],
  });
});

test("a history that the app's role may not read is not looked at", async () => {
  await migrate(urls.migration, [file("1_one")]);
  await connected(urls.migration, (client) => client.query("REVOKE ALL ON _prisma_migrations FROM PUBLIC"));
  expect(await asked(urls.app, ["1_one", "2_two"])).toEqual({ ready: true, states: [] });
});
