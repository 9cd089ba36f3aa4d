-- Who answers for what is open, how they came to it, who stands in while they are away, and in which hours clocks run.

ALTER TABLE "triage_entry"
  ADD COLUMN "owner_since" TIMESTAMPTZ(3),
  ADD COLUMN "owner_how" TEXT,
  ADD COLUMN "owner_told_at" TIMESTAMPTZ(3),
  ADD COLUMN "escalation" SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN "escalated_at" TIMESTAMPTZ(3);
CREATE INDEX "triage_entry_organisation_id_owner_id_idx" ON "triage_entry"("organisation_id", "owner_id");

-- Everything that is open gets an owner: a clinician (the lead first), a coach of the squad, an administrator.
ALTER TABLE triage_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE squad_coach NO FORCE ROW LEVEL SECURITY;
UPDATE triage_entry e SET owner_id = coalesce(e.owner_id, (
  SELECT m.id FROM membership m
   WHERE m.organisation_id = e.organisation_id AND m.state <> 'removed'
     AND (m.roles && ARRAY['clinician','admin'] OR EXISTS (SELECT FROM squad_coach c
       WHERE c.organisation_id = m.organisation_id AND c.membership_id = m.id AND c.squad_id = e.squad_id))
   ORDER BY m.state <> 'active', NOT 'clinician' = ANY (m.roles), m.roles = ARRAY['admin'], m.lead_clinician DESC, m.created_at, m.id
   LIMIT 1))
 WHERE e.state NOT IN ('no-answer','self-care') OR e.colour = 'red';
UPDATE triage_entry SET owner_since = coalesce(acknowledged_at, waiting_since, now()),
  owner_how = CASE WHEN acknowledged_at IS NULL THEN 'assigned' ELSE 'taken' END,
  owner_told_at = coalesce(acknowledged_at, waiting_since, now())
 WHERE owner_id IS NOT NULL;
ALTER TABLE triage_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE squad_coach FORCE ROW LEVEL SECURITY;

ALTER TABLE triage_entry
  ADD CONSTRAINT triage_entry_owned CHECK (owner_id IS NOT NULL OR (state IN ('no-answer','self-care') AND colour <> 'red')),
  ADD CONSTRAINT triage_entry_owner CHECK (
    (owner_id IS NULL) = (owner_since IS NULL) AND (owner_id IS NULL) = (owner_how IS NULL)
    AND (owner_told_at IS NULL OR owner_id IS NOT NULL)),
  ADD CONSTRAINT triage_entry_owner_how CHECK (owner_how IN ('assigned','taken','covers','inherited','escalated')),
  -- 0: to nobody else yet, 1: to the next person, 2: to all.
  ADD CONSTRAINT triage_entry_escalation CHECK (
    escalation BETWEEN 0 AND 2 AND (escalation = 0) = (escalated_at IS NULL) AND (escalation = 0 OR state = 'waiting'));

CREATE TABLE "absence" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "covered_by" UUID NOT NULL,
    "away_from" TIMESTAMPTZ(3) NOT NULL,
    "away_until" TIMESTAMPTZ(3) NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "absence_organisation_id_membership_id_idx" ON "absence"("organisation_id", "membership_id");
ALTER TABLE "absence" ADD CONSTRAINT "absence_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "absence" ADD CONSTRAINT "absence_organisation_id_covered_by_fkey" FOREIGN KEY ("organisation_id", "covered_by") REFERENCES "membership"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE absence
  ADD CONSTRAINT absence_until CHECK (away_until > away_from),
  ADD CONSTRAINT absence_covered CHECK (covered_by <> membership_id),
  ADD CONSTRAINT absence_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL));

-- Minutes from midnight by the organisation's clocks. No row at all: nobody has said, and clocks never stop.
CREATE TABLE "working_day" (
    "organisation_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" SMALLINT NOT NULL,
    "closes" SMALLINT NOT NULL,

    CONSTRAINT "working_day_pkey" PRIMARY KEY ("organisation_id","weekday")
);
ALTER TABLE "working_day" ADD CONSTRAINT "working_day_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE working_day
  ADD CONSTRAINT working_day_weekday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT working_day_hours CHECK (opens >= 0 AND closes > opens AND closes <= 1440);
CREATE TABLE "closed_day" (
    "organisation_id" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "closed_day_pkey" PRIMARY KEY ("organisation_id","day")
);
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE closed_day ADD CONSTRAINT closed_day_day CHECK (day BETWEEN DATE '2000-01-01' AND DATE '2199-12-31');

ALTER TABLE "contact_task" ADD COLUMN "due_at" TIMESTAMPTZ(3);
ALTER TABLE contact_task NO FORCE ROW LEVEL SECURITY;
UPDATE contact_task SET due_at = opened_at + CASE reason WHEN 'two-missed' THEN interval '24 hours' ELSE interval '4 hours' END;
ALTER TABLE contact_task FORCE ROW LEVEL SECURITY;
ALTER TABLE "contact_task" ALTER COLUMN "due_at" SET NOT NULL;
CREATE INDEX "contact_task_organisation_id_athlete_id_idx" ON "contact_task"("organisation_id", "athlete_id");
ALTER TABLE contact_task
  ADD CONSTRAINT contact_task_due CHECK (due_at >= opened_at);

CREATE TABLE "contact_attempt" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "came_of" TEXT,
    "note" TEXT,

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "contact_attempt_organisation_id_task_id_at_idx" ON "contact_attempt"("organisation_id", "task_id", "at");
CREATE INDEX "contact_attempt_organisation_id_athlete_id_idx" ON "contact_attempt"("organisation_id", "athlete_id");
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_task_id_fkey" FOREIGN KEY ("organisation_id", "task_id") REFERENCES "contact_task"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE contact_attempt
  ADD CONSTRAINT contact_attempt_outcome CHECK (outcome IN ('reached','not-reached','left-message','wrong-number')),
  ADD CONSTRAINT contact_attempt_came_of CHECK (
    (outcome = 'reached') = (came_of IS NOT NULL)
    AND (came_of IS NULL OR came_of IN ('will-answer','wants-clinician','has-appointment','told-emergency','takes-no-part'))),
  ADD CONSTRAINT contact_attempt_note CHECK (length(note) BETWEEN 1 AND 2000);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['absence','working_day','closed_day','contact_attempt']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($p$CREATE POLICY own_organisation ON %I
      USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
      WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)$p$, name);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON absence, contact_attempt TO upright_app;
GRANT UPDATE (ended_at, ended_by) ON absence TO upright_app;
GRANT SELECT, INSERT, DELETE ON working_day, closed_day TO upright_app;
GRANT SELECT ON absence, working_day, closed_day, contact_attempt TO upright_worker;
GRANT INSERT ON outbox_event TO upright_worker;
GRANT UPDATE (owner_id, due_at) ON contact_task TO upright_worker;

-- As before, and what a person who also worked here answered for is handed on.
CREATE OR REPLACE FUNCTION erase_athlete(erased uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  here uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  member uuid; login uuid; address text; name text; heir uuid;
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
  -- What they still answer for goes to somebody who is left: nothing that is open is ever without an owner.
  SELECT m.id INTO heir FROM membership m
   WHERE m.organisation_id = here AND m.id <> member AND m.state <> 'removed' AND m.roles && ARRAY['clinician','admin']
   ORDER BY m.state <> 'active', NOT 'clinician' = ANY (m.roles), m.lead_clinician DESC, m.created_at, m.id LIMIT 1;
  UPDATE triage_entry SET owner_id = heir, owner_how = 'inherited', owner_since = clock_timestamp(), owner_told_at = NULL
   WHERE organisation_id = here AND owner_id = member;
  UPDATE contact_task SET owner_id = heir WHERE organisation_id = here AND owner_id = member;
  DELETE FROM absence WHERE organisation_id = here AND (membership_id = member OR covered_by = member);
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
