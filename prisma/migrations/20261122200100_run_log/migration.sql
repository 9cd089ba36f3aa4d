-- Runs as athletes tell them. Nothing is overwritten: a correction or a removal replaces the row before, which stays.
CREATE TABLE "run_entry" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "replaces_id" UUID,
    "ran_on" DATE NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "effort" SMALLINT,
    "pain" TEXT,
    "pain_from" SMALLINT,
    "pain_during" SMALLINT,
    "pain_after" SMALLINT,
    "pain_next_morning" SMALLINT,
    "removed" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "run_entry_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "run_entry_organisation_id_athlete_id_ran_on_idx" ON "run_entry"("organisation_id", "athlete_id", "ran_on" DESC);
CREATE INDEX "run_entry_organisation_id_run_id_idx" ON "run_entry"("organisation_id", "run_id");
CREATE UNIQUE INDEX "run_entry_organisation_id_replaces_id_key" ON "run_entry"("organisation_id", "replaces_id");
ALTER TABLE "run_entry" ADD CONSTRAINT "run_entry_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "run_entry" ADD CONSTRAINT "run_entry_organisation_id_replaces_id_fkey" FOREIGN KEY ("organisation_id", "replaces_id") REFERENCES "run_entry"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A comparison with NULL is NULL, and a CHECK lets NULL pass: what was not told contradicts nothing.
ALTER TABLE run_entry
  ADD CONSTRAINT run_entry_day CHECK (ran_on BETWEEN DATE '2000-01-01' AND DATE '2200-01-01'),
  ADD CONSTRAINT run_entry_minutes CHECK (minutes BETWEEN 1 AND 1440),
  ADD CONSTRAINT run_entry_effort CHECK (effort BETWEEN 0 AND 10),
  ADD CONSTRAINT run_entry_pain CHECK (pain IN ('none','began')),
  ADD CONSTRAINT run_entry_pain_from CHECK (
    pain_from IS NULL OR coalesce(pain = 'began' AND pain_from BETWEEN 0 AND minutes, false)),
  ADD CONSTRAINT run_entry_scores CHECK (
    pain_during BETWEEN 0 AND 10 AND pain_after BETWEEN 0 AND 10 AND pain_next_morning BETWEEN 0 AND 10),
  ADD CONSTRAINT run_entry_contradicts CHECK (
    NOT (pain = 'none' AND pain_during > 0) AND NOT (pain = 'began' AND pain_during = 0)),
  ADD CONSTRAINT run_entry_first CHECK ((replaces_id IS NULL) = (run_id = id)),
  ADD CONSTRAINT run_entry_removed CHECK (NOT removed OR replaces_id IS NOT NULL);

ALTER TABLE run_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE run_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON run_entry
  USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
GRANT SELECT, INSERT ON run_entry TO upright_app;
