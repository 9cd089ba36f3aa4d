-- The rank of a tier that is not on the list is NULL, and a CHECK lets NULL pass: such a row is refused as well.
ALTER TABLE triage_entry
  DROP CONSTRAINT triage_entry_tier,
  ADD CONSTRAINT triage_entry_tier CHECK (
    CASE WHEN tier IS NULL THEN tier_rank = -1
    ELSE coalesce(
      tier_rank = array_position(ARRAY['NONE','ROUTINE','INCOMPLETE','WITHIN_DAYS','SAME_DAY','EMERGENCY'], tier) - 1,
      false)
    END);
