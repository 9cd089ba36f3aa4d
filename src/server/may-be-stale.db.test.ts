import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aNote } from "../../prisma/seed/builders/a-note";
import { aWorld, type World } from "../../prisma/seed/builders/a-world";
import { contextOf } from "../../prisma/seed/builders/acting";
import type { BuiltMember } from "../../prisma/seed/builders/built";
import { env } from "@/env";
import { asRole } from "./db/connections.db.testing";

/** A copy of this file's database as it stood at one moment, that takes no write: a replica that has stopped following. */
const copy = `upright_copy_${randomUUID().replaceAll("-", "")}_test`;
let world: World;

beforeAll(async () => {
  world = await aWorld("stale");
  const source = new URL(env.databaseUrl).pathname.slice(1);
  await asRole(
    "superuser",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()",
    [source],
  );
  await copyOf(source);
  vi.stubEnv("DATABASE_REPLICA_URL", Object.assign(new URL(env.databaseUrl), { pathname: `/${copy}` }).href);
  vi.resetModules();
});
afterAll(() => vi.unstubAllEnvs());

async function copyOf(source: string): Promise<void> {
  await asRole("cluster", `CREATE DATABASE ${copy} TEMPLATE ${source}`);
  await asRole("cluster", `ALTER DATABASE ${copy} SET default_transaction_read_only = on`);
  await asRole("cluster", `GRANT CONNECT ON DATABASE ${copy} TO upright_app`);
}

/** The database that answers that member's read of that kind. */
async function answeredBy(
  who: BuiltMember,
  id: "squads.gear" | "athlete.read",
  writes = false,
): Promise<unknown> {
  const { inTransaction } = await import("./db/transaction");
  const { openContext } = await import("./context");
  const { readWhereItMay } = await import("./may-be-stale");
  return inTransaction(async (tx) => {
    const context = openContext(tx, await contextOf(tx, who, new Date()));
    return readWhereItMay(context, id, async (where) => {
      if (writes) await where.tx.$executeRaw`UPDATE organisation SET name = name`;
      const [row] = await where.tx.$queryRaw<
        { name: string; athletes: number }[]
      >`SELECT current_database()::text AS name, (SELECT count(*)::int FROM athlete) AS athletes`;
      expect(row?.athletes, "rows of the organisation entered").toBeGreaterThan(0);
      return row?.name === copy ? "copy" : "primary";
    });
  });
}

test("a read that may be stale is the replica's, with the organisation entered there too; any other is not", async () => {
  expect(await answeredBy(world.coach, "squads.gear")).toBe("copy");
  expect(await answeredBy(world.coach, "athlete.read")).toBe("primary");
});

test("who has written since reads where it was written; others go on with the replica", async () => {
  await aNote(world.athlete, { by: world.clinician, text: "Seen", audience: "staff" });
  expect(await answeredBy(world.clinician, "squads.gear")).toBe("primary");
  expect(await answeredBy(world.coach, "squads.gear")).toBe("copy");
});

test("a read that begins with a write is the primary's; the next is the replica's again", async () => {
  expect(await answeredBy(world.coach, "squads.gear", true)).toBe("primary");
  expect(await answeredBy(world.coach, "squads.gear")).toBe("copy");
});

test("a replica that is away is not waited for twice: the primary answers", async () => {
  await asRole("cluster", `ALTER DATABASE ${copy} ALLOW_CONNECTIONS false`);
  await asRole("cluster", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
    copy,
  ]);
  expect(await answeredBy(world.coach, "squads.gear")).toBe("primary");
  await asRole("cluster", `ALTER DATABASE ${copy} ALLOW_CONNECTIONS true`);
  expect(await answeredBy(world.coach, "squads.gear")).toBe("primary");
});
