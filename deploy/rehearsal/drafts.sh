# Sourced after cluster.sh. drafts FILE APP-URL WORKER-URL: an organisation with twenty intakes filled in and not sent,
# made by the program's own use cases through that address.
drafts() {
  env DATABASE_URL="$2" DATABASE_WORKER_URL="$3" AUTH_SECRET=a-secret-for-this-rehearsal-and-no-other \
    TSX_TSCONFIG_PATH=tsconfig.json "$node" --import tsx --conditions=react-server e2e/instance/twenty-drafts.ts >"$1"
}
