-- A file of athletes that somebody uploaded, and its rows. What a row says of a person is kept only until it is made,
-- refused or forgotten; afterwards the row says no more than its number and what came of it.
CREATE TABLE "roster_import" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "ignored" TEXT[],
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "roster_import_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE TABLE "roster_import_row" (
    "organisation_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "given_name" TEXT,
    "family_name" TEXT,
    "email" TEXT,
    "squad_id" UUID,
    "faults" TEXT[],

    CONSTRAINT "roster_import_row_pkey" PRIMARY KEY ("organisation_id","import_id","row")
);
CREATE INDEX "roster_import_row_organisation_id_import_id_state_row_idx" ON "roster_import_row"("organisation_id", "import_id", "state", "row");
ALTER TABLE "roster_import_row" ADD CONSTRAINT "roster_import_row_organisation_id_import_id_fkey" FOREIGN KEY ("organisation_id", "import_id") REFERENCES "roster_import"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE roster_import
  ADD CONSTRAINT roster_import_state CHECK (state IN ('preview','running','done','cancelled')),
  ADD CONSTRAINT roster_import_confirmed CHECK (
    (confirmed_at IS NULL) = (confirmed_by IS NULL) AND (state <> 'preview' OR confirmed_at IS NULL)
    AND (state NOT IN ('running','done') OR confirmed_at IS NOT NULL)),
  ADD CONSTRAINT roster_import_ended CHECK ((ended_at IS NOT NULL) = (state IN ('done','cancelled')));
ALTER TABLE roster_import_row
  ADD CONSTRAINT roster_import_row_row CHECK (row >= 1),
  ADD CONSTRAINT roster_import_row_state CHECK (state IN ('ready','made','duplicate','faulty')),
  -- Only a row that is still to be made says anything of a person.
  ADD CONSTRAINT roster_import_row_person CHECK (
    CASE WHEN state = 'ready' THEN given_name IS NOT NULL AND family_name IS NOT NULL AND squad_id IS NOT NULL
    ELSE given_name IS NULL AND family_name IS NULL AND email IS NULL AND squad_id IS NULL END),
  ADD CONSTRAINT roster_import_row_faults CHECK ((cardinality(faults) > 0) = (state IN ('duplicate','faulty')));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['roster_import','roster_import_row']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON roster_import, roster_import_row TO upright_app;
GRANT SELECT, UPDATE ON roster_import, roster_import_row TO upright_worker;
GRANT DELETE ON roster_import_row TO upright_app, upright_worker;

-- The worker makes rows by the same use cases as an invitation.
GRANT SELECT ON squad TO upright_worker;
GRANT INSERT ON membership, athlete TO upright_worker;
GRANT EXECUTE ON FUNCTION account_for_invitation(text, uuid) TO upright_worker;
GRANT EXECUTE ON FUNCTION make_link(text, text, uuid, uuid, uuid, interval) TO upright_worker;

-- Which of these addresses are members' here, in any state.
CREATE FUNCTION emails_of_members_among(addresses text[]) RETURNS TABLE (email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.email FROM account a JOIN membership m ON m.account_id = a.id
   WHERE a.email = ANY (addresses) AND m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
$$;
REVOKE ALL ON FUNCTION emails_of_members_among(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION emails_of_members_among(text[]) TO upright_app;
