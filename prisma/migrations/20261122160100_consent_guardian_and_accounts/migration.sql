-- Consent: in which part it was given, and by whom it was taken back. NULL in given_as: nobody recorded it then.
ALTER TABLE "consent" ADD COLUMN "given_as" TEXT,
ADD COLUMN "guardian_email" TEXT,
ADD COLUMN "withdrawn_by" UUID,
ALTER COLUMN "given_by" DROP NOT NULL;
ALTER TABLE consent
  ADD CONSTRAINT consent_given_as CHECK (given_as IN ('athlete','on-behalf','guardian')),
  ADD CONSTRAINT consent_giver CHECK (given_by IS NOT NULL OR (given_as IS NOT NULL AND given_as = 'guardian' AND guardian_name IS NOT NULL)),
  ADD CONSTRAINT consent_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
GRANT UPDATE (withdrawn_by) ON consent TO upright_app;

-- The present state of the consent stands with the athlete: every read asks it.
ALTER TABLE "athlete" ADD COLUMN "consent_withdrawn_at" TIMESTAMPTZ(3),
ADD COLUMN "guardian_email" TEXT;

-- A parent or guardian who has been asked, and what they are asked by: a link that works once.
CREATE TABLE "guardian_request" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "guardian_name" TEXT NOT NULL,
    "guardian_email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),

    CONSTRAINT "guardian_request_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "guardian_request_token_hash_idx" ON "guardian_request"("token_hash");
CREATE UNIQUE INDEX "guardian_request_organisation_id_token_hash_key" ON "guardian_request"("organisation_id", "token_hash");
CREATE INDEX "guardian_request_organisation_id_athlete_id_idx" ON "guardian_request"("organisation_id", "athlete_id");
ALTER TABLE "guardian_request" ADD CONSTRAINT "guardian_request_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE guardian_request
  ADD CONSTRAINT guardian_request_email CHECK (guardian_email = lower(guardian_email) AND length(guardian_email) <= 254);
ALTER TABLE guardian_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE guardian_request FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON guardian_request
  USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
CREATE POLICY owner_looks_up ON guardian_request FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT ON guardian_request TO upright_app;
GRANT UPDATE (spent_at) ON guardian_request TO upright_app;

-- The request that a mailed link belongs to, before its organisation is known: one row, unless it was spent.
CREATE FUNCTION find_guardian_request(token text)
RETURNS TABLE (request_id uuid, organisation_id uuid, organisation_slug text, organisation_name text, time_zone text,
  athlete_id uuid, athlete_given_name text, guardian_name text, guardian_email text,
  expires_at timestamptz, at timestamptz)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.id, o.id, o.slug, o.name, o.time_zone, t.id, t.given_name, r.guardian_name, r.guardian_email,
         r.expires_at, clock_timestamp()
    FROM guardian_request r
    JOIN organisation o ON o.id = r.organisation_id
    JOIN athlete t ON t.organisation_id = r.organisation_id AND t.id = r.athlete_id
   WHERE r.token_hash = token AND r.spent_at IS NULL
$$;

-- Addresses of some members of the organisation that the transaction works in.
CREATE FUNCTION emails_of(members uuid[]) RETURNS TABLE (membership_id uuid, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, a.email FROM membership m JOIN account a ON a.id = m.account_id
   WHERE m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid AND m.id = ANY (members)
$$;

-- What happens to an account is told in the audit of every organisation where it is a member.
CREATE FUNCTION audit_account(of_account uuid, what text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE member record; before text := coalesce(current_setting('app.organisation_id', true), '');
BEGIN
  IF what NOT IN ('account.sign-in', 'account.sign-in-refused', 'account.sign-out', 'account.reset-password', 'account.accept-invitation') THEN
    RAISE EXCEPTION 'no such event of an account';
  END IF;
  FOR member IN SELECT m.organisation_id, m.id, m.display_name, m.roles FROM membership m
      WHERE m.account_id = of_account AND m.state IN ('active', 'suspended')
  LOOP
    PERFORM set_config('app.organisation_id', member.organisation_id::text, true);
    INSERT INTO audit_event (organisation_id, id, at, actor_id, actor_name, actor_roles, kind, action, detail)
    VALUES (member.organisation_id, gen_random_uuid(), clock_timestamp(), member.id, member.display_name, member.roles, 'write', what, '{}');
  END LOOP;
  PERFORM set_config('app.organisation_id', before, true);
END $$;

-- A refused sign-in to an address that has an account. For an address that has none there is nobody to tell.
CREATE FUNCTION audit_refused_sign_in(tried_email text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT audit_account(a.id, 'account.sign-in-refused') FROM account a WHERE a.email = tried_email
$$;

CREATE OR REPLACE FUNCTION open_session(for_account uuid, token text, lasts interval) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO session (token_hash, account_id, expires_at) VALUES (token, for_account, now() + lasts);
  SELECT audit_account(for_account, 'account.sign-in')
$$;

CREATE OR REPLACE FUNCTION close_session(token text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ended uuid;
BEGIN
  UPDATE session SET revoked_at = now() WHERE token_hash = token AND revoked_at IS NULL RETURNING account_id INTO ended;
  IF ended IS NOT NULL THEN PERFORM audit_account(ended, 'account.sign-out'); END IF;
END $$;

-- Removes a person for good: everything that says something of the athlete, the membership and, without another
-- membership, the account. What was done to them stays in the audit under an id that leads nowhere any more.
CREATE FUNCTION erase_athlete(erased uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  member uuid; login uuid; address text; name text;
BEGIN
  SELECT t.membership_id INTO member FROM athlete t WHERE t.organisation_id = here AND t.id = erased FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  -- First what later migrations have added: whatever names an athlete and is not handled below, but the audit.
  FOR name IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'athlete_id' AND NOT a.attisdropped
       AND c.relname NOT IN ('audit_subject', 'intake_draft', 'programme_assignment', 'flag', 'assessment', 'submission',
         'referral', 'review_request', 'note', 'consent', 'triage_entry')
     ORDER BY c.relname
  LOOP
    EXECUTE format('DELETE FROM %I WHERE organisation_id = $1 AND athlete_id = $2', name) USING here, erased;
  END LOOP;
  DELETE FROM draft_section s USING intake_draft d WHERE s.organisation_id = here AND d.organisation_id = here AND d.id = s.draft_id AND d.athlete_id = erased;
  DELETE FROM intake_draft WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM programme_assignment WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM flag WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM assessment WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM submission WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM referral WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM review_request WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM note WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM consent WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM triage_entry WHERE organisation_id = here AND athlete_id = erased;
  DELETE FROM athlete WHERE organisation_id = here AND id = erased;
  DELETE FROM outbox_event WHERE organisation_id = here AND payload ->> 'athleteId' = erased::text;
  UPDATE audit_event e SET reason = NULL WHERE e.organisation_id = here AND e.reason IS NOT NULL
     AND EXISTS (SELECT FROM audit_subject s WHERE s.organisation_id = here AND s.event_id = e.id AND s.athlete_id = erased);
  IF member IS NULL THEN RETURN true; END IF;
  UPDATE audit_event SET actor_name = '' WHERE organisation_id = here AND actor_id = member;
  DELETE FROM action_receipt WHERE organisation_id = here AND actor_id = member;
  -- Somebody who also works here keeps that part: only the athlete goes.
  IF EXISTS (SELECT FROM membership m WHERE m.organisation_id = here AND m.id = member AND m.roles <> ARRAY['athlete']) THEN
    UPDATE membership SET roles = array_remove(roles, 'athlete'), version = version + 1 WHERE organisation_id = here AND id = member;
    UPDATE audit_event e SET actor_name = m.display_name FROM membership m
     WHERE e.organisation_id = here AND e.actor_id = member AND m.organisation_id = here AND m.id = member;
    RETURN true;
  END IF;
  SELECT m.account_id, a.email INTO login, address FROM membership m JOIN account a ON a.id = m.account_id
   WHERE m.organisation_id = here AND m.id = member;
  DELETE FROM mailed_link WHERE organisation_id = here AND membership_id = member;
  UPDATE triage_entry SET owner_id = NULL WHERE organisation_id = here AND owner_id = member;
  DELETE FROM squad_coach WHERE organisation_id = here AND membership_id = member;
  DELETE FROM membership WHERE organisation_id = here AND id = member;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.account_id = login) THEN
    DELETE FROM session WHERE account_id = login;
    DELETE FROM mailed_link WHERE account_id = login;
    DELETE FROM mail WHERE recipient = address;
    DELETE FROM account WHERE id = login;
  END IF;
  RETURN true;
END $$;

DO $$
DECLARE signature text;
BEGIN
  FOREACH signature IN ARRAY ARRAY['find_guardian_request(text)', 'emails_of(uuid[])', 'audit_account(uuid, text)',
    'audit_refused_sign_in(text)', 'erase_athlete(uuid)']
  LOOP
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || signature || ' TO upright_app';
  END LOOP;
END $$;
