-- What is said about running follows from flags as well as from colour and mode: kept beside them.
ALTER TABLE "triage_entry" ADD COLUMN "running" TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE triage_entry ADD CONSTRAINT triage_entry_running CHECK (running IN ('none','modified','easy','unknown'));
DO $$
DECLARE each uuid;
BEGIN
  FOR each IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', each::text, true);
    UPDATE triage_entry SET settles_at = now() WHERE last_answer_at IS NOT NULL;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
