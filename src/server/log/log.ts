import "server-only";
import pino from "pino";
import { requestFacts } from "../request-facts";

/**
 * The server's log: JSON lines on standard error, with codes and ids. Never answers, names, addresses or text of the
 * database: they may quote health data.
 */
export const log = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // The number of the request, under which the front door writes its own line.
    mixin: () => ({ request: requestFacts()?.id }),
  },
  pino.destination(2),
);
