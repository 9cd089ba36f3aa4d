-- Whose a message is and what it is about, so that the admins see what could not be sent. What is queued inside an
-- organisation's transaction is that organisation's, whoever queues it.
ALTER TABLE "mail" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN "organisation_id" UUID DEFAULT nullif(current_setting('app.organisation_id', true), '')::uuid;
ALTER TABLE "mail" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE mail ADD CONSTRAINT mail_kind CHECK (kind ~ '^[a-z][a-z-]{1,39}$');

CREATE INDEX "mail_organisation_id_idx" ON "mail"("organisation_id");

-- How the work of the program stands, over all organisations, for the operator: numbers by kind, and of nobody. What is
-- due is counted up to ten thousand, so that asking costs the same on any day.
CREATE FUNCTION operating_figures() RETURNS TABLE (name text, kind text, value float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'jobs_due', '', count(*)::float8
    FROM (SELECT FROM job j WHERE j.state = 'waiting' AND j.run_at <= clock_timestamp() LIMIT 10000) due
  UNION ALL
  SELECT 'job_oldest_seconds', '', coalesce(greatest(extract(epoch FROM clock_timestamp() - min(j.run_at)), 0), 0)::float8
    FROM job j WHERE j.state = 'waiting'
  UNION ALL
  SELECT 'jobs_parked', j.kind, count(*)::float8 FROM job j WHERE j.state = 'parked' GROUP BY j.kind
  UNION ALL
  SELECT 'events_untold', '', count(*)::float8
    FROM (SELECT FROM outbox_event e WHERE e.published_at IS NULL LIMIT 10000) untold
  UNION ALL
  SELECT 'event_oldest_seconds', '', coalesce(extract(epoch FROM clock_timestamp() - min(e.created_at)), 0)::float8
    FROM outbox_event e WHERE e.published_at IS NULL
  UNION ALL
  SELECT CASE WHEN m.attempts >= 5 THEN 'mails_parked' ELSE 'mails_waiting' END, m.kind, count(*)::float8
    FROM mail m GROUP BY 1, 2
  UNION ALL
  SELECT 'mail_oldest_seconds', '', coalesce(extract(epoch FROM clock_timestamp() - min(m.created_at)), 0)::float8
    FROM mail m WHERE m.attempts < 5
$$;
REVOKE ALL ON FUNCTION operating_figures() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION operating_figures() TO upright_app, upright_worker;
CREATE INDEX job_parked ON job (parked_at) WHERE state = 'parked';
