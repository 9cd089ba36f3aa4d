import { expect, test } from "vitest";
import { addressOf, asRole } from "./connections.db.testing";
import { stepsToSchema } from "./schema-engine.db.testing";

const NOTHING_TO_DO = "-- This is an empty migration.";

test("the migrations make the database that prisma/schema.prisma describes", async () => {
  expect((await stepsToSchema(addressOf("superuser"))).trim()).toBe(NOTHING_TO_DO);
});

test.each([
  ["a column", "ALTER TABLE note ADD COLUMN mood text", 'DROP COLUMN "mood"'],
  ["a type", "ALTER TABLE athlete ALTER COLUMN phone TYPE varchar(20)", '"phone" SET DATA TYPE TEXT'],
  ["a missing index", "DROP INDEX triage_entry_organisation_id_search_idx", "CREATE INDEX"],
  ["a missing default", "ALTER TABLE athlete ALTER COLUMN shares_training DROP DEFAULT", "SET DEFAULT true"],
])("tells of %s that only one of them has", async (_name, change, step) => {
  const steps = async () => {
    await asRole("owner", change);
    return stepsToSchema(addressOf("superuser"));
  };
  expect(await steps()).toContain(step);
});
