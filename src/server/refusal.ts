/**
 * The closed union of ways in which a call is refused, each with the status that fits. Thrown inside a transaction, so
 * that it rolls back; the door turns it into a typed value, and nothing else about the failure leaves the server.
 */
export const REFUSALS = {
  malformed: 400,
  "not-signed-in": 401,
  "wrong-password": 401,
  "not-found": 404,
  stale: 409,
  overtaken: 409,
  "in-flight": 409,
  "no-consent": 409,
  "not-possible": 409,
  "too-large": 413,
  invalid: 422,
  "key-reused": 422,
  "too-many": 429,
  unexpected: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal. `fields` are message keys or sentences by field name; `detail` fills the message's placeholders. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly fields?: Readonly<Record<string, string>>,
    readonly detail?: Readonly<Record<string, string>>,
  ) {
    super(code);
    this.name = "Refusal";
  }
}
