-- A few letters match ten athletes or ten thousand: enough is kept of the words for the planner to tell which.
ALTER TABLE triage_word ALTER COLUMN word SET STATISTICS 1000;
ANALYZE triage_word;

-- What each count over what is flagged asks stands in its index, so that counting reads nothing else.
CREATE INDEX triage_entry_overdue ON triage_entry (organisation_id, due_at) WHERE state NOT IN ('no-answer', 'self-care');
DROP INDEX triage_entry_neurological;
DROP INDEX triage_entry_worsening;
CREATE INDEX triage_entry_neurological ON triage_entry (organisation_id, place, athlete_id) INCLUDE (snoozed_until, colour, due_at)
  WHERE neurological AND state NOT IN ('no-answer', 'self-care');
CREATE INDEX triage_entry_worsening ON triage_entry (organisation_id, place, athlete_id) INCLUDE (snoozed_until, colour, due_at)
  WHERE worsening AND state NOT IN ('no-answer', 'self-care');
