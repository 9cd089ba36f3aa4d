#!/usr/bin/env bash
# A backup with pg_dump and its restore into a new server, with the built program on it: rows and policies are compared.
# Needs PostgreSQL and curl (Debian: postgresql curl), and a build: node launcher/main.mjs build
source "$(dirname "$0")/cluster.sh"
source "$(dirname "$0")/drafts.sh"
needs curl initdb psql pg_dump pg_restore
cluster before
port=$(free_port)
program one "$port" DATABASE_URL="$(url app "$db_port")" DATABASE_WORKER_URL="$(url worker "$db_port")" \
  DATABASE_MIGRATION_URL="$(url owner "$db_port")"
drafts "$work/drafts.json" "$(url app "$db_port")" "$(url worker "$db_port")"
"$node" deploy/rehearsal/load.mjs send "http://localhost:$port" "$work/drafts.json" >/dev/null 2>&1
kill -TERM "$pid" && wait "$pid" || true
counts() {
  sql "SELECT string_agg(format('%s %s', relname, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I', relname), false, true, '')))[1]), ', ' ORDER BY relname)
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('session', 'job')"
}
policies() { sql "SELECT md5(string_agg(format('%s %s %s %s', tablename, policyname, qual, with_check), ',' ORDER BY tablename, policyname)) FROM pg_policies"; }
had="$(counts) $(policies)"
began=$EPOCHREALTIME
"$bin/pg_dump" -Fc -h 127.0.0.1 -p "$db_port" -U postgres -d upright -f "$work/backup.dump"
middle=$EPOCHREALTIME
cluster after
"$bin/pg_restore" -h 127.0.0.1 -p "$db_port" -U postgres -d upright --exit-on-error "$work/backup.dump"
awk -v a="$began" -v b="$middle" -v c="$EPOCHREALTIME" 'BEGIN { printf "dumped in %.1f s, new server and restore %.1f s\n", b - a, c - b }'
[ "$had" = "$(counts) $(policies)" ] && echo "rows of every table and all policies: the same" || { echo "they differ"; exit 1; }
port=$(free_port)
program two "$port" DATABASE_URL="$(url app "$db_port")" DATABASE_WORKER_URL="$(url worker "$db_port")"
shown "the program on it is ready, and reads" "$node" deploy/rehearsal/load.mjs read "http://localhost:$port" "$work/drafts.json" 3
