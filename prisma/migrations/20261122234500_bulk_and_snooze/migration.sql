-- Acts on several athletes at once: what was decided, and what came of it for each. And putting off, with an end.
CREATE TABLE "bulk_run" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "owner_id" UUID,
    "days" SMALLINT,
    "reason" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bulk_run_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE TABLE "bulk_item" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" TEXT,
    "version_after" INTEGER,
    "before" JSONB,
    "undone" TEXT,

    CONSTRAINT "bulk_item_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE UNIQUE INDEX "bulk_item_organisation_id_run_id_athlete_id_key" ON "bulk_item"("organisation_id", "run_id", "athlete_id");
CREATE INDEX "bulk_item_organisation_id_athlete_id_idx" ON "bulk_item"("organisation_id", "athlete_id");
ALTER TABLE "bulk_run" ADD CONSTRAINT "bulk_run_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_organisation_id_run_id_fkey" FOREIGN KEY ("organisation_id", "run_id") REFERENCES "bulk_run"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "triage_entry"
  ADD COLUMN "snoozed_until" TIMESTAMPTZ(3),
  ADD COLUMN "snoozed_by" UUID,
  ADD COLUMN "snooze_reason" TEXT,
  ADD COLUMN "asked_at" TIMESTAMPTZ(3);

ALTER TABLE bulk_run
  ADD CONSTRAINT bulk_run_act CHECK (
    (act IN ('acknowledge','assign') AND owner_id IS NOT NULL AND days IS NULL AND reason IS NULL)
    OR (act = 'snooze' AND owner_id IS NULL AND days BETWEEN 1 AND 7 AND length(reason) BETWEEN 1 AND 200)
    OR (act = 'ask' AND owner_id IS NULL AND days IS NULL AND reason IS NULL));
ALTER TABLE bulk_item
  ADD CONSTRAINT bulk_item_outcome CHECK (outcome ~ '^[a-z-]{1,30}$'),
  ADD CONSTRAINT bulk_item_undone CHECK (undone IS NULL OR (undone ~ '^[a-z-]{1,30}$' AND coalesce(outcome = 'done', false)));
ALTER TABLE triage_entry
  ADD CONSTRAINT triage_entry_snoozed CHECK (
    (snoozed_until IS NULL) = (snoozed_by IS NULL) AND (snoozed_until IS NULL) = (snooze_reason IS NULL)
    AND (snooze_reason IS NULL OR length(snooze_reason) BETWEEN 1 AND 200));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['bulk_run', 'bulk_item'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON bulk_run TO upright_app;
GRANT SELECT, INSERT ON bulk_item TO upright_app;
GRANT UPDATE (outcome, version_after, "before", undone) ON bulk_item TO upright_app;
