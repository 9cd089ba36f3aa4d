import { beforeAll, describe, expect, test } from "vitest";
import { aWorld } from "../../../prisma/seed/builders/a-world";
import { aLift } from "../../../prisma/seed/builders/a-flag-act";
import { anAthlete } from "../../../prisma/seed/builders/an-athlete";
import { aNote } from "../../../prisma/seed/builders/a-note";
import { aReferral } from "../../../prisma/seed/builders/a-referral";
import { anIntake } from "../../../prisma/seed/builders/an-intake";
import { daysAfter } from "../../../prisma/seed/builders/days";
import { PERSONAS } from "../../../prisma/seed/builders/personas";
import { asRole, refusedBy } from "./connections.db.testing";

/** For every CHECK, statements that it alone has to refuse; each touches a row that is there. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  organisation_slug: [
    "UPDATE organisation SET slug = 'Upper'",
    "UPDATE organisation SET slug = 'a/b'",
    "UPDATE organisation SET slug = repeat('a', 61)",
  ],
  account_email: [
    "UPDATE account SET email = 'ADA@x.example' WHERE email LIKE 'ada%'",
    "UPDATE account SET email = 'no-at-sign' WHERE email LIKE 'ada%'",
    `UPDATE account SET email = '"a"@x.example' WHERE email LIKE 'ada%'`,
    "UPDATE account SET email = 'a@b@c.example' WHERE email LIKE 'ada%'",
    "UPDATE account SET email = repeat('a', 250) || '@x.example' WHERE email LIKE 'ada%'",
  ],
  membership_roles: [
    "UPDATE membership SET roles = ARRAY['owner']",
    "UPDATE membership SET roles = ARRAY[]::text[]",
    "UPDATE membership SET roles = ARRAY['coach','coach','coach','coach','coach']",
  ],
  membership_state: ["UPDATE membership SET state = 'asleep'"],
  membership_lead: ["UPDATE membership SET lead_clinician = true WHERE NOT 'clinician' = ANY (roles)"],
  mailed_link_purpose: [
    "UPDATE mailed_link SET purpose = 'sign-in'",
    "UPDATE mailed_link SET purpose = 'password-reset'",
    "UPDATE mailed_link SET organisation_id = NULL",
    "UPDATE mailed_link SET membership_id = NULL",
  ],
  athlete_country: ["UPDATE athlete SET country = 'gb'", "UPDATE athlete SET country = 'GBR'"],
  athlete_born: [
    "UPDATE athlete SET date_of_birth = '1899-12-31'",
    "UPDATE athlete SET date_of_birth = '2200-01-02'",
  ],
  consent_given_as: ["UPDATE consent SET given_as = 'coach'"],
  consent_giver: [
    "UPDATE consent SET given_by = NULL, given_as = NULL",
    "UPDATE consent SET given_by = NULL",
  ],
  consent_withdrawn: [
    "UPDATE consent SET withdrawn_at = now()",
    "UPDATE consent SET withdrawn_by = gen_random_uuid()",
  ],
  guardian_request_email: [
    `INSERT INTO guardian_request SELECT organisation_id, gen_random_uuid(), id, 'Grace', 'Grace@Home.example', 'x', id,
       now(), now(), NULL FROM athlete`,
  ],
  intake_draft_kind: ["UPDATE intake_draft SET kind = 'emergency'"],
  intake_draft_corrects: [
    "UPDATE intake_draft SET kind = 'correction'",
    "UPDATE intake_draft SET corrects_submission_id = gen_random_uuid()",
  ],
  intake_draft_reason: ["UPDATE intake_draft SET correction_reason = 'A slip.' WHERE kind = 'intake'"],
  draft_section_version: ["UPDATE draft_section SET version = 0"],
  draft_section_raw: ["UPDATE draft_section SET raw = '[]'"],
  submission_kind: ["UPDATE submission SET kind = 'guess'"],
  submission_answers: ["UPDATE submission SET answers = '[]'", "UPDATE submission SET answers = 'null'"],
  submission_hash: [
    "UPDATE submission SET answers_hash = 'abc'",
    "UPDATE submission SET answers_hash = upper(answers_hash)",
  ],
  submission_reason: [
    "UPDATE submission SET correction_reason = 'A slip.' WHERE corrects_submission_id IS NULL",
  ],
  submission_read_as_worse: [
    "UPDATE submission SET read_as_worse = ARRAY['Q-CARDIO'] WHERE kind = 'intake'",
    "UPDATE submission SET kind = 'emergency', read_as_worse = ARRAY['chest pressure']",
    "UPDATE submission SET kind = 'emergency', read_as_worse = ARRAY[NULL]::text[]",
  ],
  assessment_tier: ["UPDATE assessment SET tier = 'FINE'", "UPDATE assessment SET tier = ''"],
  assessment_mode: ["UPDATE assessment SET mode = 'REST'"],
  assessment_nearest_tier: ["UPDATE assessment SET nearest_tier = 'NONE'"],
  triage_entry_nearest_tier: ["UPDATE triage_entry SET nearest_tier = 'NONE'"],
  assessment_pain_now: ["UPDATE assessment SET pain_now = 11", "UPDATE assessment SET pain_now = -1"],
  assessment_pain_worst: ["UPDATE assessment SET pain_worst = 11", "UPDATE assessment SET pain_worst = -1"],
  flag_rule: ["UPDATE flag SET rule = 'CAUSE-BRA'", "UPDATE flag SET rule = 'X-lower'"],
  flag_tier: ["UPDATE flag SET tier = 'LATER'"],
  flag_label: ["UPDATE flag SET label = 'expert'"],
  flag_category: ["UPDATE flag SET category = 'cardiac'"],
  flag_state: [
    "UPDATE flag SET state = 'gone'",
    "UPDATE flag SET state = 'closed'",
    "UPDATE flag SET closed_at = now()",
    "UPDATE flag SET state = 'closed', closed_at = now(), closed_by = gen_random_uuid()",
  ],
  triage_entry_tier: [
    "UPDATE triage_entry SET tier = 'LATER'",
    "UPDATE triage_entry SET tier_rank = 0 WHERE tier IS NULL",
    "UPDATE triage_entry SET tier_rank = 5 WHERE tier = 'WITHIN_DAYS'",
    "UPDATE triage_entry SET tier = NULL WHERE tier = 'WITHIN_DAYS'",
  ],
  triage_entry_mode: ["UPDATE triage_entry SET mode = 'REST'"],
  triage_entry_categories: ["UPDATE triage_entry SET categories = ARRAY['cardiac']"],
  triage_entry_state: ["UPDATE triage_entry SET state = 'done'"],
  triage_entry_colour: ["UPDATE triage_entry SET colour = 'pink'"],
  triage_entry_running: ["UPDATE triage_entry SET running = 'a bit'"],
  triage_entry_headline: ["UPDATE triage_entry SET headline = 'fine'"],
  triage_entry_next_action: ["UPDATE triage_entry SET next_action = 'wait'"],
  triage_entry_pain: [
    "UPDATE triage_entry SET pain_now = 11",
    "UPDATE triage_entry SET pain_now = -1",
    "UPDATE triage_entry SET pain_change = 11",
    "UPDATE triage_entry SET pain_change = -11",
  ],
  triage_entry_flags: ["UPDATE triage_entry SET open_flags = -1"],
  programme_assignment_mode: ["UPDATE programme_assignment SET mode = 'REST'"],
  referral_urgency: ["UPDATE referral SET urgency = 'NONE'", "UPDATE referral SET urgency = 'soon'"],
  referral_state: ["UPDATE referral SET state = 'lost'"],
  referral_seen: ["UPDATE referral SET state = 'seen'"],
  referral_outcome: ["UPDATE referral SET state = 'outcome-recorded', seen_on = '2026-01-01'"],
  referral_ended: [
    "UPDATE referral SET state = 'closed'",
    "UPDATE referral SET ended_at = now(), ended_by = gen_random_uuid(), end_reason = 'x'",
    "UPDATE referral SET state = 'closed', ended_at = now()",
  ],
  referral_limits: [
    "UPDATE referral SET limits = 'x', limits_mode = 'FULL'",
    "UPDATE referral SET limits_mode = 'HOLD'",
  ],
  referral_limits_until: ["UPDATE referral SET limits_until = '2026-12-01'"],
  flag_lift_until: [
    "UPDATE flag_lift SET ends_at = lifted_at",
    "UPDATE flag_lift SET ends_at = lifted_at + interval '31 days'",
  ],
  flag_lift_reason: ["UPDATE flag_lift SET reason = ''", "UPDATE flag_lift SET reason = repeat('a', 2001)"],
  flag_lift_ended: [
    "UPDATE flag_lift SET ended_at = now()",
    "UPDATE flag_lift SET ended_how = 'revoked', ended_at = now()",
    "UPDATE flag_lift SET ended_how = 'forgotten', ended_at = now()",
    "UPDATE flag_lift SET ended_how = 'over', ended_at = now(), end_reason = 'x'",
  ],
  note_audience: ["UPDATE note SET audience = 'world'"],
  note_text: ["UPDATE note SET text = ''", "UPDATE note SET text = repeat('a', 4001)"],
  audit_event_kind: ["UPDATE audit_event SET kind = 'guess'"],
};

/** What may be there once and no more. */
const ONCE: Readonly<Record<string, string>> = {
  intake_draft_one_open: `INSERT INTO intake_draft SELECT organisation_id, gen_random_uuid(), athlete_id, author_id, kind, corrects_submission_id,
    questionnaire_version, gen_random_uuid(), created_at, saved_at, NULL FROM intake_draft, generate_series(1, 2)`,
  flag_one_open: `INSERT INTO flag SELECT organisation_id, gen_random_uuid(), athlete_id, assessment_id, rule, tier, label, category,
    raised_at, state FROM flag`,
  flag_lift_one_open: `INSERT INTO flag_lift SELECT organisation_id, gen_random_uuid(), athlete_id, flag_id, lifted_at, lifted_by, reason,
    until_on, ends_at FROM flag_lift`,
  programme_assignment_one_current: `INSERT INTO programme_assignment SELECT organisation_id, gen_random_uuid(), athlete_id, assessment_id,
    mode, plan, library_version, assigned_at, starts_on FROM programme_assignment`,
  referral_one_open: `INSERT INTO referral SELECT organisation_id, gen_random_uuid(), athlete_id, urgency, reason, referred_to, due_on, state,
    ordered_by, ordered_at FROM referral`,
  review_request_one_open: `INSERT INTO review_request SELECT organisation_id, gen_random_uuid(), athlete_id, ordered_by, ordered_at, 'x'
    FROM referral, generate_series(1, 2)`,
  submission_organisation_id_idempotency_key_key: `INSERT INTO submission SELECT organisation_id, gen_random_uuid(), athlete_id, kind,
    questionnaire_version, answers, answers_hash, submitted_at, submitted_by, on_behalf, NULL, idempotency_key FROM submission`,
  assessment_organisation_id_submission_id_key: `INSERT INTO assessment SELECT organisation_id, gen_random_uuid(), athlete_id, submission_id,
    assessed_at, tier, mode, pain_now, pain_worst, rule_set_version, rule_set_hash, result FROM assessment`,
  account_email_key: "UPDATE account SET email = 'same@x.example'",
  organisation_slug_key:
    "INSERT INTO organisation SELECT gen_random_uuid(), slug, name, time_zone, true, now() FROM organisation",
};

beforeAll(async () => {
  const { organisation, squad, athlete, clinician } = await aWorld("checks");
  await anIntake(athlete, PERSONAS.strapsTingle(new Date()));
  await aReferral(athlete, { by: clinician });
  const lifted = await anAthlete(organisation, squad, {
    givenName: "Lia",
    familyName: "Lift",
    email: "lia@checks.example",
  });
  await anIntake(lifted, PERSONAS.strapsTingle(new Date()));
  await aLift(lifted, { by: clinician, untilOn: daysAfter(new Date(), 7), reason: "Examined." });
  await aNote(athlete, { by: clinician, audience: "staff", text: "Called." });
});

describe("a value that no screen offers is refused by the database", () => {
  test("no CHECK is without its case", async () => {
    const checks = await asRole(
      "superuser",
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    expect(checks.map(({ name }) => String(name)).sort()).toEqual(Object.keys(REFUSED).sort());
  });

  const cases = Object.entries(REFUSED).flatMap(([name, texts]) =>
    texts.map((text) => [name, text] as const),
  );
  test.each(cases)("%s: %s", async (name, text) => {
    expect(await refusedBy("superuser", text)).toBe(name);
  });
});

describe("what may be there only once", () => {
  test.each(Object.entries(ONCE))("%s", async (name, text) => {
    expect(await refusedBy("superuser", text)).toBe(name);
  });
});
