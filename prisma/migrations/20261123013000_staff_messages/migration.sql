-- Short messages of staff to athletes; the mail that tells of one holds nothing of it.
CREATE TABLE "staff_message" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "athlete_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "mailed" BOOLEAN NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_message_pkey" PRIMARY KEY ("organisation_id","id")
);
CREATE INDEX "staff_message_organisation_id_athlete_id_sent_at_idx" ON "staff_message"("organisation_id", "athlete_id", "sent_at" DESC);
ALTER TABLE "staff_message" ADD CONSTRAINT "staff_message_organisation_id_athlete_id_fkey" FOREIGN KEY ("organisation_id", "athlete_id") REFERENCES "athlete"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE staff_message
  ADD CONSTRAINT staff_message_text CHECK (length(text) BETWEEN 1 AND 500);

ALTER TABLE bulk_run ADD COLUMN "message" TEXT;
ALTER TABLE bulk_run DROP CONSTRAINT bulk_run_act;
ALTER TABLE bulk_run ADD CONSTRAINT bulk_run_act CHECK (
  (act IN ('acknowledge','assign') AND owner_id IS NOT NULL AND days IS NULL AND reason IS NULL)
  OR (act = 'snooze' AND owner_id IS NULL AND days BETWEEN 1 AND 7 AND length(reason) BETWEEN 1 AND 200)
  OR (act IN ('ask','message') AND owner_id IS NULL AND days IS NULL AND reason IS NULL)
  OR (act = 'template' AND owner_id IS NULL AND days IS NULL AND length(reason) BETWEEN 1 AND 200)),
  ADD CONSTRAINT bulk_run_message CHECK (
    (act = 'message') = (message IS NOT NULL) AND coalesce(length(message) BETWEEN 1 AND 500, true));

ALTER TABLE staff_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_message FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON staff_message
  USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
GRANT SELECT, INSERT ON staff_message TO upright_app;
GRANT UPDATE (read_at, taken_back_at) ON staff_message TO upright_app;
