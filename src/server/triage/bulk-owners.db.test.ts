import { expect, test } from "vitest";
import { actingAs } from "../../../prisma/seed/builders/acting";
import { aWorld } from "../../../prisma/seed/builders/a-world";
import { anAbsence } from "../../../prisma/seed/builders/an-absence";
import { readBulkPreview } from "./read-bulk";

test("the list of owners for several at once says who is away", async () => {
  const now = new Date("2026-11-20T15:00:00Z");
  const world = await aWorld("bulk-owners");
  const days = { firstDay: "2026-11-20", lastDay: "2026-11-23" };
  await anAbsence(world.clinician, { coveredBy: world.coach, ...days, now });
  const away = async (instant: Date) => {
    const { owners } = await actingAs(world.coach, { now: instant }, "triage.bulk", (context) =>
      readBulkPreview(context, {}),
    );
    return owners.filter((owner) => owner.away).map(({ name }) => name);
  };
  expect(await away(now)).toEqual(["Clea"]);
  expect(await away(new Date("2026-11-24T09:00:00Z"))).toEqual([]);
});
