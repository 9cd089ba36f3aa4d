-- CreateTable
CREATE TABLE "check_in_plan" (
    "organisation_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "hour" SMALLINT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "quiet_from" SMALLINT,
    "quiet_to" SMALLINT,
    "paused_until" TIMESTAMPTZ(3),
    "unsubscribed" BOOLEAN NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "check_in_plan_pkey" PRIMARY KEY ("organisation_id","athlete_id")
);

-- CreateTable
CREATE TABLE "check_in" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "flag_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "reminded_again_at" TIMESTAMPTZ(3),
    "submission_id" UUID,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "check_in_link" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "check_in_id" UUID,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "spent_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "pass_hash" TEXT,
    "pass_expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "check_in_link_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "contact_task" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "flag_id" UUID,
    "owner_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "outcome" TEXT,

    CONSTRAINT "contact_task_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "job" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "run_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "parked_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "check_in_organisation_id_athlete_id_key_key" ON "check_in"("organisation_id", "athlete_id", "key");

-- CreateIndex
CREATE INDEX "check_in_link_organisation_id_athlete_id_idx" ON "check_in_link"("organisation_id", "athlete_id");

-- CreateIndex
CREATE INDEX "check_in_link_token_hash_idx" ON "check_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "check_in_link_pass_hash_idx" ON "check_in_link"("pass_hash");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_link_organisation_id_token_hash_key" ON "check_in_link"("organisation_id", "token_hash");

-- CreateIndex
CREATE INDEX "contact_task_organisation_id_owner_id_idx" ON "contact_task"("organisation_id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_task_organisation_id_athlete_id_key_key" ON "contact_task"("organisation_id", "athlete_id", "key");

-- AddForeignKey
ALTER TABLE "check_in_plan" ADD CONSTRAINT "check_in_plan_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_organisation_id_flag_id_fkey" FOREIGN KEY ("organisation_id", "flag_id") REFERENCES "flag"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_organisation_id_submission_id_fkey" FOREIGN KEY ("organisation_id", "submission_id") REFERENCES "submission"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_link" ADD CONSTRAINT "check_in_link_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_link" ADD CONSTRAINT "check_in_link_organisation_id_check_in_id_fkey" FOREIGN KEY ("organisation_id", "check_in_id") REFERENCES "check_in"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_task" ADD CONSTRAINT "contact_task_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_task" ADD CONSTRAINT "contact_task_organisation_id_flag_id_fkey" FOREIGN KEY ("organisation_id", "flag_id") REFERENCES "flag"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_task" ADD CONSTRAINT "contact_task_organisation_id_owner_id_fkey" FOREIGN KEY ("organisation_id", "owner_id") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes and numbers.
ALTER TABLE check_in_plan
  ADD CONSTRAINT check_in_plan_when CHECK (weekday BETWEEN 1 AND 7 AND hour BETWEEN 0 AND 23),
  ADD CONSTRAINT check_in_plan_quiet CHECK (
    (quiet_from IS NULL) = (quiet_to IS NULL)
    AND (quiet_from IS NULL OR (quiet_from BETWEEN 0 AND 23 AND quiet_to BETWEEN 0 AND 23
      AND (quiet_to - quiet_from + 24) % 24 BETWEEN 1 AND 14)));
ALTER TABLE check_in
  ADD CONSTRAINT check_in_kind CHECK (
    (kind = 'weekly' AND key ~ '^week \d{4}-W\d{2}$')
    OR (kind = 'daily' AND key ~ '^day \d{4}-\d{2}-\d{2}$')
    OR (kind IN ('recheck-24','recheck-72') AND key ~ ('^' || kind || ' [0-9a-f-]{36}$'))),
  ADD CONSTRAINT check_in_flag CHECK ((kind IN ('recheck-24','recheck-72')) = (flag_id IS NOT NULL)),
  ADD CONSTRAINT check_in_ends CHECK (ends_at > due_at),
  ADD CONSTRAINT check_in_reminded CHECK (
    (reminded_again_at IS NULL OR coalesce(reminded_again_at > reminded_at, false))
    AND (reminded_at IS NULL OR (reminded_at >= due_at AND reminded_at < ends_at)));
ALTER TABLE check_in_link
  ADD CONSTRAINT check_in_link_purpose CHECK (purpose IN ('check-in','pause','unsubscribe','calendar')),
  ADD CONSTRAINT check_in_link_about CHECK ((purpose = 'check-in') = (check_in_id IS NOT NULL)),
  ADD CONSTRAINT check_in_link_expires CHECK ((purpose = 'calendar') = (expires_at IS NULL)),
  ADD CONSTRAINT check_in_link_hash CHECK (
    token_hash ~ '^[0-9a-f]{64}$' AND (pass_hash IS NULL OR pass_hash ~ '^[0-9a-f]{64}$')),
  ADD CONSTRAINT check_in_link_pass CHECK (
    (pass_hash IS NULL) = (pass_expires_at IS NULL) AND (pass_hash IS NULL OR (purpose = 'check-in' AND spent_at IS NOT NULL)));
ALTER TABLE contact_task
  ADD CONSTRAINT contact_task_reason CHECK (reason IN ('two-missed','silence-after-nerve-flag')),
  ADD CONSTRAINT contact_task_flag CHECK ((reason = 'silence-after-nerve-flag') = (flag_id IS NOT NULL)),
  ADD CONSTRAINT contact_task_closed CHECK (
    (closed_at IS NULL) = (outcome IS NULL) AND (closed_by IS NULL OR closed_at IS NOT NULL)),
  ADD CONSTRAINT contact_task_outcome CHECK (outcome IN ('answered','reached','not-reached'));
ALTER TABLE job
  ADD CONSTRAINT job_state CHECK ((state = 'waiting' AND parked_at IS NULL) OR (state = 'parked' AND parked_at IS NOT NULL)),
  ADD CONSTRAINT job_attempts CHECK (attempts >= 0);
CREATE INDEX job_next ON job (run_at, key) WHERE state = 'waiting';
CREATE INDEX outbox_event_unpublished ON outbox_event (created_at, id) WHERE published_at IS NULL;

-- Row-level security: the organisation that the transaction works in, and no other.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['check_in_plan','check_in','check_in_link','contact_task']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;
CREATE POLICY owner_looks_up ON check_in_link FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_relays_seen ON outbox_event FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_relays ON outbox_event FOR UPDATE TO CURRENT_USER USING (true);

-- Grants: the app chooses, shows and answers; the worker makes what is due, reminds, and notices silence.
GRANT SELECT, INSERT, UPDATE ON check_in_plan, check_in, check_in_link, contact_task TO upright_app;
GRANT SELECT ON organisation, membership, squad_coach, athlete, submission, assessment, flag, flag_lift, triage_entry,
  programme_assignment, referral, check_in_plan, check_in, check_in_link, contact_task TO upright_worker;
GRANT INSERT ON check_in, check_in_link, contact_task, triage_entry, audit_event, audit_subject, mail TO upright_worker;
GRANT SELECT ON audit_event, mail TO upright_worker;
GRANT UPDATE (reminded_at, reminded_again_at) ON check_in TO upright_worker;
GRANT UPDATE (revoked_at) ON check_in_link TO upright_worker;
GRANT UPDATE (closed_at, outcome) ON contact_task TO upright_worker;
GRANT UPDATE (tier, version) ON flag TO upright_worker;
GRANT UPDATE ON triage_entry TO upright_worker;
GRANT SELECT, INSERT, DELETE ON triage_word TO upright_worker;

-- Links are followed by who has not signed in: the organisation and the row, and nothing more.
CREATE FUNCTION find_check_in_link(token text) RETURNS TABLE (organisation_id uuid, link_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organisation_id, l.id FROM check_in_link l WHERE l.token_hash = token LIMIT 1
$$;
CREATE FUNCTION find_check_in_pass(pass text) RETURNS TABLE (organisation_id uuid, link_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.organisation_id, l.id FROM check_in_link l WHERE l.pass_hash = pass LIMIT 1
$$;

-- Jobs. A job is claimed in one transaction, which counts the attempt and sets when it would be tried again, and run
-- in another, together with the statement that ends it: a kill at any point leaves it to be tried again, never half done.

-- Makes jobs of events that nobody has told of yet, in the transaction that marks them as told.
CREATE FUNCTION relay_outbox(most int) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH taken AS (
    SELECT e.organisation_id, e.id, e.kind, e.payload FROM outbox_event e
     WHERE e.published_at IS NULL ORDER BY e.created_at, e.id LIMIT most FOR UPDATE SKIP LOCKED),
  made AS (
    INSERT INTO job (key, kind, payload, run_at)
    SELECT 'event ' || t.id, t.kind, t.payload || jsonb_build_object('organisationId', t.organisation_id), clock_timestamp()
      FROM taken t ON CONFLICT (key) DO NOTHING),
  told AS (
    UPDATE outbox_event e SET published_at = clock_timestamp() FROM taken t
     WHERE e.organisation_id = t.organisation_id AND e.id = t.id RETURNING 1)
  SELECT count(*)::int FROM told
$$;

-- A job under its key; one that is there already runs at the earlier of the two times, and is tried afresh.
CREATE FUNCTION put_job(job_key text, job_kind text, job_payload jsonb, job_run_at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO job (key, kind, payload, run_at) VALUES (job_key, job_kind, job_payload, job_run_at)
  ON CONFLICT (key) DO UPDATE SET run_at = least(job.run_at, excluded.run_at), payload = excluded.payload,
    state = 'waiting', parked_at = NULL, attempts = 0
$$;

-- The next job that is due at that time. Its attempt counts from here on, so that one which kills its process is
-- parked like any other that fails; it comes again after 5 s, 10 s, 20 s and so on, an hour at most.
CREATE FUNCTION claim_job(at timestamptz, most_attempts int)
RETURNS TABLE (key text, kind text, payload jsonb, attempt int, parked boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE job j SET
      attempts = CASE WHEN j.attempts >= most_attempts THEN j.attempts ELSE j.attempts + 1 END,
      state = CASE WHEN j.attempts >= most_attempts THEN 'parked' ELSE 'waiting' END,
      parked_at = CASE WHEN j.attempts >= most_attempts THEN at END,
      run_at = at + least(interval '5 seconds' * power(2, j.attempts), interval '1 hour')
    WHERE j.key = (SELECT n.key FROM job n WHERE n.state = 'waiting' AND n.run_at <= at
                    ORDER BY n.run_at, n.key LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING j.key, j.kind, j.payload, j.attempts, j.state = 'parked'
$$;

-- Is this attempt still the one that counts? Held until the transaction ends: nobody else runs the job meanwhile.
CREATE FUNCTION hold_job(job_key text, job_attempt int) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM (
    SELECT 1 FROM job j WHERE j.key = job_key AND j.attempts = job_attempt AND j.state = 'waiting' FOR UPDATE SKIP LOCKED) held)
$$;

-- Done: gone, or to be run again at that time.
CREATE FUNCTION finish_job(job_key text, next_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF next_at IS NULL THEN DELETE FROM job WHERE key = job_key;
  ELSE UPDATE job SET run_at = next_at, attempts = 0, fault = NULL WHERE key = job_key;
  END IF;
END $$;

-- Failed: the fault is kept as a code, and the job parked after the last attempt. Answers whether it was parked.
CREATE FUNCTION fail_job(job_key text, job_attempt int, job_fault text, at timestamptz, most_attempts int) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH failed AS (
    UPDATE job j SET fault = left(job_fault, 200),
        state = CASE WHEN j.attempts >= most_attempts THEN 'parked' ELSE 'waiting' END,
        parked_at = CASE WHEN j.attempts >= most_attempts THEN at END
      WHERE j.key = job_key AND j.attempts = job_attempt AND j.state = 'waiting'
    RETURNING j.state = 'parked' AS parked)
  SELECT coalesce((SELECT parked FROM failed), false)
$$;

-- What was given up on in the organisation that the transaction works in, for its admins; and another try.
CREATE FUNCTION parked_jobs() RETURNS TABLE (key text, kind text, fault text, attempts int, parked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT j.key, j.kind, j.fault, j.attempts, j.parked_at FROM job j
   WHERE j.state = 'parked' AND j.payload ->> 'organisationId' = nullif(current_setting('app.organisation_id', true), '')
   ORDER BY j.parked_at DESC, j.key LIMIT 100
$$;
CREATE FUNCTION retry_job(job_key text) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH again AS (
    UPDATE job j SET state = 'waiting', parked_at = NULL, attempts = 0, run_at = clock_timestamp()
     WHERE j.key = job_key AND j.state = 'parked'
       AND j.payload ->> 'organisationId' = nullif(current_setting('app.organisation_id', true), '')
    RETURNING 1)
  SELECT EXISTS (SELECT FROM again)
$$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['find_check_in_link(text)','find_check_in_pass(text)','relay_outbox(int)',
    'put_job(text,text,jsonb,timestamptz)','claim_job(timestamptz,int)','hold_job(text,int)','finish_job(text,timestamptz)',
    'fail_job(text,int,text,timestamptz,int)','parked_jobs()','retry_job(text)']
  LOOP
    EXECUTE 'REVOKE ALL ON FUNCTION ' || name || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || name || ' TO upright_app';
  END LOOP;
  FOREACH name IN ARRAY ARRAY['relay_outbox(int)','put_job(text,text,jsonb,timestamptz)','claim_job(timestamptz,int)',
    'hold_job(text,int)','finish_job(text,timestamptz)','fail_job(text,int,text,timestamptz,int)','emails_of(uuid[])']
  LOOP
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || name || ' TO upright_worker';
  END LOOP;
END $$;
