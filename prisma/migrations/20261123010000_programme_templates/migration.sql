-- Programme templates: what staff put together, each version as it was, and who was given which.
CREATE TABLE "programme_template" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "programme_template_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE TABLE "programme_template_version" (
    "organisation_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_template_version_pkey" PRIMARY KEY ("organisation_id","template_id","version")
);
CREATE TABLE "template_giving" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "template_giving_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "template_giving_organisation_id_athlete_id_given_at_idx" ON "template_giving"("organisation_id", "athlete_id", "given_at" DESC);
CREATE INDEX "template_giving_organisation_id_template_id_idx" ON "template_giving"("organisation_id", "template_id");
CREATE UNIQUE INDEX template_giving_one ON template_giving (organisation_id, athlete_id) WHERE ended_at IS NULL;
ALTER TABLE "programme_template_version" ADD CONSTRAINT "programme_template_version_organisation_id_template_id_fkey" FOREIGN KEY ("organisation_id", "template_id") REFERENCES "programme_template"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "template_giving" ADD CONSTRAINT "template_giving_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "template_giving" ADD CONSTRAINT "template_giving_organisation_id_template_id_version_fkey" FOREIGN KEY ("organisation_id", "template_id", "version") REFERENCES "programme_template_version"("organisation_id", "template_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE programme_template
  ADD CONSTRAINT programme_template_version_counts CHECK (version >= 1),
  ADD CONSTRAINT programme_template_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
ALTER TABLE programme_template_version
  ADD CONSTRAINT programme_template_version_number CHECK (version >= 1),
  ADD CONSTRAINT programme_template_version_words CHECK (length(name) BETWEEN 1 AND 60 AND length(purpose) BETWEEN 1 AND 400),
  ADD CONSTRAINT programme_template_version_items CHECK (
    CASE WHEN jsonb_typeof(items) = 'array' THEN jsonb_array_length(items) BETWEEN 1 AND 6 ELSE false END);
ALTER TABLE template_giving
  ADD CONSTRAINT template_giving_reason CHECK (length(reason) BETWEEN 1 AND 200),
  ADD CONSTRAINT template_giving_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL));

ALTER TABLE programme_assignment DROP CONSTRAINT programme_assignment_cause;
ALTER TABLE programme_assignment
  ADD CONSTRAINT programme_assignment_cause CHECK (cause IN ('answers','standing','two-reds','two-weeks','template'));

ALTER TABLE bulk_run ADD COLUMN "template_id" UUID, ADD COLUMN "template_version" INTEGER;
ALTER TABLE bulk_run DROP CONSTRAINT bulk_run_act;
ALTER TABLE bulk_run ADD CONSTRAINT bulk_run_act CHECK (
  (act IN ('acknowledge','assign') AND owner_id IS NOT NULL AND days IS NULL AND reason IS NULL)
  OR (act = 'snooze' AND owner_id IS NULL AND days BETWEEN 1 AND 7 AND length(reason) BETWEEN 1 AND 200)
  OR (act = 'ask' AND owner_id IS NULL AND days IS NULL AND reason IS NULL)
  OR (act = 'template' AND owner_id IS NULL AND days IS NULL AND length(reason) BETWEEN 1 AND 200)),
  ADD CONSTRAINT bulk_run_template CHECK (
    (template_id IS NULL) = (template_version IS NULL) AND (act = 'template' OR template_id IS NULL));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['programme_template', 'programme_template_version', 'template_giving'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON programme_template, programme_template_version, template_giving TO upright_app;
GRANT UPDATE (version, shared, withdrawn_at, withdrawn_by) ON programme_template TO upright_app;
GRANT UPDATE (ended_at, ended_by) ON template_giving TO upright_app;
