-- Whom what is open may come to from anywhere in the organisation: found without reading its athletes' memberships.
CREATE INDEX membership_overseers ON membership (organisation_id, created_at, id) WHERE roles && ARRAY['clinician', 'admin'];

-- The same orders turned round: what is not known comes last in them too, so that they are no index read backwards.
CREATE INDEX triage_entry_by_waiting_up ON triage_entry (organisation_id, (coalesce(waiting_since, '-infinity'::timestamptz)), athlete_id);
CREATE INDEX triage_entry_by_pain_up ON triage_entry (organisation_id, (coalesce(coalesce(pain_now, pain_worst), 11)), athlete_id);
CREATE INDEX triage_entry_by_last_answer_up ON triage_entry (organisation_id, (coalesce(last_answer_at, 'infinity'::timestamptz)), athlete_id);

-- What decides whether somebody counts as put off stands in the index, so that counting reads nothing else.
DROP INDEX triage_entry_flagged;
CREATE INDEX triage_entry_flagged ON triage_entry (organisation_id, place, athlete_id) INCLUDE (snoozed_until, colour, due_at)
  WHERE state NOT IN ('no-answer', 'self-care');
