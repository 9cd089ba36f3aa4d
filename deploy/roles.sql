-- The three roles and the database of Upright on a PostgreSQL of your own, 15 or newer. Run once, as a superuser:
--   psql -v owner="'...'" -v app="'...'" -v worker="'...'" -f deploy/roles.sql
-- with the three passwords. Who may touch what inside the database is granted by the migrations.
\set ON_ERROR_STOP on
CREATE ROLE upright_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :owner;
CREATE ROLE upright_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :app;
CREATE ROLE upright_worker LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :worker;

-- The app sets the same when it connects; behind a pooler only what belongs to the role is sure to hold.
ALTER ROLE upright_app SET timezone = 'UTC';
ALTER ROLE upright_app SET statement_timeout = '5s';
ALTER ROLE upright_app SET lock_timeout = '2s';
ALTER ROLE upright_app SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE upright_worker SET timezone = 'UTC';
ALTER ROLE upright_worker SET statement_timeout = '5s';
ALTER ROLE upright_worker SET lock_timeout = '2s';
ALTER ROLE upright_worker SET idle_in_transaction_session_timeout = '10s';

CREATE DATABASE upright OWNER upright_owner TEMPLATE template0 ENCODING 'UTF8';
REVOKE ALL ON DATABASE upright FROM PUBLIC;
GRANT CONNECT ON DATABASE upright TO upright_app, upright_worker;
\connect upright
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO upright_owner;
GRANT USAGE ON SCHEMA public TO upright_app, upright_worker;
