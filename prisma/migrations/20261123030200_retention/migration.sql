-- Rows that only served the program are removed once their term is over; docs/data.md says which term. Records of a
-- person are not among them: those go when the organisation erases the person.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['outbox_event','action_receipt','check_in_link','bulk_run']
  LOOP
    EXECUTE format('CREATE POLICY owner_sees_to_forget ON %I FOR SELECT TO CURRENT_USER USING (true)', name);
    EXECUTE format('CREATE POLICY owner_forgets ON %I FOR DELETE TO CURRENT_USER USING (true)', name);
  END LOOP;
END $$;

-- As many rows of each kind as `most`, so that a transaction stays short; answers how many of each.
CREATE FUNCTION forget_expired(at timestamptz, most int) RETURNS TABLE (kind text, removed int)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH
  sessions AS (DELETE FROM session WHERE ctid = ANY (ARRAY(SELECT s.ctid FROM session s
    WHERE least(s.expires_at, s.revoked_at) < at - interval '30 days' LIMIT most)) RETURNING 1),
  links AS (DELETE FROM mailed_link WHERE ctid = ANY (ARRAY(SELECT l.ctid FROM mailed_link l
    WHERE l.expires_at < at - interval '30 days' LIMIT most)) RETURNING 1),
  mails AS (DELETE FROM mail WHERE ctid = ANY (ARRAY(SELECT m.ctid FROM mail m
    WHERE m.attempts >= 5 AND m.created_at < at - interval '30 days' LIMIT most)) RETURNING 1),
  tries AS (DELETE FROM limiter WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM limiter t
    WHERE t.expire < extract(epoch FROM at) * 1000 LIMIT most)) RETURNING 1),
  events AS (DELETE FROM outbox_event WHERE ctid = ANY (ARRAY(SELECT e.ctid FROM outbox_event e
    WHERE e.published_at < at - interval '30 days' LIMIT most)) RETURNING 1),
  receipts AS (DELETE FROM action_receipt WHERE ctid = ANY (ARRAY(SELECT r.ctid FROM action_receipt r
    WHERE r.created_at < at - interval '30 days' LIMIT most)) RETURNING 1),
  reminders AS (DELETE FROM check_in_link WHERE ctid = ANY (ARRAY(SELECT c.ctid FROM check_in_link c
    WHERE least(c.expires_at, c.revoked_at) < at - interval '30 days' LIMIT most)) RETURNING 1),
  -- What came of each athlete goes with its run.
  runs AS (DELETE FROM bulk_run WHERE ctid = ANY (ARRAY(SELECT b.ctid FROM bulk_run b
    WHERE b.made_at < at - interval '90 days' LIMIT most)) RETURNING 1)
  SELECT 'session', count(*)::int FROM sessions UNION ALL
  SELECT 'mailed-link', count(*)::int FROM links UNION ALL
  SELECT 'mail', count(*)::int FROM mails UNION ALL
  SELECT 'limiter', count(*)::int FROM tries UNION ALL
  SELECT 'event', count(*)::int FROM events UNION ALL
  SELECT 'receipt', count(*)::int FROM receipts UNION ALL
  SELECT 'reminder-link', count(*)::int FROM reminders UNION ALL
  SELECT 'bulk-run', count(*)::int FROM runs
$$;
REVOKE ALL ON FUNCTION forget_expired(timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_expired(timestamptz, int) TO upright_app, upright_worker;
