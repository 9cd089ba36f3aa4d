-- A squad that was closed: nobody is in it, and its name can be opened again.
ALTER TABLE "squad" ADD COLUMN "closed_at" TIMESTAMPTZ(3);

-- Codes with which runners join a squad by themselves.
CREATE TABLE "squad_code" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "squad_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" UUID,
    "joined" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "squad_code_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE UNIQUE INDEX "squad_code_organisation_id_code_key" ON "squad_code"("organisation_id", "code");
CREATE INDEX "squad_code_organisation_id_squad_id_idx" ON "squad_code"("organisation_id", "squad_id");
CREATE INDEX "squad_code_code_idx" ON "squad_code"("code");
-- A squad has one code at most: a new one takes the one before back.
CREATE UNIQUE INDEX squad_code_one ON squad_code (organisation_id, squad_id) WHERE revoked_at IS NULL;
ALTER TABLE "squad_code" ADD CONSTRAINT "squad_code_organisation_id_squad_id_fkey" FOREIGN KEY ("organisation_id", "squad_id") REFERENCES "squad"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE squad_code
  ADD CONSTRAINT squad_code_written CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
  ADD CONSTRAINT squad_code_ends CHECK (expires_at > made_at AND expires_at <= made_at + interval '91 days'),
  ADD CONSTRAINT squad_code_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  ADD CONSTRAINT squad_code_joined CHECK (joined >= 0);

ALTER TABLE squad_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE squad_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON squad_code
  USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
CREATE POLICY owner_looks_up ON squad_code FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON squad_code TO upright_app;
GRANT UPDATE (revoked_at, revoked_by, joined) ON squad_code TO upright_app;

-- Whose code that is, before any organisation is known: one row, and nothing of codes that are over.
CREATE FUNCTION find_squad_code(typed text) RETURNS TABLE (organisation_id uuid, code_id uuid, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.organisation_id, c.id, clock_timestamp()
    FROM squad_code c
   WHERE c.code = typed AND c.revoked_at IS NULL AND c.expires_at > clock_timestamp()
   ORDER BY c.made_at DESC, c.id LIMIT 1
$$;

-- Whoever leaves the last organisation that let them in is signed out everywhere. Asked inside the organisation left.
CREATE FUNCTION end_sessions_of(member uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ended int;
BEGIN
  UPDATE session s SET revoked_at = clock_timestamp()
    FROM membership m
   WHERE m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid AND m.id = member
     AND m.state <> 'active' AND s.account_id = m.account_id AND s.revoked_at IS NULL
     AND NOT EXISTS (SELECT FROM membership other WHERE other.account_id = m.account_id AND other.state = 'active');
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['find_squad_code(text)', 'end_sessions_of(uuid)']
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO upright_app', name);
  END LOOP;
END $$;
