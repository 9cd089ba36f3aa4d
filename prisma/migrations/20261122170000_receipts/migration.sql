-- What made a result, kept with it: rules in their versions, answers, unknowns, and the smallest change that would alter
-- the tier. Results from before this have none. And the next tier, where a single plausible answer would give it.
ALTER TABLE assessment ADD COLUMN receipt jsonb, ADD COLUMN nearest_tier text;
ALTER TABLE assessment ADD CONSTRAINT assessment_nearest_tier
  CHECK (nearest_tier IN ('ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY'));
ALTER TABLE triage_entry ADD COLUMN nearest_tier text;
ALTER TABLE triage_entry ADD CONSTRAINT triage_entry_nearest_tier
  CHECK (nearest_tier IN ('ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY'));
