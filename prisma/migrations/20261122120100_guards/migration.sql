-- Roles. The app and the worker neither own tables nor bypass row-level security.
-- They may exist already: roles belong to the whole server, and a production database makes its own.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'upright_app') THEN CREATE ROLE upright_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'upright_worker') THEN CREATE ROLE upright_worker NOLOGIN; END IF;
END $$;

-- Codes and numbers. A value that no screen offers must not reach a clinician either.
ALTER TABLE organisation
  ADD CONSTRAINT organisation_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60);
ALTER TABLE account
  ADD CONSTRAINT account_email CHECK (email = lower(email) AND email ~ '^[^\s,"@]+@[^\s,"@]+$' AND length(email) <= 254);
ALTER TABLE membership
  ADD CONSTRAINT membership_roles CHECK (roles <@ ARRAY['athlete','coach','clinician','admin'] AND cardinality(roles) BETWEEN 1 AND 4),
  ADD CONSTRAINT membership_state CHECK (state IN ('invited','active','suspended','removed')),
  ADD CONSTRAINT membership_lead CHECK (NOT lead_clinician OR 'clinician' = ANY (roles));
ALTER TABLE mailed_link
  ADD CONSTRAINT mailed_link_purpose CHECK (
    (purpose = 'invitation' AND organisation_id IS NOT NULL AND membership_id IS NOT NULL)
    OR (purpose = 'password-reset' AND organisation_id IS NULL AND membership_id IS NULL));
ALTER TABLE athlete
  ADD CONSTRAINT athlete_country CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT athlete_born CHECK (date_of_birth BETWEEN DATE '1900-01-01' AND DATE '2200-01-01');
ALTER TABLE intake_draft
  ADD CONSTRAINT intake_draft_kind CHECK (kind IN ('intake','correction')),
  ADD CONSTRAINT intake_draft_corrects CHECK ((kind = 'correction') = (corrects_submission_id IS NOT NULL));
CREATE UNIQUE INDEX intake_draft_one_open ON intake_draft (organisation_id, athlete_id, author_id) WHERE submitted_at IS NULL;
ALTER TABLE draft_section
  ADD CONSTRAINT draft_section_version CHECK (version >= 1),
  ADD CONSTRAINT draft_section_raw CHECK (jsonb_typeof(raw) = 'object');
ALTER TABLE submission
  ADD CONSTRAINT submission_kind CHECK (kind IN ('intake','emergency','check-in','self-test','correction')),
  ADD CONSTRAINT submission_answers CHECK (jsonb_typeof(answers) = 'object'),
  ADD CONSTRAINT submission_hash CHECK (answers_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE assessment
  ADD CONSTRAINT assessment_tier CHECK (tier IN ('NONE','ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY')),
  ADD CONSTRAINT assessment_mode CHECK (mode IN ('FULL','FULL-L1','RESTRICTED','HOLD')),
  ADD CONSTRAINT assessment_pain_now CHECK (pain_now BETWEEN 0 AND 10),
  ADD CONSTRAINT assessment_pain_worst CHECK (pain_worst BETWEEN 0 AND 10);
ALTER TABLE flag
  ADD CONSTRAINT flag_rule CHECK (rule ~ '^(REFER|X)-[A-Z0-9-]+$'),
  ADD CONSTRAINT flag_tier CHECK (tier IN ('NONE','ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY')),
  ADD CONSTRAINT flag_label CHECK (label IN ('seed','beyond')),
  ADD CONSTRAINT flag_category CHECK (category IN ('neurological','injury','worsening','other-medical','daily-life','persistence')),
  ADD CONSTRAINT flag_state CHECK (
    (state = 'open' AND closed_at IS NULL AND closed_by IS NULL AND close_reason IS NULL)
    OR (state = 'closed' AND closed_at IS NOT NULL AND closed_by IS NOT NULL AND close_reason IS NOT NULL));
CREATE UNIQUE INDEX flag_one_open ON flag (organisation_id, athlete_id, rule) WHERE state = 'open';
ALTER TABLE triage_entry
  -- The rank of a tier that is not on the list is NULL, and a CHECK lets NULL pass: hence coalesce.
  ADD CONSTRAINT triage_entry_tier CHECK (
    CASE WHEN tier IS NULL THEN tier_rank = -1
    ELSE coalesce(
      tier_rank = array_position(ARRAY['NONE','ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY'], tier) - 1,
      false)
    END),
  ADD CONSTRAINT triage_entry_mode CHECK (mode IN ('FULL','FULL-L1','RESTRICTED','HOLD')),
  ADD CONSTRAINT triage_entry_categories CHECK (
    categories <@ ARRAY['neurological','injury','worsening','other-medical','daily-life','persistence']),
  ADD CONSTRAINT triage_entry_state CHECK (state IN ('no-answer','self-care','waiting','acknowledged','referred','seen','outcome-recorded')),
  ADD CONSTRAINT triage_entry_pain CHECK (pain_now BETWEEN 0 AND 10 AND pain_change BETWEEN -10 AND 10),
  ADD CONSTRAINT triage_entry_flags CHECK (open_flags >= 0);
ALTER TABLE programme_assignment
  ADD CONSTRAINT programme_assignment_mode CHECK (mode IN ('FULL','FULL-L1','RESTRICTED','HOLD'));
CREATE UNIQUE INDEX programme_assignment_one_current ON programme_assignment (organisation_id, athlete_id) WHERE ended_at IS NULL;
ALTER TABLE referral
  ADD CONSTRAINT referral_urgency CHECK (urgency IN ('ROUTINE','WITHIN_DAYS','SAME_DAY','EMERGENCY')),
  ADD CONSTRAINT referral_state CHECK (state IN ('ordered','seen','outcome-recorded','closed','refused')),
  ADD CONSTRAINT referral_seen CHECK (state NOT IN ('seen','outcome-recorded') OR seen_on IS NOT NULL),
  ADD CONSTRAINT referral_outcome CHECK (state <> 'outcome-recorded' OR outcome IS NOT NULL),
  ADD CONSTRAINT referral_ended CHECK (
    (state IN ('closed','refused')) = (ended_at IS NOT NULL)
    AND (ended_at IS NULL OR (ended_by IS NOT NULL AND end_reason IS NOT NULL)));
CREATE UNIQUE INDEX referral_one_open ON referral (organisation_id, athlete_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX review_request_one_open ON review_request (organisation_id, athlete_id) WHERE done_at IS NULL;
ALTER TABLE note
  ADD CONSTRAINT note_audience CHECK (audience IN ('clinicians','staff','everyone')),
  ADD CONSTRAINT note_text CHECK (length(text) BETWEEN 1 AND 4000);
ALTER TABLE audit_event
  ADD CONSTRAINT audit_event_kind CHECK (kind IN ('read','write'));

-- Row-level security: the organisation that the transaction works in, and no other. Forced, so that the owner is held too.
-- The owner may look up (only SELECT) what definer functions need before an organisation is known.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['squad','membership','squad_coach','athlete','consent','intake_draft','draft_section','submission',
    'assessment','flag','triage_entry','programme_assignment','referral','review_request','note','audit_event','audit_subject',
    'outbox_event','action_receipt']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation
  USING (id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.organisation_id', true), '')::uuid);
CREATE POLICY owner_looks_up ON organisation FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON membership FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_looks_up ON athlete FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_activates ON membership FOR UPDATE TO CURRENT_USER USING (true);

-- Grants: what each statement of the app needs and nothing else. Submissions, assessments and audit are append-only.
GRANT USAGE ON SCHEMA public TO upright_app, upright_worker;
GRANT SELECT, INSERT ON organisation, submission, assessment, audit_event, audit_subject, action_receipt, consent, note TO upright_app;
GRANT UPDATE (name, time_zone, not_for_real_athletes) ON organisation TO upright_app;
GRANT UPDATE (withdrawn_at) ON consent TO upright_app;
GRANT SELECT, INSERT, UPDATE ON squad, membership, athlete, intake_draft, draft_section, flag, triage_entry,
  programme_assignment, referral, review_request TO upright_app;
GRANT SELECT, INSERT, DELETE ON squad_coach TO upright_app;
GRANT SELECT, INSERT ON outbox_event TO upright_app;
GRANT SELECT, UPDATE ON outbox_event TO upright_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON limiter TO upright_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail TO upright_app;

-- What must be found before the organisation is known. Each function answers one row and nothing more.
CREATE FUNCTION find_account_for_sign_in(sought_email text)
RETURNS TABLE (account_id uuid, password_hash text, suspended boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id, account.password_hash, suspended_at IS NOT NULL FROM account WHERE email = sought_email
$$;

CREATE FUNCTION open_session(for_account uuid, token text, lasts interval) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO session (token_hash, account_id, expires_at) VALUES (token, for_account, now() + lasts)
$$;

CREATE FUNCTION close_session(token text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE session SET revoked_at = now() WHERE token_hash = token AND revoked_at IS NULL
$$;

-- A session that still holds: not signed out, not expired, not idle for too long, its account not suspended.
-- Staff are idle after 30 minutes and signed out after 12 hours, athletes after 12 hours and 14 days; last_seen_at is
-- written at most once a minute.
CREATE FUNCTION find_session(token text)
RETURNS TABLE (account_id uuid, email text, memberships jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found_account uuid; seen timestamptz; opened timestamptz; is_staff boolean;
BEGIN
  SELECT s.account_id, s.last_seen_at, s.created_at INTO found_account, seen, opened FROM session s JOIN account a ON a.id = s.account_id
   WHERE s.token_hash = token AND s.revoked_at IS NULL AND s.expires_at > now() AND a.suspended_at IS NULL;
  IF found_account IS NULL THEN RETURN; END IF;
  SELECT coalesce(bool_or(m.roles && ARRAY['coach','clinician','admin']), false) INTO is_staff
    FROM membership m WHERE m.account_id = found_account AND m.state = 'active';
  IF seen < now() - (CASE WHEN is_staff THEN interval '30 minutes' ELSE interval '12 hours' END) THEN RETURN; END IF;
  IF is_staff AND opened <= now() - interval '12 hours' THEN RETURN; END IF;
  IF seen < now() - interval '1 minute' THEN
    UPDATE session SET last_seen_at = now() WHERE token_hash = token;
  END IF;
  RETURN QUERY SELECT a.id, a.email, coalesce((
      SELECT jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'roles', to_jsonb(m.roles), 'state', m.state) ORDER BY o.name)
        FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.account_id = a.id AND m.state IN ('active','suspended')), '[]'::jsonb)
    FROM account a WHERE a.id = found_account;
END $$;

-- Who acts in which organisation. A write locks the membership, so that a role taken away cannot be used meanwhile.
CREATE FUNCTION find_actor(token text, organisation_slug text, for_write boolean)
RETURNS TABLE (at timestamptz, account_id uuid, organisation_id uuid, organisation_name text, time_zone text,
  not_for_real_athletes boolean, membership_id uuid, display_name text, roles text[], lead_clinician boolean,
  state text, athlete_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found_account uuid;
BEGIN
  SELECT f.account_id INTO found_account FROM find_session(token) f;
  IF found_account IS NULL THEN RETURN; END IF;
  IF for_write THEN
    PERFORM 1 FROM membership m JOIN organisation o ON o.id = m.organisation_id
      WHERE o.slug = organisation_slug AND m.account_id = found_account FOR SHARE OF m;
  END IF;
  RETURN QUERY SELECT clock_timestamp(), found_account, o.id, o.name, o.time_zone, o.not_for_real_athletes,
      m.id, m.display_name, m.roles, m.lead_clinician, m.state, t.id
    FROM membership m JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN athlete t ON t.organisation_id = m.organisation_id AND t.membership_id = m.id
   WHERE o.slug = organisation_slug AND m.account_id = found_account;
  IF NOT FOUND THEN
    RETURN QUERY SELECT clock_timestamp(), found_account, NULL::uuid, NULL::text, NULL::text, NULL::boolean,
      NULL::uuid, NULL::text, NULL::text[], NULL::boolean, NULL::text, NULL::uuid;
  END IF;
END $$;

-- The account of an invitation: the one that has this address, or a new one without a password. Never changes an account.
CREATE FUNCTION account_for_invitation(invited_email text, new_id uuid) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO account (id, email) VALUES (new_id, invited_email) ON CONFLICT (email) DO NOTHING;
  SELECT id INTO found FROM account WHERE email = invited_email;
  RETURN found;
END $$;

CREATE FUNCTION make_link(token text, link_purpose text, for_account uuid, in_organisation uuid, for_membership uuid, lasts interval)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO mailed_link (token_hash, purpose, account_id, organisation_id, membership_id, expires_at)
  VALUES (token, link_purpose, for_account, in_organisation, for_membership, now() + lasts)
$$;

CREATE FUNCTION find_link(token text, link_purpose text)
RETURNS TABLE (email text, has_password boolean, organisation_slug text, organisation_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.email, a.password_hash IS NOT NULL, o.slug, o.name
    FROM mailed_link l JOIN account a ON a.id = l.account_id LEFT JOIN organisation o ON o.id = l.organisation_id
   WHERE l.token_hash = token AND l.purpose = link_purpose AND l.spent_at IS NULL AND l.expires_at > now()
     AND a.suspended_at IS NULL
$$;

-- Spends a link once, whoever comes first. A reset ends every session; an invitation makes its membership active
-- and sets a password only where the account has none.
CREATE FUNCTION spend_link(token text, link_purpose text, new_password_hash text) RETURNS TABLE (account_id uuid, organisation_slug text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE link mailed_link;
BEGIN
  UPDATE mailed_link l SET spent_at = now()
   WHERE l.token_hash = token AND l.purpose = link_purpose AND l.spent_at IS NULL AND l.expires_at > now()
  RETURNING l.* INTO link;
  IF link.token_hash IS NULL THEN RETURN; END IF;
  IF link_purpose = 'password-reset' THEN
    UPDATE account SET password_hash = new_password_hash, password_changed_at = now() WHERE id = link.account_id;
    UPDATE session s SET revoked_at = now() WHERE s.account_id = link.account_id AND s.revoked_at IS NULL;
    UPDATE mailed_link l SET spent_at = now()
     WHERE l.account_id = link.account_id AND l.purpose = 'password-reset' AND l.spent_at IS NULL;
  ELSE
    UPDATE account SET password_hash = new_password_hash, password_changed_at = now()
     WHERE id = link.account_id AND password_hash IS NULL AND new_password_hash IS NOT NULL;
    UPDATE membership m SET state = 'active', version = version + 1
     WHERE m.organisation_id = link.organisation_id AND m.id = link.membership_id AND m.state = 'invited';
  END IF;
  RETURN QUERY SELECT link.account_id, (SELECT o.slug FROM organisation o WHERE o.id = link.organisation_id);
END $$;

-- Addresses of the members of the organisation that the transaction works in, for its admins.
CREATE FUNCTION emails_of_members() RETURNS TABLE (membership_id uuid, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, a.email FROM membership m JOIN account a ON a.id = m.account_id
   WHERE m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
$$;

DO $$
DECLARE signature text;
BEGIN
  FOR signature IN SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
  LOOP
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || signature || ' TO upright_app';
  END LOOP;
END $$;
