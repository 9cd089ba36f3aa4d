import pino from "pino";

/**
 * The front door's log: JSON lines on standard error, beside those of the application. Codes, patterns and numbers of
 * requests; never an address, a body, or the message of an error, which may quote one.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
