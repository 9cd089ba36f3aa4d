import { expect, test } from "vitest";
import { aCheckInPlan } from "../../../prisma/seed/builders/a-check-in-plan";
import { aLift } from "../../../prisma/seed/builders/a-flag-act";
import { aLookAfter } from "../../../prisma/seed/builders/a-look-after";
import { actingOn } from "../../../prisma/seed/builders/acting";
import { aWorld, selfOf } from "../../../prisma/seed/builders/a-world";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole } from "../db/connections.db.testing";
import { exportOf } from "./my-data";

/** Under which key the export tells of a table that names an athlete; or why it does not. */
const TOLD: Readonly<Record<string, string | { readonly not: string }>> = {
  assessment: "assessments",
  audit_subject: "whoReadOrChangedIt",
  bulk_item: { not: "how staff did something to several at once; the audit tells what" },
  check_in: "checkIns",
  check_in_link: "linksMailedToYou",
  check_in_plan: "checkInPlan",
  consent: "consents",
  contact_attempt: "timesWeTriedToReachYou",
  contact_task: "timesWeTriedToReachYou",
  flag: "flags",
  flag_lift: "lifts",
  guardian_request: "parentsOrGuardiansAsked",
  intake_draft: "unsentAnswers",
  note: "notesForYou",
  programme_assignment: "programmes",
  programme_session: "programmeSessions",
  referral: "referrals",
  review_request: "reviewRequests",
  run_entry: "runs",
  staff_message: "messagesToYou",
  submission: "submissions",
  template_giving: "templatesGiven",
  triage_entry: "standing",
  triage_word: { not: "the athlete's own name, to be searched by" },
};

test("every table that names an athlete is in the export of their data, or is known not to be", async () => {
  const now = new Date("2026-11-04T10:00:00Z");
  const world = await aWorld("my-data");
  await anIntake(world.athlete, PERSONAS.strapsTingle(now), { now });
  await aCheckInPlan(world.athlete, { now, quiet: null });
  await aLookAfter(world.athlete, new Date("2026-11-05T12:00:00Z"));
  await aLookAfter(world.athlete, new Date("2026-11-06T04:00:00Z"));
  const wish = { untilOn: "2026-11-20", reason: "Examined.", now: new Date("2026-11-07T10:00:00Z") };
  await aLift(world.athlete, { by: world.clinician, ...wish });
  const told = await actingOn(selfOf(world.athlete), world.athlete, {}, "data.export", exportOf);
  const tables = await asRole(
    "superuser",
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'athlete_id' AND NOT a.attisdropped
      ORDER BY c.relname`,
  );
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(TOLD));
  const keys = Object.values(TOLD).filter((key) => typeof key === "string");
  expect(keys.filter((key) => !Object.hasOwn(told, key))).toEqual([]);
  expect(told).toMatchObject({
    checkInPlan: { weekday: 7, unsubscribed: false },
    checkIns: [{ kind: "recheck-24" }, { kind: "daily" }],
    lifts: [{ reason: "Examined." }],
    timesWeTriedToReachYou: [{ reason: "silence-after-nerve-flag", attempts: [] }],
    standing: { state: "lifted" },
  });
  expect(told["linksMailedToYou"]).toContainEqual(expect.objectContaining({ purpose: "check-in" }));
  expect(JSON.stringify(told)).not.toMatch(/tokenHash|passHash/);
});
