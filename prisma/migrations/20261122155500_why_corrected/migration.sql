-- Why answers were corrected, and which contradictory answers an emergency was sent on.
ALTER TABLE "intake_draft" ADD COLUMN "correction_reason" TEXT;
ALTER TABLE "submission" ADD COLUMN "correction_reason" TEXT,
ADD COLUMN "read_as_worse" TEXT[] DEFAULT ARRAY[]::TEXT[];

ALTER TABLE submission ALTER COLUMN read_as_worse SET NOT NULL;
ALTER TABLE intake_draft
  ADD CONSTRAINT intake_draft_reason CHECK (correction_reason IS NULL
    OR (kind = 'correction' AND correction_reason ~ '\S' AND char_length(correction_reason) <= 500));
ALTER TABLE submission
  ADD CONSTRAINT submission_reason CHECK (correction_reason IS NULL
    OR (corrects_submission_id IS NOT NULL AND correction_reason ~ '\S' AND char_length(correction_reason) <= 500)),
  ADD CONSTRAINT submission_read_as_worse CHECK (
    (kind = 'emergency' OR cardinality(read_as_worse) = 0)
    AND array_position(read_as_worse, NULL) IS NULL
    AND array_to_string(read_as_worse, ' ') ~ '^(Q-[A-Z0-9-]+( Q-[A-Z0-9-]+)*)?$');
