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
  roster_import_state: ["UPDATE roster_import SET state = 'lost' WHERE state = 'running'"],
  roster_import_confirmed: [
    "UPDATE roster_import SET confirmed_by = NULL WHERE state = 'running'",
    "UPDATE roster_import SET confirmed_at = now(), confirmed_by = made_by WHERE state = 'preview'",
    "UPDATE roster_import SET state = 'running' WHERE state = 'preview'",
  ],
  roster_import_ended: [
    "UPDATE roster_import SET ended_at = now()",
    "UPDATE roster_import SET state = 'done' WHERE state = 'running'",
  ],
  roster_import_row_row: ["UPDATE roster_import_row SET row = 0 WHERE state = 'ready'"],
  roster_import_row_state: ["UPDATE roster_import_row SET state = 'lost' WHERE state = 'made'"],
  roster_import_row_person: [
    "UPDATE roster_import_row SET state = 'made' WHERE state = 'ready'",
    "UPDATE roster_import_row SET given_name = NULL WHERE state = 'ready'",
    "UPDATE roster_import_row SET email = 'a@x.example' WHERE state = 'made'",
  ],
  roster_import_row_faults: [
    "UPDATE roster_import_row SET faults = '{}' WHERE state = 'faulty'",
    "UPDATE roster_import_row SET faults = ARRAY['file quote'] WHERE state = 'made'",
  ],
  squad_code_written: [
    "UPDATE squad_code SET code = 'ABCDE'",
    "UPDATE squad_code SET code = 'a123456789'",
    "UPDATE squad_code SET code = 'ABCDEFGHIJ'",
  ],
  squad_code_ends: [
    "UPDATE squad_code SET expires_at = made_at",
    "UPDATE squad_code SET expires_at = made_at + interval '92 days'",
  ],
  squad_code_revoked: [
    "UPDATE squad_code SET revoked_at = now()",
    "UPDATE squad_code SET revoked_by = made_by",
  ],
  squad_code_joined: ["UPDATE squad_code SET joined = -1"],
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
  triage_entry_state: ["UPDATE triage_entry SET state = 'done' WHERE owner_id IS NOT NULL"],
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
  triage_entry_pain_worst: [
    "UPDATE triage_entry SET pain_worst = 11, pain_worst_at = now()",
    "UPDATE triage_entry SET pain_worst = -1, pain_worst_at = now()",
    "UPDATE triage_entry SET pain_worst_change = 11, pain_worst = 3, pain_worst_at = now()",
    "UPDATE triage_entry SET pain_worst_change = -11, pain_worst = 3, pain_worst_at = now()",
  ],
  triage_entry_pain_worst_told: [
    "UPDATE triage_entry SET pain_worst = 3, pain_worst_at = NULL",
    "UPDATE triage_entry SET pain_worst = NULL, pain_worst_at = now()",
    "UPDATE triage_entry SET pain_worst = NULL, pain_worst_at = NULL, pain_worst_change = 1",
  ],
  triage_entry_place: [
    "UPDATE triage_entry SET place = -1",
    "UPDATE triage_entry SET place_for_coaches = 900000000000000",
  ],
  triage_entry_snoozed: [
    "UPDATE triage_entry SET snoozed_until = now()",
    "UPDATE triage_entry SET snoozed_until = now(), snoozed_by = athlete_id",
    "UPDATE triage_entry SET snoozed_until = now(), snoozed_by = athlete_id, snooze_reason = ''",
    "UPDATE triage_entry SET snooze_reason = 'Away.'",
  ],
  bulk_run_act: [
    "UPDATE bulk_run SET act = 'close'",
    "UPDATE bulk_run SET act = 'acknowledge'",
    "UPDATE bulk_run SET days = 8",
    "UPDATE bulk_run SET reason = ''",
  ],
  bulk_run_message: [
    "UPDATE bulk_run SET message = 'Hello.'",
    "UPDATE bulk_run SET act = 'message', days = NULL, reason = NULL",
    "UPDATE bulk_run SET act = 'message', days = NULL, reason = NULL, message = repeat('a', 501)",
  ],
  staff_message_text: [
    "UPDATE staff_message SET text = ''",
    "UPDATE staff_message SET text = repeat('a', 501)",
  ],
  bulk_run_template: [
    "UPDATE bulk_run SET template_id = id, template_version = 1",
    "UPDATE bulk_run SET act = 'template', days = NULL, template_id = id",
  ],
  programme_template_version_counts: ["UPDATE programme_template SET version = 0"],
  programme_template_withdrawn: [
    "UPDATE programme_template SET withdrawn_at = now()",
    "UPDATE programme_template SET withdrawn_by = made_by",
  ],
  programme_template_version_number: [
    "INSERT INTO programme_template_version SELECT organisation_id, template_id, 0, name, purpose, items, made_by, now() FROM programme_template_version",
  ],
  programme_template_version_words: [
    "UPDATE programme_template_version SET name = ''",
    "UPDATE programme_template_version SET purpose = repeat('a', 401)",
  ],
  programme_template_version_items: [
    "UPDATE programme_template_version SET items = '[]'",
    "UPDATE programme_template_version SET items = '{}'",
    "UPDATE programme_template_version SET items = '[1,2,3,4,5,6,7]'",
  ],
  template_giving_reason: [
    "UPDATE template_giving SET reason = ''",
    "UPDATE template_giving SET reason = repeat('a', 201)",
  ],
  template_giving_ended: [
    "UPDATE template_giving SET ended_at = now()",
    "UPDATE template_giving SET ended_by = given_by",
  ],
  bulk_item_outcome: ["UPDATE bulk_item SET outcome = 'Not well'"],
  bulk_item_undone: [
    "UPDATE bulk_item SET undone = 'done', outcome = 'red'",
    "UPDATE bulk_item SET undone = 'No'",
  ],
  triage_view_name: ["UPDATE triage_view SET name = ''", "UPDATE triage_view SET name = repeat('x', 61)"],
  triage_view_query: [
    "UPDATE triage_view SET query = 'overdue=yes'",
    "UPDATE triage_view SET query = '?' || repeat('x', 2000)",
  ],
  triage_desk_looked: ["UPDATE triage_desk SET looked_until = seen_at + interval '1 second'"],
  triage_entry_programme: [
    "UPDATE triage_entry SET programme_done = -1",
    "UPDATE triage_entry SET programme_planned = 51",
  ],
  triage_entry_owned: [
    "UPDATE triage_entry SET owner_id = NULL, owner_since = NULL, owner_how = NULL, owner_told_at = NULL WHERE state <> 'no-answer'",
    "UPDATE triage_entry SET colour = 'red' WHERE state = 'no-answer'",
  ],
  triage_entry_owner: [
    "UPDATE triage_entry SET owner_since = NULL WHERE owner_id IS NOT NULL",
    "UPDATE triage_entry SET owner_how = NULL WHERE owner_id IS NOT NULL",
    "UPDATE triage_entry SET owner_told_at = now() WHERE owner_id IS NULL",
  ],
  triage_entry_owner_how: ["UPDATE triage_entry SET owner_how = 'found' WHERE owner_id IS NOT NULL"],
  triage_entry_escalation: [
    "UPDATE triage_entry SET state = 'waiting', escalation = 3, escalated_at = now() WHERE owner_id IS NOT NULL",
    "UPDATE triage_entry SET state = 'waiting', escalation = 1 WHERE owner_id IS NOT NULL",
    "UPDATE triage_entry SET escalation = 1, escalated_at = now() WHERE state = 'lifted'",
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
  check_in_plan_when: [
    "UPDATE check_in_plan SET weekday = 0",
    "UPDATE check_in_plan SET weekday = 8",
    "UPDATE check_in_plan SET hour = 24",
    "UPDATE check_in_plan SET hour = -1",
  ],
  check_in_plan_quiet: [
    "UPDATE check_in_plan SET quiet_to = NULL",
    "UPDATE check_in_plan SET quiet_from = NULL",
    "UPDATE check_in_plan SET quiet_to = quiet_from",
    "UPDATE check_in_plan SET quiet_from = 8, quiet_to = 23",
    "UPDATE check_in_plan SET quiet_from = 20, quiet_to = 24",
  ],
  check_in_kind: [
    "UPDATE check_in SET kind = 'monthly'",
    "UPDATE check_in SET key = 'week 47' WHERE kind = 'weekly'",
    "UPDATE check_in SET key = 'day 2026-11-22' WHERE kind = 'weekly'",
    "UPDATE check_in SET key = 'recheck-72 ' || flag_id WHERE kind = 'recheck-24'",
  ],
  check_in_flag: [
    "UPDATE check_in SET flag_id = NULL WHERE kind = 'recheck-24'",
    "UPDATE check_in SET flag_id = (SELECT id FROM flag LIMIT 1) WHERE kind = 'weekly'",
  ],
  check_in_ends: ["UPDATE check_in SET ends_at = due_at"],
  check_in_reminded: [
    "UPDATE check_in SET reminded_again_at = due_at",
    "UPDATE check_in SET reminded_at = due_at, reminded_again_at = due_at",
    "UPDATE check_in SET reminded_at = due_at - interval '1 second'",
    "UPDATE check_in SET reminded_at = ends_at",
  ],
  check_in_link_purpose: ["UPDATE check_in_link SET purpose = 'sign-in' WHERE purpose = 'pause'"],
  check_in_link_about: [
    "UPDATE check_in_link SET check_in_id = NULL WHERE purpose = 'check-in'",
    "UPDATE check_in_link SET purpose = 'pause' WHERE purpose = 'check-in'",
  ],
  check_in_link_expires: [
    "UPDATE check_in_link SET expires_at = NULL",
    "UPDATE check_in_link SET purpose = 'calendar' WHERE purpose = 'pause'",
  ],
  check_in_link_hash: [
    "UPDATE check_in_link SET token_hash = 'abc'",
    "UPDATE check_in_link SET spent_at = now(), pass_hash = 'abc', pass_expires_at = now() WHERE purpose = 'check-in'",
  ],
  check_in_link_pass: [
    "UPDATE check_in_link SET pass_hash = repeat('a', 64), pass_expires_at = now()",
    "UPDATE check_in_link SET spent_at = now(), pass_hash = repeat('a', 64)",
    "UPDATE check_in_link SET spent_at = now(), pass_hash = repeat('a', 64), pass_expires_at = now() WHERE purpose = 'pause'",
  ],
  contact_task_reason: ["UPDATE contact_task SET reason = 'curious' WHERE flag_id IS NULL"],
  contact_task_flag: [
    "UPDATE contact_task SET flag_id = NULL WHERE flag_id IS NOT NULL",
    "UPDATE contact_task SET flag_id = (SELECT id FROM flag LIMIT 1) WHERE flag_id IS NULL",
  ],
  contact_task_closed: [
    "UPDATE contact_task SET closed_at = now()",
    "UPDATE contact_task SET outcome = 'reached'",
    "UPDATE contact_task SET closed_by = gen_random_uuid()",
  ],
  contact_task_outcome: ["UPDATE contact_task SET closed_at = now(), outcome = 'fine'"],
  programme_assignment_level: [
    "UPDATE programme_assignment SET level = 0",
    "UPDATE programme_assignment SET level = 4",
  ],
  programme_assignment_level_since: ["UPDATE programme_assignment SET level_since = starts_on - 1"],
  programme_assignment_cause: ["UPDATE programme_assignment SET cause = 'whim'"],
  programme_session_planned: [
    "UPDATE programme_session SET planned = '{}', done = '{}'",
    "UPDATE programme_session SET planned = ARRAY['squats'], done = '{}'",
    "UPDATE programme_session SET planned = ARRAY['EX-ROW', NULL], done = '{}'",
    "UPDATE programme_session SET planned = NULL",
  ],
  programme_session_done: [
    "UPDATE programme_session SET done = ARRAY['EX-PLANK']",
    "UPDATE programme_session SET done = ARRAY['EX-ROW', 'EX-ROW', 'EX-ROW']",
    "UPDATE programme_session SET done = NULL",
  ],
  programme_session_pain: [
    "UPDATE programme_session SET pain_during = 11",
    "UPDATE programme_session SET pain_after = -1",
  ],
  programme_session_morning: ["UPDATE programme_session SET morning = 'fine'"],
  programme_session_day: ["UPDATE programme_session SET done_on = '1999-12-31'"],
  run_entry_day: ["UPDATE run_entry SET ran_on = '1999-12-31'", "UPDATE run_entry SET ran_on = '2200-01-02'"],
  run_entry_minutes: [
    "UPDATE run_entry SET minutes = 0",
    "UPDATE run_entry SET minutes = 1441, pain_from = NULL",
  ],
  run_entry_effort: ["UPDATE run_entry SET effort = 11", "UPDATE run_entry SET effort = -1"],
  run_entry_pain: ["UPDATE run_entry SET pain = 'some', pain_from = NULL"],
  run_entry_pain_from: [
    "UPDATE run_entry SET pain = NULL, pain_from = 5",
    "UPDATE run_entry SET pain = 'none', pain_from = 5, pain_during = NULL",
    "UPDATE run_entry SET pain = 'began', pain_from = minutes + 1",
    "UPDATE run_entry SET pain = 'began', pain_from = -1",
  ],
  run_entry_scores: [
    "UPDATE run_entry SET pain_during = 11",
    "UPDATE run_entry SET pain_after = -1",
    "UPDATE run_entry SET pain_next_morning = 11",
  ],
  run_entry_contradicts: [
    "UPDATE run_entry SET pain = 'none', pain_from = NULL, pain_during = 1",
    "UPDATE run_entry SET pain = 'began', pain_during = 0",
  ],
  run_entry_first: [
    "UPDATE run_entry SET run_id = gen_random_uuid()",
    "UPDATE run_entry SET replaces_id = id",
  ],
  run_entry_removed: ["UPDATE run_entry SET removed = true"],
  contact_task_escalation: [
    "UPDATE contact_task SET escalation = 3, escalated_at = now()",
    "UPDATE contact_task SET escalation = 1",
    "UPDATE contact_task SET escalated_at = now()",
  ],
  contact_task_due: ["UPDATE contact_task SET due_at = opened_at - interval '1 second'"],
  contact_attempt_outcome: ["UPDATE contact_attempt SET outcome = 'fine'"],
  contact_attempt_came_of: [
    "UPDATE contact_attempt SET outcome = 'reached'",
    "UPDATE contact_attempt SET came_of = 'will-answer'",
    "UPDATE contact_attempt SET outcome = 'reached', came_of = 'fine'",
  ],
  contact_attempt_note: [
    "UPDATE contact_attempt SET note = ''",
    "UPDATE contact_attempt SET note = repeat('a', 2001)",
  ],
  absence_until: ["UPDATE absence SET away_until = away_from"],
  absence_covered: ["UPDATE absence SET covered_by = membership_id"],
  absence_ended: ["UPDATE absence SET ended_at = now()", "UPDATE absence SET ended_by = made_by"],
  working_day_weekday: ["UPDATE working_day SET weekday = 0", "UPDATE working_day SET weekday = 8"],
  working_day_hours: [
    "UPDATE working_day SET opens = -1",
    "UPDATE working_day SET closes = opens",
    "UPDATE working_day SET closes = 1441",
  ],
  closed_day_day: ["UPDATE closed_day SET day = '1999-12-31'", "UPDATE closed_day SET day = '2200-01-01'"],
  job_state: [
    "UPDATE job SET state = 'lost'",
    "UPDATE job SET state = 'parked'",
    "UPDATE job SET parked_at = now()",
  ],
  job_attempts: ["UPDATE job SET attempts = -1"],
  mail_kind: [
    "UPDATE mail SET kind = ''",
    "UPDATE mail SET kind = 'Two words'",
    "UPDATE mail SET kind = repeat('a', 41)",
  ],
};

/** One row of each kind that follow-up keeps. */
const FOLLOW_UP = [
  "INSERT INTO bulk_run SELECT organisation_id, id, id, 'snooze', NULL, 3, 'Away.', now() FROM membership LIMIT 1",
  `INSERT INTO programme_template SELECT organisation_id, id, id, now(), 1, true FROM membership LIMIT 1`,
  `INSERT INTO programme_template_version SELECT organisation_id, id, 1, 'Winter', 'A strong back.',
    '[{"exercise":"EX-ROW","highest":2,"fromWeek":1}]', made_by, now() FROM programme_template`,
  `INSERT INTO template_giving SELECT t.organisation_id, gen_random_uuid(), a.id, t.id, 1, 'For winter.', t.made_by, now()
    FROM programme_template t, LATERAL (SELECT id FROM athlete WHERE organisation_id = t.organisation_id LIMIT 1) a`,
  `INSERT INTO staff_message SELECT organisation_id, gen_random_uuid(), id, id, 'Hello.', now(), true FROM athlete`,
  "INSERT INTO bulk_item SELECT r.organisation_id, a.id, r.id, a.id, 1, 'done' FROM bulk_run r, athlete a",
  "INSERT INTO triage_desk SELECT organisation_id, id, now(), now() FROM membership LIMIT 1",
  "INSERT INTO triage_view SELECT organisation_id, gen_random_uuid(), id, 'Mine', '?overdue=yes', false, now() FROM membership LIMIT 1",
  `INSERT INTO check_in_plan SELECT organisation_id, id, 7, 18, 'Europe/London', 21, 8, NULL, false, now() FROM athlete`,
  `INSERT INTO check_in SELECT organisation_id, gen_random_uuid(), id, 'week 2026-W47', 'weekly', NULL, now(), now() + interval '7 days'
    FROM athlete`,
  `INSERT INTO check_in SELECT organisation_id, gen_random_uuid(), athlete_id, 'recheck-24 ' || id, 'recheck-24', id, now(),
    now() + interval '1 day' FROM flag LIMIT 1`,
  `INSERT INTO check_in_link SELECT organisation_id, gen_random_uuid(), athlete_id, id, 'check-in', encode(sha256(id::text::bytea), 'hex'),
    now(), now() + interval '1 day' FROM check_in`,
  `INSERT INTO check_in_link SELECT organisation_id, gen_random_uuid(), id, NULL, 'pause', encode(sha256(id::text::bytea), 'hex'), now(),
    now() + interval '1 day' FROM athlete`,
  `INSERT INTO contact_task SELECT f.organisation_id, gen_random_uuid(), f.athlete_id, r.reason, r.reason,
    CASE WHEN r.reason = 'two-missed' THEN NULL ELSE f.id END, m.id, now(), NULL, NULL, NULL, now()
    FROM (SELECT * FROM flag LIMIT 1) f, (VALUES ('two-missed'), ('silence-after-nerve-flag')) r (reason),
      LATERAL (SELECT id FROM membership WHERE organisation_id = f.organisation_id LIMIT 1) m`,
  `INSERT INTO run_entry SELECT organisation_id, x.id, athlete.id, x.id, NULL, '2026-11-20', 40, 5, 'began', 25, 4, 2, NULL,
    false, now(), athlete.id FROM athlete, LATERAL (SELECT gen_random_uuid() AS id WHERE athlete.id IS NOT NULL) x`,
  `INSERT INTO contact_attempt SELECT organisation_id, gen_random_uuid(), id, athlete_id, now(), owner_id, 'not-reached', NULL, NULL
    FROM contact_task WHERE reason = 'two-missed'`,
  `INSERT INTO absence SELECT organisation_id, gen_random_uuid(), membership_id, owner_id, now(), now() + interval '1 day', now(), owner_id
    FROM athlete, LATERAL (SELECT id AS owner_id FROM membership m WHERE m.organisation_id = athlete.organisation_id
      AND m.id <> athlete.membership_id LIMIT 1) other WHERE membership_id IS NOT NULL`,
  `INSERT INTO roster_import SELECT o.id, gen_random_uuid(), s.state, '{}', now(), o.id, s.at, s.by FROM organisation o,
    LATERAL (VALUES ('preview', NULL::timestamptz, NULL::uuid), ('running', now(), o.id)) s (state, at, by)`,
  `INSERT INTO roster_import_row SELECT i.organisation_id, i.id, s.row, s.state, s.name, s.name, NULL, s.squad, s.faults
    FROM roster_import i, LATERAL (VALUES (2, 'ready', 'Ada', i.id, '{}'::text[]), (3, 'made', NULL, NULL, '{}'),
      (4, 'faulty', NULL, NULL, ARRAY['email email-invalid'])) s (row, state, name, squad, faults)`,
  `INSERT INTO squad_code SELECT organisation_id, gen_random_uuid(), id, '0123456789', now(), id, now() + interval '7 days'
    FROM squad WHERE name = 'Road'`,
  `INSERT INTO working_day SELECT id, 1, 540, 1020 FROM organisation`,
  `INSERT INTO closed_day SELECT id, '2026-12-25' FROM organisation`,
  `INSERT INTO programme_session SELECT organisation_id, gen_random_uuid(), athlete_id, id, NULL, '2026-11-20',
    ARRAY['EX-ROW', 'EX-CATCOW'], ARRAY['EX-ROW'], 1, 0, 'as-usual', true, now(), athlete_id FROM programme_assignment
    WHERE ended_at IS NULL`,
  `INSERT INTO job (key, kind, payload, run_at) VALUES ('x', 'x', '{}', now())`,
  `INSERT INTO mail (id, kind, recipient, subject, text) VALUES (gen_random_uuid(), 'reminder', 'x@x.example', 'x', 'x')`,
];

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
  check_in_organisation_id_athlete_id_key_key: `INSERT INTO check_in SELECT organisation_id, gen_random_uuid(), athlete_id, key, kind,
    flag_id, due_at, ends_at FROM check_in`,
  check_in_link_organisation_id_token_hash_key: "UPDATE check_in_link SET token_hash = repeat('a', 64)",
  contact_task_organisation_id_athlete_id_key_key: "UPDATE contact_task SET key = 'same'",
  programme_session_one_a_day: `INSERT INTO programme_session SELECT organisation_id, gen_random_uuid(), athlete_id, assignment_id, NULL,
    done_on, planned, done, NULL, NULL, NULL, NULL, recorded_at, recorded_by FROM programme_session`,
  programme_session_organisation_id_replaces_id_key: `INSERT INTO programme_session SELECT organisation_id, gen_random_uuid(), athlete_id,
    assignment_id, id, done_on, planned, done, NULL, NULL, NULL, NULL, recorded_at, recorded_by
    FROM programme_session, generate_series(1, 2)`,
  run_entry_organisation_id_replaces_id_key: `INSERT INTO run_entry SELECT organisation_id, gen_random_uuid(), athlete_id, run_id, id,
    ran_on, minutes, effort, pain, pain_from, pain_during, pain_after, pain_next_morning, false, recorded_at, recorded_by
    FROM run_entry, generate_series(1, 2)`,
  template_giving_one: `INSERT INTO template_giving SELECT organisation_id, gen_random_uuid(), athlete_id, template_id, version, reason,
    given_by, given_at FROM template_giving`,
  roster_import_row_pkey: "UPDATE roster_import_row SET row = 5",
  squad_code_one: `INSERT INTO squad_code SELECT organisation_id, gen_random_uuid(), squad_id, 'ABCDEFGHJK', made_at, made_by,
    expires_at FROM squad_code`,
  squad_code_organisation_id_code_key: `INSERT INTO squad_code SELECT c.organisation_id, gen_random_uuid(), s.id, c.code, c.made_at,
    c.made_by, c.expires_at FROM squad_code c JOIN squad s ON s.id <> c.squad_id`,
  working_day_pkey: "INSERT INTO working_day SELECT * FROM working_day",
  closed_day_pkey: "INSERT INTO closed_day SELECT * FROM closed_day",
  job_pkey: "INSERT INTO job (key, kind, payload, run_at) SELECT key, kind, payload, run_at FROM job",
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
  for (const text of FOLLOW_UP) await asRole("superuser", text);
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
