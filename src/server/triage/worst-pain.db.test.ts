import { beforeAll, expect, test } from "vitest";
import { aCheckIn, QUIET_WEEK } from "../../../prisma/seed/builders/a-check-in";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, type World } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { FIELD_READERS, fieldOfQuestion } from "@/domain/access/fields";
import { readRecord } from "../athlete/read-record";
import { shareTraining } from "../athlete/share-training";
import { withdrawConsent } from "../athlete/withdraw-consent";
import { asRole } from "../db/connections.db.testing";

const TWO_EARLIER = new Date("2026-10-21T10:00:00Z");
const WEEK_EARLIER = new Date("2026-10-28T10:00:00Z");
const FIRST = new Date("2026-11-04T10:00:00Z");
const WEEK_LATER = new Date("2026-11-11T10:00:00Z");
const TWO_LATER = new Date("2026-11-18T10:00:00Z");
let world: World;

const pains = async () =>
  (
    await asRole(
      "superuser",
      `SELECT pain_now AS now, pain_worst AS worst, pain_worst_change AS change, pain_worst_at AS at
         FROM triage_entry WHERE athlete_id = $1`,
      [world.athlete.id],
    )
  )[0];

beforeAll(async () => {
  world = await aWorld("worst-pain");
  await anIntake(
    world.athlete,
    { ...PERSONAS.mild(FIRST), "Q-NPRS-NOW": 1, "Q-NPRS-WORST": 3 },
    { now: TWO_EARLIER },
  );
});

test("the worst pain is kept as it was last told, with its instant; what was not told changes nothing", async () => {
  expect(await pains()).toEqual({ now: 1, worst: 3, change: null, at: TWO_EARLIER });

  await aCheckIn(world.athlete, { ...QUIET_WEEK, "Q-NPRS-WORST": 4 }, { now: WEEK_EARLIER });
  await aCheckIn(world.athlete, { ...QUIET_WEEK, "Q-NPRS-WORST": 4 }, { now: FIRST });
  expect(await pains(), "no baseline yet").toEqual({ now: null, worst: 4, change: null, at: FIRST });

  await aCheckIn(world.athlete, { ...QUIET_WEEK, "Q-NPRS-WORST": 5 }, { now: WEEK_LATER });
  expect(await pains(), "against the baseline, which is 3.7").toEqual({
    ...{ now: null, worst: 5, change: 1.3, at: WEEK_LATER },
  });

  const { "Q-NPRS-WORST": _, ...withoutWorst } = QUIET_WEEK;
  await aCheckIn(world.athlete, withoutWorst, { now: TWO_LATER });
  expect(await pains()).toEqual({ now: null, worst: 5, change: 1.3, at: WEEK_LATER });
});

test("an athlete's page tells it for who reads pain, and for a coach only while it is shared", async () => {
  const { athlete, coach, clinician } = world;
  const worstFor = async (reader: typeof coach) =>
    (await actingOn(reader, athlete, {}, "athlete.read", readRecord)).painWorst;
  const told = { value: 5, change: 1.3, at: WEEK_LATER.toISOString() };
  expect([await worstFor(clinician), await worstFor(coach)]).toEqual([told, told]);
  if (!athlete.member) throw new Error("The athlete signs in.");
  await actingOn(athlete.member, athlete, {}, "athlete.share", (context, subject) =>
    shareTraining(context, subject, false),
  );
  expect([await worstFor(clinician), await worstFor(coach)]).toEqual([told, null]);
});

test("the question says the same of who sees it: whoever the answer belongs to reads it here", () => {
  expect([fieldOfQuestion("Q-NPRS-WORST"), FIELD_READERS[fieldOfQuestion("Q-NPRS-WORST")].coach]).toEqual([
    "pain-now",
    "shared",
  ]);
});

test("after a withdrawal it is gone from the row that staff read", async () => {
  const { athlete } = world;
  if (!athlete.member) throw new Error("The athlete signs in.");
  await actingOn(athlete.member, athlete, {}, "consent.withdraw", (context, subject) =>
    withdrawConsent(context, subject),
  );
  expect(await pains()).toEqual({ now: null, worst: null, change: null, at: null });
});
