#!/usr/bin/env bash
# The built program with a streaming replica. Twenty times: a coach sends answers and at once reads the table as a file,
# five times, in which they have to be. First with a replica that follows at once, then with one held back by a second.
# Needs PostgreSQL and curl (Debian: postgresql curl), and a build: node launcher/main.mjs build
source "$(dirname "$0")/cluster.sh"
source "$(dirname "$0")/drafts.sh"
needs curl initdb pg_basebackup psql
cluster primary
primary=$db_port copy=$work/copy copy_port=$(free_port)
install -d -m 700 "$copy" && { [ "$(id -u)" != 0 ] || chown postgres "$copy"; }
as_postgres "$bin/pg_basebackup" -h 127.0.0.1 -p "$primary" -U postgres -D "$copy" -R -X stream
printf '%s\n' "port = $copy_port" >>"$copy/postgresql.conf"
as_postgres "$bin/pg_ctl" -D "$copy" -l "$copy/log" -w start >/dev/null
clusters+=("$copy")
port=$(free_port) metrics=$(free_port)
program one "$port" DATABASE_URL="$(url app "$primary")" DATABASE_WORKER_URL="$(url worker "$primary")" \
  DATABASE_MIGRATION_URL="$(url owner "$primary")" DATABASE_REPLICA_URL="$(url app "$copy_port")" UPRIGHT_METRICS="$metrics"
asked() { curl -s "http://127.0.0.1:$metrics/metrics" | sed -n 's/^upright_stale_read_total{from="\(.*\)"}/\1/p' | paste -sd' '; }
round() {
  drafts "$work/drafts.json" "$(url app "$primary")" "$(url worker "$primary")"
  shown "$1" "$node" deploy/rehearsal/load.mjs write-read "http://localhost:$port" "$work/drafts.json"
  shown "  files read so far, by where" asked
}
round "replica that follows"
echo "recovery_min_apply_delay = 1s" >>"$copy/postgresql.conf"
as_postgres "$bin/pg_ctl" -D "$copy" reload >/dev/null
round "replica a second behind"
as_postgres "$bin/pg_ctl" -D "$copy" -m immediate stop >/dev/null
round "replica gone"
