import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { env } from "@/env";
import { anOrganisation } from "../../../prisma/seed/builders/an-organisation";
import { asRole, inside } from "../db/connections.db.testing";
import { inWorkerTransaction, type Transaction } from "../db/transaction";
import { queueMail } from "../mail/queue-mail";
import { MOST_ATTEMPTS, type JobHandlers } from "./job";
import { putJob } from "./put-job";
import { relayOutbox } from "./relay-outbox";
import { runNextJob } from "./run-next-job";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 12) + minutes * 60_000);
const put = (key: string, kind: string, payload = {}) =>
  inWorkerTransaction((tx) => putJob(tx, key, kind, payload, at(0)));
const jobs = () => asRole("superuser", "SELECT key, state, attempts, fault FROM job ORDER BY key");

/** What a job left behind: one row per effect. */
const effect = (tx: Transaction, subject: string) =>
  queueMail(tx, { kind: "reminder", recipient: "x@x.example", subject, text: "x" });
const effects = async () =>
  (await asRole("superuser", "SELECT subject FROM mail ORDER BY subject")).map(({ subject }) => subject);

const cutConnection = (tx: Transaction) => tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
let tries = 0;
const handlers: JobHandlers = {
  good: async (tx, { name }) => {
    await effect(tx, String(name));
    return null;
  },
  "cut-after": async (tx, { name }) => {
    await effect(tx, String(name));
    tries += 1;
    if (tries < 3) await cutConnection(tx);
    return null;
  },
  poison: async (tx) => {
    await effect(tx, "half done");
    throw new RangeError("a value that nobody may read: 7/10");
  },
  again: async (tx, _payload, now) => {
    await effect(tx, `at ${now.toISOString()}`);
    return new Date(now.getTime() + 3_600_000);
  },
};
const run = (minutes = 0) => runNextJob(handlers, at(minutes));

beforeEach(async () => {
  tries = 0;
  await asRole("superuser", "DELETE FROM job");
  await asRole("superuser", "DELETE FROM mail");
});

describe("a job", () => {
  test("runs once, when its time has come, and is gone", async () => {
    await put("one", "good", { name: "one" });
    expect(await run(-1)).toBe("none-due");
    expect(await run()).toBe("done");
    expect(await run(60)).toBe("none-due");
    expect(await effects()).toEqual(["one"]);
    expect(await jobs()).toEqual([]);
  });

  test("of thirty, six workers at once run each once", async () => {
    const names = Array.from({ length: 30 }, (_, place) => `job ${String(place).padStart(2, "0")}`);
    for (const name of names) await put(name, "good", { name });
    const work = async () => {
      while ((await run()) !== "none-due");
    };
    await Promise.all(Array.from({ length: 6 }, work));
    expect(await effects()).toEqual(names);
  });

  test("put twice is one, at the earlier time", async () => {
    await inWorkerTransaction((tx) => putJob(tx, "one", "good", { name: "late" }, at(60)));
    await put("one", "good", { name: "early" });
    expect(await run()).toBe("done");
    expect(await effects()).toEqual(["early"]);
  });

  test("that names its next time comes again then", async () => {
    await put("tick", "again");
    expect([await run(), await run(30), await run(60)]).toEqual(["done", "none-due", "done"]);
    expect(await effects()).toEqual([`at ${at(0).toISOString()}`, `at ${at(60).toISOString()}`]);
  });
});

describe("cut off", () => {
  test("after it was claimed and before it ran, it comes again", async () => {
    await put("one", "good", { name: "one" });
    await asRole("superuser", "SELECT * FROM claim_job($1, $2)", [at(0), MOST_ATTEMPTS]);
    expect(await run()).toBe("none-due");
    expect(await run(1)).toBe("done");
    expect(await effects()).toEqual(["one"]);
  });

  test("after its effect and before its end, twice: the effect is there once", async () => {
    await put("one", "cut-after", { name: "one" });
    expect([await run(), await run(1), await run(2)]).toEqual(["failed", "failed", "done"]);
    expect(await effects()).toEqual(["one"]);
  });

  test("by a slow worker overtaken meanwhile: the one that comes late does nothing", async () => {
    await put("one", "good", { name: "one" });
    const [claimed] = await asRole("superuser", "SELECT * FROM claim_job($1, $2)", [at(0), MOST_ATTEMPTS]);
    expect(await run(1)).toBe("done");
    const [held] = await asRole("superuser", "SELECT hold_job('one', $1) AS hold", [claimed?.["attempt"]]);
    expect(held).toEqual({ hold: false });
  });
});

describe("a poisoned job", () => {
  test("leaves nothing half done, waits longer each time, and is put aside; others go on", async () => {
    await put("bad", "poison");
    await put("one", "good", { name: "one" });
    const outcomes = [];
    for (let minute = 0; minute < 60; minute += 1) outcomes.push(await run(minute));
    expect(outcomes.filter((outcome) => outcome === "failed")).toHaveLength(MOST_ATTEMPTS - 1);
    expect(outcomes.filter((outcome) => outcome === "parked")).toHaveLength(1);
    expect(await effects()).toEqual(["one"]);
    expect(await jobs()).toEqual([
      { key: "bad", state: "parked", attempts: MOST_ATTEMPTS, fault: "RangeError" },
    ]);
  });

  test("that kills its process every time is put aside as well", async () => {
    await put("bad", "good", { name: "never" });
    for (let round = 0; round < MOST_ATTEMPTS; round += 1) {
      await asRole("superuser", "SELECT * FROM claim_job($1, $2)", [at(round * 120), MOST_ATTEMPTS]);
    }
    expect(await run(2000)).toBe("parked");
    expect(await run(4000)).toBe("none-due");
  });

  test("of a kind that nobody knows is put aside", async () => {
    await put("strange", "constructor");
    for (let minute = 0; minute < 60; minute += 1) await run(minute);
    expect(await jobs()).toMatchObject([{ key: "strange", state: "parked", fault: "Error" }]);
  });

  test("is shown to the admins of its organisation and to no other, who may have it tried again", async () => {
    const one = await anOrganisation({ name: "One", slug: "jobs-one" });
    const other = await anOrganisation({ name: "Other", slug: "jobs-other" });
    await put("bad", "poison", { organisationId: one.id });
    for (let minute = 0; minute < 60; minute += 1) await run(minute);
    const seen = (id: string) => inside(id, "SELECT key, fault FROM parked_jobs()");
    expect(await seen(one.id)).toEqual([{ key: "bad", fault: "RangeError" }]);
    expect(await seen(other.id)).toEqual([]);
    expect(await inside(other.id, "SELECT retry_job('bad') AS again")).toEqual([{ again: false }]);
    expect(await inside(one.id, "SELECT retry_job('bad') AS again")).toEqual([{ again: true }]);
    expect(await jobs()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  });
});

describe("events kept with a change", () => {
  test("become jobs once, whoever tells of them, and only when the change was committed", async () => {
    const { id } = await anOrganisation({ name: "Events", slug: "jobs-events" });
    await asRole("superuser", "DELETE FROM outbox_event");
    await asRole(
      "superuser",
      `INSERT INTO outbox_event SELECT '${id}', gen_random_uuid(), 'good', jsonb_build_object('name', 'event ' || n), now()
         FROM generate_series(10, 59) n`,
    );
    const told = await Promise.all([relayOutbox(), relayOutbox(), relayOutbox()]);
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(50);
    expect(await relayOutbox()).toBe(0);
    const kept = await asRole("superuser", "SELECT payload FROM job");
    expect(kept).toHaveLength(50);
    expect(kept[0]?.["payload"]).toMatchObject({ organisationId: id });
  });
});

test.each([
  "UPDATE submission SET answers = '{}'",
  "INSERT INTO submission SELECT * FROM submission",
  "DELETE FROM flag",
  "UPDATE flag SET state = 'closed'",
  "UPDATE check_in_plan SET unsubscribed = false",
  "UPDATE membership SET roles = ARRAY['admin']",
  "SELECT * FROM account",
  "SELECT * FROM job",
])("the worker's role may not: %s", async (text) => {
  const client = new pg.Client({ connectionString: env.workerDatabaseUrl });
  await client.connect();
  const refused = await client.query(text).then(
    () => "allowed",
    (error: unknown) => (error as { code?: string }).code,
  );
  await client.end();
  expect(refused).toBe("42501");
});
