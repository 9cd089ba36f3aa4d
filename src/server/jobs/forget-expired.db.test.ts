import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { asRole } from "../db/connections.db.testing";
import { inWorkerTransaction } from "../db/transaction";
import { forgetExpired } from "./forget-expired";

const now = new Date("2026-11-22T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const count = async (table: string, where: string) =>
  (await asRole("superuser", `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`))[0]?.["n"];
const forget = (most?: number) => inWorkerTransaction((tx) => forgetExpired(tx, {}, now, most));

let world: World;
/** One row that is a day within its term, and one that is a day over. */
const pair = async (statement: string, term: number) => {
  for (const days of [term - 1, term + 1]) await asRole("superuser", statement, [ago(days), randomUUID()]);
};

beforeAll(async () => {
  world = await aWorld("retention");
  const own = `'${world.coach.organisation.id}'`;
  await asRole(
    "superuser",
    "INSERT INTO session SELECT 'open', account_id, now(), now(), now() FROM membership WHERE id = $1",
    [world.coach.membershipId],
  );
  await asRole("superuser", "DELETE FROM mail");
  await asRole("superuser", "DELETE FROM outbox_event");
  await asRole("superuser", "DELETE FROM action_receipt");
  await asRole("superuser", "DELETE FROM check_in_link");
  await asRole("superuser", "DELETE FROM mailed_link");
  await asRole("superuser", "UPDATE session SET revoked_at = NULL, expires_at = now() + interval '1 day'");
  await pair(
    "INSERT INTO session SELECT 'x' || $2, account_id, $1, $1, $1::timestamptz FROM session LIMIT 1",
    30,
  );
  await pair(
    "INSERT INTO mail (id, kind, recipient, subject, text, attempts, created_at) VALUES ($2::uuid, 'reminder', 'a@x.example', 'x', 'x', 5, $1)",
    30,
  );
  await pair(`INSERT INTO outbox_event VALUES (${own}, $2::uuid, 'x', '{}', $1, $1)`, 30);
  await pair(
    `INSERT INTO action_receipt VALUES (${own}, $2::uuid, 'x', $2::uuid, repeat('a', 64), '{}', $1)`,
    30,
  );
  await pair(
    `INSERT INTO bulk_run (organisation_id, id, membership_id, act, made_at) VALUES (${own}, $2::uuid, '${world.coach.membershipId}', 'ask', $1)`,
    90,
  );
  await asRole(
    "superuser",
    `INSERT INTO bulk_item (organisation_id, id, run_id, athlete_id, version) SELECT organisation_id, gen_random_uuid(), id, '${world.athlete.id}', 1 FROM bulk_run`,
  );
  await asRole("superuser", "INSERT INTO limiter VALUES ('gone', 1, 1), ('held', 1, 9999999999999)");
  await asRole(
    "superuser",
    "INSERT INTO mail (id, kind, recipient, subject, text, created_at) VALUES (gen_random_uuid(), 'reminder', 'a@x.example', 'still waits', 'x', $1)",
    [ago(60)],
  );
});

test("a batch that is full comes again soon; nothing over its term is left in the end, and nothing within it is gone", async () => {
  const submissions = await count("submission", "true");
  expect(await forget(1)).toEqual(new Date(now.getTime() + 60_000));
  expect(await forget()).toEqual(new Date(now.getTime() + 86_400_000));
  expect({
    session: await count("session", "token_hash LIKE 'x%'"),
    mail: await count("mail", "attempts = 5"),
    waiting: await count("mail", "subject = 'still waits'"),
    event: await count("outbox_event", "true"),
    receipt: await count("action_receipt", "true"),
    run: await count("bulk_run", "true"),
    item: await count("bulk_item", "true"),
    limiter: await count("limiter", "key IN ('gone', 'held')"),
  }).toEqual({ session: 1, mail: 1, waiting: 1, event: 1, receipt: 1, run: 1, item: 1, limiter: 1 });
  expect(await count("submission", "true")).toBe(submissions);
});

test("a session that is open stays", async () => {
  expect(await count("session", "token_hash NOT LIKE 'x%'")).toBeGreaterThan(0);
});
