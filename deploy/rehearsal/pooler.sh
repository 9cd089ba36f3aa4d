#!/usr/bin/env bash
# The built program behind PgBouncer in transaction mode, with three connections to PostgreSQL for each role: less than the
# program opens, so that transactions change connections all the time.
# Needs pgbouncer, PostgreSQL and curl (Debian: pgbouncer postgresql curl), and a build: node launcher/main.mjs build
source "$(dirname "$0")/cluster.sh"
source "$(dirname "$0")/drafts.sh"
needs pgbouncer curl initdb psql
cluster one
pool=$(free_port) port=$(free_port)
printf '"upright_app" "app"\n"upright_worker" "worker"\n' >"$work/users"
sed -e "s/^upright = .*/upright = host=127.0.0.1 port=$db_port dbname=upright/" -e "s/^listen_port = .*/listen_port = $pool/" \
  -e "s|^auth_file = .*|auth_file = $work/users|" -e "s/^default_pool_size = .*/default_pool_size = 3/" \
  deploy/pgbouncer.ini >"$work/pgbouncer.ini"
chmod 644 "$work/users" "$work/pgbouncer.ini"
# Not through the function: the signal that ends it must reach it, and not a shell around it.
user=()
[ "$(id -u)" != 0 ] || user=(runuser -u postgres --)
"${user[@]}" pgbouncer -q "$work/pgbouncer.ini" >"$work/pgbouncer.log" 2>&1 &
pids+=($!)
sleep 1
through=("$(url app "$pool")" "$(url worker "$pool")")
program one "$port" DATABASE_URL="${through[0]}" DATABASE_WORKER_URL="${through[1]}" \
  DATABASE_MIGRATION_URL="$(url owner "$db_port")"
drafts "$work/drafts.json" "${through[@]}"
setting() { PGPASSWORD=app "$bin/psql" -At -h 127.0.0.1 -p "$pool" -U upright_app -d upright -c "SHOW $1"; }
echo "settings of a session: timezone $(setting timezone), statement_timeout $(setting statement_timeout), lock_timeout $(setting lock_timeout), idle $(setting idle_in_transaction_session_timeout)"
shown "read, pooled" "$node" deploy/rehearsal/load.mjs read "http://localhost:$port" "$work/drafts.json" 10
shown "sent, pooled" "$node" deploy/rehearsal/load.mjs send "http://localhost:$port" "$work/drafts.json" 2>/dev/null
echo "in the database: $(sql "SELECT count(*) || ' submissions, ' || count(DISTINCT athlete_id) || ' athletes' FROM submission")"
shown "instants an hour off" sql "SELECT count(*) FROM submission WHERE abs(extract(epoch FROM submitted_at - now())) > 1800"
echo "connections to PostgreSQL: $(sql "SELECT string_agg(usename || ' ' || n, ', ' ORDER BY usename) FROM (SELECT usename, count(*) n FROM pg_stat_activity WHERE usename LIKE 'upright_%' GROUP BY 1) s")"
failures=$(grep -E '"event":"(call-failed|fault|worker-trouble|job-failed)"' "$work/one.log" | sed 's/.*"event":"\([^"]*\)".*"code":"\{0,1\}\([^",}]*\).*/\1 \2/' | sort | uniq -c | tr -s ' ' | paste -sd, || true)
echo "failed calls and faults in the log: ${failures:-none}"
echo "prepared statements that clashed: $(grep -cE 'prepared statement' "$work/pgbouncer.log" "$work/one/log" 2>/dev/null | paste -sd' ')"
