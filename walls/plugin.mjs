// @ts-check
import { names } from "./rules/names.mjs";
import { noRawSql } from "./rules/no-raw-sql.mjs";
import { oneDoor } from "./rules/one-door.mjs";
import { oneEnvironment } from "./rules/one-environment.mjs";
import { pureDomain } from "./rules/pure-domain.mjs";
import { roomsRule } from "./rules/rooms.mjs";
import { unknownStaysUnknown } from "./rules/unknown-stays-unknown.mjs";
import { useServer } from "./rules/use-server.mjs";

/** The walls of the house as lint rules; `.oxlintrc.json` turns on every one of them. */
export default {
  meta: { name: "walls" },
  rules: {
    rooms: roomsRule,
    names,
    "use-server": useServer,
    "one-door": oneDoor,
    "pure-domain": pureDomain,
    "unknown-stays-unknown": unknownStaysUnknown,
    "one-environment": oneEnvironment,
    "no-raw-sql": noRawSql,
  },
};
