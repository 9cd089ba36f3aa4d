import { expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { aWorld } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { enterOrganisation, inTransaction, inWorkerTransaction } from "../db/transaction";
import { followUp } from "./follow-up";

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a check-in that is sent while the worker looks after its athlete waits, and neither is broken off", async () => {
  const { athlete, organisation } = await aWorld("no-deadlock");
  const first = hoursBefore(new Date(), 24 * 10);
  await anIntake(athlete, PERSONAS.persisting(first), { now: first });
  let looked = () => {};
  const looking = new Promise<void>((resolve) => (looked = resolve));
  const worker = inWorkerTransaction(async (tx) => {
    // The entry first, as the worker does; the rest of its work once the check-in holds its own lock.
    await enterOrganisation(tx, organisation.id);
    await tx.$executeRaw`SELECT 1 FROM triage_entry WHERE athlete_id = ${athlete.id}::uuid FOR UPDATE`;
    looked();
    await rest(700);
    await followUp(tx, organisation.id, athlete.id, new Date());
  });
  await looking;
  const sent = inTransaction((tx) => aCheckIn(athlete, QUIET_WEEK, { tx, now: new Date() }));
  await Promise.all([worker, sent]);
  // Deadlocks are counted when a connection comes to rest.
  await rest(1_500);
  const [counted] = await asRole(
    "superuser",
    "SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()",
  );
  expect(counted).toEqual({ n: 0 });
});
