-- The worker raises what a lift or limits had lowered when they run out; the programme follows in the same transaction.
GRANT SELECT ON programme_template_version, template_giving TO upright_worker;
GRANT INSERT ON programme_assignment TO upright_worker;
GRANT UPDATE (ended_at) ON programme_assignment TO upright_worker;
-- What runs already has no event that a job could come from.
ALTER TABLE triage_entry NO FORCE ROW LEVEL SECURITY;
INSERT INTO job (key, kind, payload, run_at)
SELECT 'settle ' || athlete_id, 'settle', jsonb_build_object('organisationId', organisation_id, 'athleteId', athlete_id), settles_at
  FROM triage_entry WHERE settles_at IS NOT NULL
ON CONFLICT (key) DO NOTHING;
ALTER TABLE triage_entry FORCE ROW LEVEL SECURITY;
