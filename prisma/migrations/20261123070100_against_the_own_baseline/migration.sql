-- How far pain lies from the athlete's own baseline, to a tenth. What stood there was the distance from the answer before:
-- it is not known until the standing is next settled.
ALTER TABLE "triage_entry"
  ALTER COLUMN "pain_change" TYPE DOUBLE PRECISION USING NULL::double precision,
  ALTER COLUMN "pain_worst_change" TYPE DOUBLE PRECISION USING NULL::double precision;
