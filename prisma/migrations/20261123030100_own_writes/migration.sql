-- The newest thing that a member wrote: what is read from a copy of the database must hold at least that.
CREATE INDEX audit_event_own_writes ON audit_event (organisation_id, actor_id, at DESC, id DESC) WHERE kind = 'write';
