-- A contact task that nobody acts on goes to the next person, and to all when nobody has reached the athlete.
ALTER TABLE contact_task
  ADD COLUMN "escalation" SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN "escalated_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT contact_task_escalation CHECK (
    escalation BETWEEN 0 AND 2 AND (escalation = 0) = (escalated_at IS NULL));
GRANT UPDATE (escalation, escalated_at) ON contact_task TO upright_worker;
