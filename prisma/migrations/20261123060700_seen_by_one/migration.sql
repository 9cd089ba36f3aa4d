-- Once a minute a session notes that it was seen, in the transaction of the page that was asked for.
CREATE OR REPLACE FUNCTION find_session(token text)
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
    -- Whoever is just noting it notes it for all: pages of one session do not wait for each other.
    UPDATE session SET last_seen_at = now()
     WHERE token_hash IN (SELECT token_hash FROM session WHERE token_hash = token FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN QUERY SELECT a.id, a.email, coalesce((
      SELECT jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'roles', to_jsonb(m.roles), 'state', m.state) ORDER BY o.name)
        FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.account_id = a.id AND m.state IN ('active','suspended')), '[]'::jsonb)
    FROM account a WHERE a.id = found_account;
END $$;
