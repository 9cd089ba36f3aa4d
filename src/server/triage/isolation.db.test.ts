import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { OPENING_FILTERS } from "@/domain/triage/filters";
import type { OrganisationActionId } from "@/domain/access/policy";
import { aNote } from "../../../prisma/seed/builders/a-note";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { actingAs, actingOn } from "../../../prisma/seed/builders/acting";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { aWorld, selfOf, type World } from "../../../prisma/seed/builders/a-world";
import { aContactAttempt } from "../../../prisma/seed/builders/a-contact-attempt";
import { aSilence } from "../../../prisma/seed/builders/a-silence";
import { anAbsence } from "../../../prisma/seed/builders/an-absence";
import { someWorkingHours } from "../../../prisma/seed/builders/some-working-hours";
import { daysAfter, hoursBefore } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { enrolAthlete } from "../athlete/enrol-athlete";
import { moveAthletes } from "../organisation/move-athletes";
import { readRecord } from "../athlete/read-record";
import { readResultOf } from "../athlete/read-result";
import type { Context, Subject } from "../context";
import { asRole, inside } from "../db/connections.db.testing";
import { recordAttempt } from "../check-in/record-attempt";
import { endAbsence } from "../ownership/end-absence";
import { makeAbsence } from "../ownership/make-absence";
import { startCorrection } from "../intake/start-correction";
import { changeMember } from "../organisation/change-member";
import { setSquads } from "../organisation/set-squads";
import { closeSquad } from "../roster/close-squad";
import { newSquadCode } from "../roster/squad-code";
import { closeFlags } from "../referral/close-flags";
import { endLift, liftFlag } from "../referral/lift-flag";
import { progressReferral } from "../referral/progress-referral";
import { Refusal } from "../refusal";
import { acknowledge } from "./acknowledge";
import { pageOfRows } from "./page-of-rows";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");
interface Filled extends World {
  readonly submissionId: string;
  readonly referralId: string;
  readonly flagId: string;
  readonly taskId: string;
  readonly absenceId: string;
}

async function filled(slug: string): Promise<Filled> {
  const world = await aWorld(slug);
  const { submissionId } = await anIntake(world.athlete, PERSONAS.strapsTingle(new Date()));
  const referralId = await aReferral(world.athlete, { by: world.clinician });
  await aNote(world.athlete, { by: world.clinician, audience: "clinicians", text: `Only for ${slug}.` });
  const [flag] = await asRole("superuser", "SELECT id FROM flag WHERE athlete_id = $1", [world.athlete.id]);
  await actingAs(world.coach, {}, "squads.code", (context) => newSquadCode(context, world.squad.id, 7));
  const long = hoursBefore(new Date(), 60);
  await anIntake(world.stranger, PERSONAS.strapsTingle(long), { now: long });
  const taskId = await aSilence(world.stranger, { by: world.clinician });
  await aContactAttempt(world.stranger, { by: world.clinician, taskId, outcome: "not-reached" });
  const today = daysAfter(new Date(), 0);
  const absenceId = await anAbsence(world.otherCoach, {
    ...{ coveredBy: world.clinician, firstDay: today, lastDay: daysAfter(new Date(), 3) },
  });
  await someWorkingHours(world.organisation, { closed: [today] });
  return { ...world, submissionId, referralId, flagId: String(flag?.["id"]), taskId, absenceId };
}

let here: Filled;
let theirs: Filled;
beforeAll(async () => {
  here = await filled("here");
  theirs = await filled("theirs");
});

async function said(acting: Promise<unknown>): Promise<unknown> {
  return acting.then(
    () => "done",
    (error: unknown) =>
      error instanceof Refusal
        ? { code: error.code, fields: error.fields, detail: error.detail }
        : String(error),
  );
}
function onOwn(action: OrganisationActionId, work: (context: Context, athlete: Subject) => Promise<unknown>) {
  return actingOn(here.clinician, here.athlete, {}, action, work);
}
const asAdmin = (action: OrganisationActionId, work: (context: Context) => Promise<unknown>) =>
  actingAs(here.admin, {}, action, work);

const away = { firstDay: daysAfter(new Date(), 1), lastDay: daysAfter(new Date(), 2) };

/** Everything that takes a second id beside the athlete's, with an id of the other organisation in its place. */
const PATHS: Readonly<
  Record<
    string,
    { readonly foreign: (world: Filled) => string; readonly act: (id: string) => Promise<unknown> }
  >
> = {
  "a result": {
    foreign: ({ submissionId }) => submissionId,
    act: (id) => onOwn("athlete.read", (context, athlete) => readResultOf(context, athlete, id)),
  },
  "a correction": {
    foreign: ({ submissionId }) => submissionId,
    act: (id) => onOwn("intake.correct", (context, athlete) => startCorrection(context, athlete, id)),
  },
  "a referral": {
    foreign: ({ referralId }) => referralId,
    act: (id) =>
      onOwn("referral.progress", (context, athlete) =>
        progressReferral(context, athlete, id, "close", { endReason: "x" }),
      ),
  },
  "a flag": {
    foreign: ({ flagId }) => flagId,
    act: (id) => onOwn("flag.close", (context, athlete) => closeFlags(context, athlete.id, [id], "x")),
  },
  "a flag to lift": {
    foreign: ({ flagId }) => flagId,
    act: (id) =>
      onOwn("flag.lift", (context, athlete) =>
        liftFlag(context, athlete.id, id, { untilOn: daysAfter(new Date(), 3), reason: "x" }),
      ),
  },
  "a lift to end": {
    foreign: ({ flagId }) => flagId,
    act: (id) => onOwn("flag.end-lift", (context, athlete) => endLift(context, athlete.id, id, "x")),
  },
  "an owner": {
    foreign: ({ clinician }) => clinician.membershipId,
    act: (id) => onOwn("triage.acknowledge", (context, athlete) => acknowledge(context, athlete, id)),
  },
  "somebody to contact": {
    foreign: ({ taskId }) => taskId,
    act: (id) =>
      actingOn(here.clinician, here.stranger, {}, "contact.record", (context, athlete) =>
        recordAttempt(context, athlete, { athleteId: athlete.id, taskId: id, outcome: "not-reached" }),
      ),
  },
  "an absence": {
    foreign: ({ absenceId }) => absenceId,
    act: (id) => asAdmin("cover.end", (context) => endAbsence(context, id)),
  },
  "who is away": {
    foreign: ({ coach }) => coach.membershipId,
    act: (id) =>
      asAdmin("cover.make", (context) =>
        makeAbsence(context, { ...away, membershipId: id, coveredBy: here.clinician.membershipId }),
      ),
  },
  "who stands in": {
    foreign: ({ coach }) => coach.membershipId,
    act: (id) =>
      asAdmin("cover.make", (context) =>
        makeAbsence(context, { ...away, membershipId: here.coach.membershipId, coveredBy: id }),
      ),
  },
  "a member": {
    foreign: ({ coach }) => coach.membershipId,
    act: (id) => asAdmin("members.change", (context) => changeMember(context, id, { state: "suspended" })),
  },
  "a coach's squad": {
    foreign: ({ squad }) => squad.id,
    act: (id) => asAdmin("members.change", (context) => setSquads(context, here.coach.membershipId, [id])),
  },
  "a squad to move to": {
    foreign: ({ squad }) => squad.id,
    act: (id) =>
      asAdmin("squads.move", (context) => moveAthletes(context, [here.athlete.id], id).then(() => {})),
  },
  "an athlete to move": {
    foreign: ({ athlete }) => athlete.id,
    act: (id) =>
      asAdmin("squads.move", (context) => moveAthletes(context, [id], here.otherSquad.id).then(() => {})),
  },
  "a squad to close": {
    foreign: ({ squad }) => squad.id,
    act: (id) => asAdmin("squads.change", (context) => closeSquad(context, id, here.otherSquad.id)),
  },
  "an athlete's squad": {
    foreign: ({ squad }) => squad.id,
    act: (id) =>
      asAdmin("members.invite", (context) =>
        enrolAthlete(context, { squadId: id, givenName: "A", familyName: "B", membershipId: null }),
      ),
  },
};

describe("an id of another organisation", () => {
  test.each(Object.entries(PATHS))(
    "as %s answers as one that does not exist, and changes nothing there",
    async (_name, { foreign, act }) => {
      const state = () =>
        asRole(
          "superuser",
          `SELECT (SELECT count(*)::int FROM flag WHERE state = 'open') AS flags, (SELECT count(*)::int FROM referral WHERE ended_at IS NULL) AS referrals,
           (SELECT count(*)::int FROM membership WHERE state = 'active') AS members, (SELECT count(*)::int FROM squad_coach) AS coaching,
           (SELECT count(*)::int FROM athlete) AS athletes, (SELECT count(*)::int FROM intake_draft) AS drafts,
           (SELECT count(*)::int FROM audit_event) AS audited, (SELECT sum(version)::int FROM triage_entry) AS versions`,
        );
      const before = await state();
      const unknown = await said(act(randomUUID()));
      expect(unknown).not.toBe("done");
      expect(await said(act(foreign(theirs)))).toEqual(unknown);
      expect(await state()).toEqual(before);
    },
  );

  test("as a filter finds nobody", async () => {
    const rows = (squadId: string) =>
      actingAs(here.clinician, {}, "triage.read", async (context) => {
        const page = await pageOfRows(context, { ...OPENING_FILTERS, view: "all", squadId }, LONG_AGO);
        return page.rows;
      });
    expect(await rows(theirs.squad.id)).toEqual([]);
    expect(await rows(here.squad.id)).toHaveLength(1);
  });

  test("the own paths work, so that the tests above can fail", async () => {
    expect(await said(PATHS["a result"]?.act(here.submissionId) ?? Promise.reject(new Error("none")))).toBe(
      "done",
    );
    expect(
      await said(PATHS["an owner"]?.act(here.clinician.membershipId) ?? Promise.reject(new Error("none"))),
    ).toBe("done");
    expect(
      await said(PATHS["a coach's squad"]?.act(here.squad.id) ?? Promise.reject(new Error("none"))),
    ).toBe("done");
  });

  test("nothing that is read here names anybody there", async () => {
    const record = await onOwn("athlete.read", async (context, athlete) =>
      JSON.stringify(await readRecord(context, athlete)),
    );
    expect(record).not.toContain("theirs");
    expect(record).not.toContain(selfOf(theirs.athlete).membershipId);
    expect(record).toContain("Only for here.");
  });
});

describe("row-level security by itself", () => {
  const tables = [
    "squad",
    "membership",
    "squad_coach",
    "athlete",
    "consent",
    "intake_draft",
    "draft_section",
    "submission",
  ]
    .concat([
      "assessment",
      "flag",
      "triage_entry",
      "programme_assignment",
      "referral",
      "note",
      "audit_event",
      "audit_subject",
    ])
    .concat([
      "outbox_event",
      "squad_code",
      "contact_task",
      "contact_attempt",
      "absence",
      "working_day",
      "closed_day",
    ]);

  test.each(tables)("%s: no organisation asked for, and no row but the own", async (table) => {
    const rows = await inside(here.organisation.id, `SELECT DISTINCT organisation_id AS id FROM ${table}`);
    expect(rows).toEqual([{ id: here.organisation.id }]);
    expect(
      await inside(
        here.organisation.id,
        `SELECT 1 FROM ${table} WHERE organisation_id = '${theirs.organisation.id}'`,
      ),
    ).toEqual([]);
  });

  test.each([
    "athlete SET given_name = 'x'",
    "flag SET state = 'open'",
    "referral SET version = 9",
    "triage_entry SET version = 9",
    "membership SET state = 'active'",
  ])("UPDATE %s reaches no row there", async (change) => {
    const changed = await inside(
      here.organisation.id,
      `UPDATE ${change} WHERE organisation_id = '${theirs.organisation.id}' RETURNING 1`,
    );
    expect(changed).toEqual([]);
  });

  test("no row is put there, and none moved there", async () => {
    const there = theirs.organisation.id;
    await expect(
      inside(
        here.organisation.id,
        `INSERT INTO squad (organisation_id, id, name) VALUES ('${there}', gen_random_uuid(), 'x')`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      inside(here.organisation.id, `UPDATE squad SET organisation_id = '${there}'`),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("addresses of members are told of the own organisation only", async () => {
    const addresses = await inside(here.organisation.id, "SELECT email FROM emails_of_members()");
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter(({ email }) => !String(email).endsWith("here.example"))).toEqual([]);
  });
});
