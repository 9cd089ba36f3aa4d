-- A clock that runs goes on when something worse comes, and keeps a time that was over when the hours change.
ALTER TABLE triage_entry
  ADD COLUMN "clock_since" TIMESTAMPTZ(3),
  ADD COLUMN "due_no_later" TIMESTAMPTZ(3),
  ADD COLUMN "all_no_later" TIMESTAMPTZ(3);
UPDATE triage_entry SET clock_since = waiting_since;
