-- The worst pain of seven days as it was last told, with the instant of telling: check-ins ask this, not pain now.
ALTER TABLE "triage_entry"
  ADD COLUMN "pain_worst" SMALLINT,
  ADD COLUMN "pain_worst_change" SMALLINT,
  ADD COLUMN "pain_worst_at" TIMESTAMPTZ(3);
ALTER TABLE triage_entry
  ADD CONSTRAINT triage_entry_pain_worst CHECK (pain_worst BETWEEN 0 AND 10 AND pain_worst_change BETWEEN -10 AND 10),
  ADD CONSTRAINT triage_entry_pain_worst_told CHECK (
    (pain_worst IS NULL) = (pain_worst_at IS NULL) AND (pain_worst_change IS NULL OR pain_worst IS NOT NULL));

-- What is there already is settled anew when it is next read.
DO $$
DECLARE each uuid;
BEGIN
  FOR each IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', each::text, true);
    UPDATE triage_entry SET settles_at = now() WHERE last_answer_at IS NOT NULL;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
