-- Names that a password must not be built on: of the person whom a link is for, and of their organisations.
CREATE FUNCTION names_of_link(token text, link_purpose text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT said.name), '{}')
    FROM mailed_link l
    JOIN membership m ON m.account_id = l.account_id
    JOIN organisation o ON o.id = m.organisation_id
    CROSS JOIN LATERAL (VALUES (m.display_name), (o.name)) AS said (name)
   WHERE l.token_hash = token AND l.purpose = link_purpose
$$;
REVOKE ALL ON FUNCTION names_of_link(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION names_of_link(text, text) TO upright_app;

-- As before, and told in the audit.
CREATE OR REPLACE FUNCTION spend_link(token text, link_purpose text, new_password_hash text) RETURNS TABLE (account_id uuid, organisation_slug text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE link mailed_link;
BEGIN
  UPDATE mailed_link l SET spent_at = now()
   WHERE l.token_hash = token AND l.purpose = link_purpose AND l.spent_at IS NULL AND l.expires_at > now()
  RETURNING l.* INTO link;
  IF link.token_hash IS NULL THEN RETURN; END IF;
  IF link_purpose = 'password-reset' THEN
    UPDATE account SET password_hash = new_password_hash, password_changed_at = now() WHERE id = link.account_id;
    UPDATE session s SET revoked_at = now() WHERE s.account_id = link.account_id AND s.revoked_at IS NULL;
    UPDATE mailed_link l SET spent_at = now()
     WHERE l.account_id = link.account_id AND l.purpose = 'password-reset' AND l.spent_at IS NULL;
    PERFORM audit_account(link.account_id, 'account.reset-password');
  ELSE
    UPDATE account SET password_hash = new_password_hash, password_changed_at = now()
     WHERE id = link.account_id AND password_hash IS NULL AND new_password_hash IS NOT NULL;
    UPDATE membership m SET state = 'active', version = version + 1
     WHERE m.organisation_id = link.organisation_id AND m.id = link.membership_id AND m.state = 'invited';
    PERFORM audit_invitation(link.organisation_id, link.membership_id);
  END IF;
  RETURN QUERY SELECT link.account_id, (SELECT o.slug FROM organisation o WHERE o.id = link.organisation_id);
END $$;

-- An accepted invitation is an event of one organisation, not of every one that the account belongs to.
CREATE FUNCTION audit_invitation(in_organisation uuid, of_member uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE before text := coalesce(current_setting('app.organisation_id', true), '');
BEGIN
  PERFORM set_config('app.organisation_id', in_organisation::text, true);
  INSERT INTO audit_event (organisation_id, id, at, actor_id, actor_name, actor_roles, kind, action, detail)
  SELECT m.organisation_id, gen_random_uuid(), clock_timestamp(), m.id, m.display_name, m.roles, 'write', 'account.accept-invitation', '{}'
    FROM membership m WHERE m.organisation_id = in_organisation AND m.id = of_member;
  PERFORM set_config('app.organisation_id', before, true);
END $$;
REVOKE ALL ON FUNCTION audit_invitation(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_invitation(uuid, uuid) TO upright_app;

-- The list of members, page by page from the last name shown.
CREATE INDEX "membership_organisation_id_display_name_id_idx" ON "membership"("organisation_id", "display_name", "id");
