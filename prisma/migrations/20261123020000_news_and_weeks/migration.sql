-- What is new is found by what became so, not by whatever changed: in a large organisation everybody changes every week.
CREATE INDEX triage_entry_became_red ON triage_entry (organisation_id, became_red_at) WHERE became_red_at IS NOT NULL;
CREATE INDEX triage_entry_worse ON triage_entry (organisation_id, worse_at) WHERE worse_at IS NOT NULL;
CREATE INDEX triage_entry_silent ON triage_entry (organisation_id, silent_at) WHERE silent_at IS NOT NULL;
CREATE INDEX triage_entry_back ON triage_entry (organisation_id, back_at) WHERE back_at IS NOT NULL;
-- Who is put off, without looking at everybody who is flagged.
CREATE INDEX triage_entry_snoozed ON triage_entry (organisation_id, snoozed_until) WHERE snoozed_until IS NOT NULL;
-- The eight weeks of a page, from the index alone: the rows that they were told in lie all over the table.
CREATE INDEX assessment_weeks ON assessment (organisation_id, athlete_id, assessed_at) INCLUDE (pain_worst)
  WHERE pain_worst IS NOT NULL;
-- Everybody, by what stands in a column and not in the place: as each sort starts.
CREATE INDEX triage_entry_by_waiting ON triage_entry (organisation_id, (coalesce(waiting_since, 'infinity'::timestamptz)), athlete_id);
CREATE INDEX triage_entry_by_pain ON triage_entry (organisation_id, (coalesce(coalesce(pain_now, pain_worst), -1)), athlete_id);
CREATE INDEX triage_entry_by_last_answer ON triage_entry (organisation_id, (coalesce(last_answer_at, '-infinity'::timestamptz)), athlete_id);
