-- What holds after a clinician has acted: restrictions lifted, limits with an end, and the standing that follows.

CREATE TABLE "flag_lift" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "until_on" DATE NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_how" TEXT,
    "ended_by" UUID,
    "end_reason" TEXT,

    CONSTRAINT "flag_lift_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "flag_lift_organisation_id_athlete_id_idx" ON "flag_lift"("organisation_id", "athlete_id");
ALTER TABLE "flag_lift" ADD CONSTRAINT "flag_lift_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "flag_lift" ADD CONSTRAINT "flag_lift_organisation_id_flag_id_fkey" FOREIGN KEY ("organisation_id", "flag_id") REFERENCES "flag"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE flag_lift
  -- 28 days, and up to a day more, because it holds to the end of its last day.
  ADD CONSTRAINT flag_lift_until CHECK (ends_at > lifted_at AND ends_at <= lifted_at + interval '30 days'),
  ADD CONSTRAINT flag_lift_reason CHECK (length(reason) BETWEEN 1 AND 2000),
  -- A comparison with NULL is NULL, and a CHECK lets NULL pass: hence coalesce.
  ADD CONSTRAINT flag_lift_ended CHECK (
    (ended_at IS NULL AND ended_how IS NULL AND ended_by IS NULL AND end_reason IS NULL)
    OR coalesce(ended_at IS NOT NULL AND ended_how = 'revoked' AND ended_by IS NOT NULL AND end_reason IS NOT NULL, false)
    OR coalesce(ended_at IS NOT NULL AND ended_how IN ('overtaken','closed','over') AND end_reason IS NULL, false));
CREATE UNIQUE INDEX flag_lift_one_open ON flag_lift (organisation_id, flag_id) WHERE ended_at IS NULL;

ALTER TABLE "referral"
  ADD COLUMN "outcome_at" TIMESTAMPTZ(3),
  ADD COLUMN "outcome_by" UUID,
  ADD COLUMN "limits_mode" TEXT,
  ADD COLUMN "limits_until" DATE;
ALTER TABLE referral
  ADD CONSTRAINT referral_limits CHECK (
    limits_mode IN ('RESTRICTED','HOLD') AND limits IS NOT NULL OR limits_mode IS NULL),
  ADD CONSTRAINT referral_limits_until CHECK (limits_until IS NULL OR limits IS NOT NULL);

ALTER TABLE "triage_entry"
  ADD COLUMN "colour" TEXT NOT NULL DEFAULT 'grey',
  ADD COLUMN "headline" TEXT NOT NULL DEFAULT 'no-answer',
  ADD COLUMN "next_action" TEXT NOT NULL DEFAULT 'ask-to-fill-in',
  ADD COLUMN "next_on" DATE,
  ADD COLUMN "settles_at" TIMESTAMPTZ(3);
ALTER TABLE triage_entry
  DROP CONSTRAINT triage_entry_state,
  ADD CONSTRAINT triage_entry_state CHECK (state IN ('no-answer','self-care','waiting','acknowledged','referred','seen','outcome-recorded','lifted','follow-up')),
  ADD CONSTRAINT triage_entry_colour CHECK (colour IN ('red','amber','blue','green','grey')),
  ADD CONSTRAINT triage_entry_headline CHECK (headline IN ('no-answer','level','lifted','limits','closed','self-care')),
  ADD CONSTRAINT triage_entry_next_action CHECK (next_action IN ('acknowledge','order-referral','record-seen','record-outcome',
    'close-referral','review','ask-to-fill-in','look-again','record-review','keep-limits','none'));
CREATE INDEX "triage_entry_organisation_id_settles_at_idx" ON "triage_entry"("organisation_id", "settles_at");

-- The words that an athlete is found by, folded; a range over them is a search by the start of any word.
CREATE TABLE "triage_word" (
    "organisation_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "triage_word_pkey" PRIMARY KEY ("organisation_id","word","athlete_id")
);
CREATE INDEX "triage_word_organisation_id_athlete_id_idx" ON "triage_word"("organisation_id", "athlete_id");
ALTER TABLE "triage_word" ADD CONSTRAINT "triage_word_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "triage_entry"("organisation_id", "athlete_id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['flag_lift','triage_word']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON flag_lift TO upright_app;
GRANT UPDATE (ended_at, ended_how, ended_by, end_reason) ON flag_lift TO upright_app;
GRANT SELECT, INSERT, DELETE ON triage_word TO upright_app;

-- What is there already: its words are taken from its folded name, and all of it is settled anew when it is next read.
DO $$
DECLARE each uuid;
BEGIN
  FOR each IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', each::text, true);
    INSERT INTO triage_word (organisation_id, athlete_id, word)
      SELECT DISTINCT organisation_id, athlete_id, word FROM (
        SELECT organisation_id, athlete_id, regexp_split_to_table(search, '[\s''’ʼ‘`-]+') AS word FROM triage_entry
        UNION ALL
        SELECT organisation_id, athlete_id, regexp_replace(regexp_split_to_table(search, '\s+'), '[''’ʼ‘`-]', '', 'g') FROM triage_entry
      ) found WHERE word <> '';
    UPDATE triage_entry SET settles_at = now() WHERE last_answer_at IS NOT NULL;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
