import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * The browser half of Next tells in a header which page it shows. Read by Next's own reader, since Next itself
 * answers 500 where it cannot read it.
 * @param {import("./facts.mjs").Facts} facts
 * @returns {import("./facts.mjs").Refusal | null}
 */
export function routerStateRefusal({ headers }) {
  try {
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return null;
  } catch {
    return { status: 400, reason: "The request is malformed." };
  }
}
