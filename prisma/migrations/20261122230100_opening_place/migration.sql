-- The order that the table opens with, as one number: pages are read from an index, the last as cheaply as the first.
ALTER TABLE "triage_entry"
  ADD COLUMN "place" BIGINT NOT NULL DEFAULT 899999999999999,
  ADD COLUMN "place_for_coaches" BIGINT NOT NULL DEFAULT 899999999999999,
  ADD COLUMN "became_red_at" TIMESTAMPTZ(3),
  ADD COLUMN "worse_at" TIMESTAMPTZ(3),
  ADD COLUMN "silent_at" TIMESTAMPTZ(3),
  ADD COLUMN "back_at" TIMESTAMPTZ(3),
  ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "programme_done" SMALLINT,
  ADD COLUMN "programme_planned" SMALLINT;

DO $$
DECLARE each uuid;
BEGIN
  FOR each IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', each::text, true);
    UPDATE triage_entry e SET (place_for_coaches, place) = (
      SELECT band * 100000000000000 + waits, CASE WHEN close THEN 300000000000000 + waits ELSE band * 100000000000000 + waits END
        FROM (SELECT coalesce(floor(extract(epoch FROM e.waiting_since) * 1000)::bigint, 99999999999999) AS waits,
                     CASE WHEN e.tier IS NULL THEN 8
                          WHEN e.tier = 'WITHIN_DAYS' AND e.colour = 'red' THEN 2
                          ELSE (CASE e.tier WHEN 'EMERGENCY' THEN 0 WHEN 'SAME_DAY' THEN 1 WHEN 'WITHIN_DAYS' THEN 4
                                            WHEN 'INCOMPLETE' THEN 5 WHEN 'ROUTINE' THEN 6 ELSE 7 END) END AS band,
                     coalesce(e.colour = 'amber' AND e.headline IN ('level','self-care')
                       AND e.nearest_tier IN ('SAME_DAY','EMERGENCY'), false)
                       AND NOT EXISTS (SELECT FROM athlete a WHERE a.organisation_id = e.organisation_id
                                          AND a.id = e.athlete_id AND a.consent_withdrawn_at IS NOT NULL) AS close) AS told),
      became_red_at = CASE WHEN e.colour = 'red' THEN e.waiting_since END,
      silent_at = (SELECT min(t.opened_at) FROM contact_task t
                    WHERE t.organisation_id = e.organisation_id AND t.athlete_id = e.athlete_id AND t.closed_at IS NULL);
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;

ALTER TABLE triage_entry
  ADD CONSTRAINT triage_entry_place CHECK (place BETWEEN 0 AND 899999999999999 AND place_for_coaches BETWEEN 0 AND 899999999999999),
  ADD CONSTRAINT triage_entry_programme CHECK (programme_done BETWEEN 0 AND 50 AND programme_planned BETWEEN 0 AND 50);

DROP INDEX "triage_entry_organisation_id_tier_rank_waiting_since_athlet_idx";
DROP INDEX "triage_entry_organisation_id_squad_id_tier_rank_waiting_sin_idx";
CREATE INDEX "triage_entry_organisation_id_place_athlete_id_idx" ON "triage_entry"("organisation_id", "place", "athlete_id");
CREATE INDEX "triage_entry_organisation_id_squad_id_place_for_coaches_ath_idx" ON "triage_entry"("organisation_id", "squad_id", "place_for_coaches", "athlete_id");
CREATE INDEX "triage_entry_organisation_id_due_at_idx" ON "triage_entry"("organisation_id", "due_at");
CREATE INDEX "triage_entry_organisation_id_changed_at_idx" ON "triage_entry"("organisation_id", "changed_at");
-- The views above the table, each by itself: of most athletes nothing is flagged.
CREATE INDEX triage_entry_flagged ON triage_entry (organisation_id, place, athlete_id) WHERE state NOT IN ('no-answer', 'self-care');
CREATE INDEX triage_entry_waiting ON triage_entry (organisation_id, place, athlete_id) WHERE state = 'waiting';
CREATE INDEX triage_entry_neurological ON triage_entry (organisation_id, place, athlete_id) WHERE neurological AND state NOT IN ('no-answer', 'self-care');
CREATE INDEX triage_entry_worsening ON triage_entry (organisation_id, place, athlete_id) WHERE worsening AND state NOT IN ('no-answer', 'self-care');
