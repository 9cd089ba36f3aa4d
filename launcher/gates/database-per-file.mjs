import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connected } from "../database/connect.mjs";
import { ensureDatabase, roleUrls } from "../database/roles.mjs";
import { applicationEnvironment } from "../environment.mjs";
import { template } from "./test-database.mjs";

/** Before each file of database tests: a database of its own, cloned from the template, in the environment. */
const { admin, port, secrets } = inject("testServer");
const database = `upright_${randomBytes(6).toString("hex")}_test`;
await ensureDatabase(admin, database, { template });
const urls = roleUrls(port, database, secrets);
Object.assign(process.env, {
  ...applicationEnvironment({
    urls,
    authSecret: secrets.authSecret,
    actionKey: Buffer.alloc(32).toString("base64"),
    address: "http://localhost:3000",
    demo: false,
    state: "",
  }),
  NODE_ENV: "test",
});

afterAll(() => connected(admin, (client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`)));
