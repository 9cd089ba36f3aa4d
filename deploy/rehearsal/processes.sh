#!/usr/bin/env bash
# Two processes of the built program on one PostgreSQL, behind HAProxy; one is killed with -9 amid twenty submissions.
# Needs haproxy, PostgreSQL and curl (Debian: haproxy postgresql curl), and a build: node launcher/main.mjs build
source "$(dirname "$0")/cluster.sh"
source "$(dirname "$0")/drafts.sh"
needs haproxy curl initdb psql
cluster one
front=$(free_port) one=$(free_port) two=$(free_port) metrics=$(free_port)
shared=(DATABASE_URL="$(url app "$db_port")" DATABASE_WORKER_URL="$(url worker "$db_port")"
  UPRIGHT_ADDRESS="http://localhost:$front" UPRIGHT_PROXIES=127.0.0.1)
program one "$one" "${shared[@]}" DATABASE_MIGRATION_URL="$(url owner "$db_port")"
first=$pid
program two "$two" "${shared[@]}" UPRIGHT_METRICS="$metrics"
UPRIGHT_FRONT=127.0.0.1:$front UPRIGHT_ONE=127.0.0.1:$one UPRIGHT_TWO=127.0.0.1:$two \
  haproxy -f deploy/haproxy.cfg >"$work/haproxy.log" 2>&1 &
pids+=($!)
drafts "$work/drafts.json" "$(url app "$db_port")" "$(url worker "$db_port")"
sleep 2
shown "read, two processes" "$node" deploy/rehearsal/load.mjs read "http://localhost:$front" "$work/drafts.json" 10
"$node" deploy/rehearsal/load.mjs send "http://localhost:$front" "$work/drafts.json" >"$work/sent.json" 2>"$work/sending" &
sender=$!
touch "$work/sending"
until [ "$(grep -c "^sent" "$work/sending")" -ge 6 ]; do sleep 0.02; kill -0 $sender; done
kill -KILL "$first"
wait $sender
shown "sent, one killed" cat "$work/sent.json"
echo "in the database: $(sql "SELECT count(*) || ' submissions, ' || count(DISTINCT athlete_id) || ' athletes' FROM submission")"
shown "read, one process" "$node" deploy/rehearsal/load.mjs read "http://localhost:$front" "$work/drafts.json" 10
for _ in $(seq 100); do
  curl -s "http://127.0.0.1:$metrics/metrics" | grep -q '^upright_events_untold 0' && break; sleep 0.2
done
echo "events left to tell: $(curl -s "http://127.0.0.1:$metrics/metrics" | sed -n 's/^upright_events_untold //p')"
