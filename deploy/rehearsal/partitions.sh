#!/usr/bin/env bash
# The biggest tables of an organisation, hash-partitioned by it on a copy, beside the same rows unpartitioned: how long a
# page of the table and the writing of a row take, and what vacuum and a lock touch at once.
# Needs PostgreSQL and the migrations; nothing is changed in any database of yours (Debian: postgresql).
#   deploy/rehearsal/partitions.sh [ORGANISATIONS] [ATHLETES OF EACH]
source "$(dirname "$0")/cluster.sh"
needs initdb psql pgbench
organisations=${1:-200} athletes=${2:-1000} parts=16
cluster one
for file in prisma/migrations/*/migration.sql; do
  "$bin/psql" -q -h 127.0.0.1 -p "$db_port" -U upright_owner -d upright -v ON_ERROR_STOP=1 -1 -f "$file" >/dev/null 2>"$work/migrations" ||
    { tail -3 "$work/migrations"; exit 1; }
done
sql "SET client_min_messages = warning;
  CREATE TABLE plain_entry (LIKE triage_entry INCLUDING ALL);
  CREATE TABLE parted_entry (LIKE triage_entry INCLUDING ALL) PARTITION BY HASH (organisation_id);
  DO \$\$ BEGIN FOR part IN 0..$((parts - 1)) LOOP
    EXECUTE format('CREATE TABLE parted_entry_%s PARTITION OF parted_entry FOR VALUES WITH (MODULUS $parts, REMAINDER %s)', part, part);
  END LOOP; END \$\$;" 
fill() {
  sql "INSERT INTO $1 (organisation_id, athlete_id, squad_id, name, search, search_given, tier_rank, categories, neurological,
      worsening, state, open_flags, shares_training, place, place_for_coaches)
    SELECT md5('o' || o)::uuid, md5('a' || o || ' ' || a)::uuid, md5('s' || o || a % 20)::uuid, 'Runner ' || a, 'runner ' || a,
      'runner', -1, '{}', false, false, 'no-answer', 0, true, (o * 7919 + a * 104729) % 900000000000, a
    FROM generate_series(1, $organisations) o, generate_series(1, $athletes) a" >/dev/null
}
timed() { local began=$EPOCHREALTIME; "$@" >/dev/null; awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", b - a }'; }
# bench TABLE SQL: milliseconds on average of so many transactions, four clients
bench() {
  echo "\\set o random(1, $organisations)
    \\set a random(1, $athletes)
    $2" >"$work/bench.sql"
  "$bin/pgbench" -n -h 127.0.0.1 -p "$db_port" -U postgres -c 4 -T 10 -M prepared -f "$work/bench.sql" upright 2>/dev/null |
    sed -n 's/^latency average = //p'
}
echo "$organisations organisations of $athletes athletes, $parts partitions"
for table in plain_entry parted_entry; do
  echo "$table: filled in $(timed fill $table)"
  sql "VACUUM ANALYZE $table"
done
for table in plain_entry parted_entry; do
  echo "$table: page of 50 $(bench $table "SELECT * FROM $table WHERE organisation_id = md5('o' || :o)::uuid ORDER BY place, athlete_id LIMIT 50;"), one changed $(bench $table "UPDATE $table SET version = version + 1 WHERE organisation_id = md5('o' || :o)::uuid AND athlete_id = md5('a' || :o || ' ' || :a)::uuid;")"
done
one=$(sql "SELECT 'parted_entry_' || (SELECT tableoid::regclass::text FROM parted_entry LIMIT 1)" | sed 's/^parted_entry_//')
echo "vacuum of all: $(timed sql "VACUUM plain_entry"); of one partition, in which the others are not touched: $(timed sql "VACUUM $one")"
echo "plan of a page: $(sql "EXPLAIN (COSTS OFF) SELECT * FROM parted_entry WHERE organisation_id = md5('o7')::uuid ORDER BY place, athlete_id LIMIT 50" | paste -sd'|' | tr -s ' ')"
echo "largest partition: $(sql "SELECT pg_size_pretty(max(pg_total_relation_size(inhrelid))) FROM pg_inherits WHERE inhparent = 'parted_entry'::regclass") of $(sql "SELECT pg_size_pretty(sum(pg_total_relation_size(inhrelid))) FROM pg_inherits WHERE inhparent = 'parted_entry'::regclass"); unpartitioned $(sql "SELECT pg_size_pretty(pg_total_relation_size('plain_entry'))")"
