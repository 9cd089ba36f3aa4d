-- When somebody of the staff last looked at triage, and the views that they have saved.
CREATE TABLE "triage_view" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triage_view_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE TABLE "triage_desk" (
    "organisation_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "looked_until" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "default_view_id" UUID,

    CONSTRAINT "triage_desk_pkey" PRIMARY KEY ("organisation_id","membership_id")
);
CREATE UNIQUE INDEX "triage_view_organisation_id_membership_id_name_key" ON "triage_view"("organisation_id", "membership_id", "name");
ALTER TABLE "triage_view" ADD CONSTRAINT "triage_view_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "triage_desk" ADD CONSTRAINT "triage_desk_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE triage_view
  ADD CONSTRAINT triage_view_name CHECK (length(name) BETWEEN 1 AND 60),
  ADD CONSTRAINT triage_view_query CHECK (query ~ '^\?' AND length(query) <= 2000);
ALTER TABLE triage_desk
  ADD CONSTRAINT triage_desk_looked CHECK (looked_until <= seen_at);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['triage_view', 'triage_desk'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON triage_view TO upright_app;
GRANT SELECT, INSERT, UPDATE ON triage_desk TO upright_app;
