-- For the command line and for jobs, which know an organisation by its slug before they enter it. One id, or null.
CREATE FUNCTION find_organisation(sought_slug text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM organisation WHERE slug = sought_slug
$$;

REVOKE ALL ON FUNCTION find_organisation(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_organisation(text) TO upright_app;
