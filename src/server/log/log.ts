import "server-only";
import pino from "pino";

/**
 * The server's log: JSON lines on standard error, with codes and ids. Never answers, names, addresses or text of the
 * database: they may quote health data.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
