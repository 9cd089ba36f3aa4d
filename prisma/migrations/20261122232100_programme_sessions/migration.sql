-- The level of a programme with its reason, and the sessions that it follows from. A change of level is a programme of
-- its own, with the same plan.
ALTER TABLE "programme_assignment"
  ADD COLUMN "level" SMALLINT NOT NULL DEFAULT 1,
  ADD COLUMN "level_since" DATE,
  ADD COLUMN "cause" TEXT NOT NULL DEFAULT 'answers';
ALTER TABLE programme_assignment
  ADD CONSTRAINT programme_assignment_level CHECK (level BETWEEN 1 AND 3),
  ADD CONSTRAINT programme_assignment_level_since CHECK (level_since >= starts_on),
  ADD CONSTRAINT programme_assignment_cause CHECK (cause IN ('answers','standing','two-reds','two-weeks'));

CREATE TABLE "programme_session" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "replaces_id" UUID,
    "done_on" DATE NOT NULL,
    "planned" TEXT[],
    "done" TEXT[],
    "pain_during" SMALLINT,
    "pain_after" SMALLINT,
    "morning" TEXT,
    "clean" BOOLEAN,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "programme_session_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "programme_session_organisation_id_athlete_id_done_on_idx" ON "programme_session"("organisation_id", "athlete_id", "done_on" DESC);
CREATE UNIQUE INDEX "programme_session_organisation_id_replaces_id_key" ON "programme_session"("organisation_id", "replaces_id");
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_organisation_id_assignment_id_fkey" FOREIGN KEY ("organisation_id", "assignment_id") REFERENCES "programme_assignment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "programme_session" ADD CONSTRAINT "programme_session_organisation_id_replaces_id_fkey" FOREIGN KEY ("organisation_id", "replaces_id") REFERENCES "programme_session"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
-- One first row a day; whatever comes later replaces the row before it.
CREATE UNIQUE INDEX programme_session_one_a_day ON programme_session (organisation_id, athlete_id, done_on) WHERE replaces_id IS NULL;

ALTER TABLE programme_session
  ADD CONSTRAINT programme_session_planned CHECK (
    planned IS NOT NULL AND cardinality(planned) >= 1 AND array_position(planned, NULL) IS NULL
    AND array_to_string(planned, ' ') ~ '^EX-[A-Z0-9-]+( EX-[A-Z0-9-]+)*$'),
  ADD CONSTRAINT programme_session_done CHECK (
    done IS NOT NULL AND done <@ planned AND cardinality(done) <= cardinality(planned)),
  ADD CONSTRAINT programme_session_pain CHECK (pain_during BETWEEN 0 AND 10 AND pain_after BETWEEN 0 AND 10),
  ADD CONSTRAINT programme_session_morning CHECK (morning IN ('as-usual','higher')),
  ADD CONSTRAINT programme_session_day CHECK (done_on BETWEEN DATE '2000-01-01' AND DATE '2200-01-01');

ALTER TABLE programme_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_session FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON programme_session
  USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
GRANT SELECT, INSERT ON programme_session TO upright_app;
