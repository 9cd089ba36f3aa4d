#!/bin/sh
# Run once by the PostgreSQL image, on an empty folder of data: roles and database.
set -eu
quoted() { printf "'%s'" "$(printf %s "$1" | sed "s/'/''/g")"; }
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$(quoted "$OWNER_PASSWORD")" -v app="$(quoted "$APP_PASSWORD")" \
  -v worker="$(quoted "$WORKER_PASSWORD")" -f /roles.sql
