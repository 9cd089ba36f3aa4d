import type { FormAction } from "@/components/ui/use-action-form";

/** The acts that an athlete's page offers. */
export const ACTS = [
  "acknowledge",
  "requestReview",
  "orderReferral",
  "recordSeen",
  "recordOutcome",
  "closeReferral",
  "refuseReferral",
  "closeFlag",
  "liftFlag",
  "endLift",
  "writeNote",
] as const;
export type Act = (typeof ACTS)[number];

/** The server action of each act. */
export type ActActions = Readonly<Record<Act, FormAction>>;

/** Hidden fields of one form: organisation, athlete, version, idempotency key; `id`: of the flag or referral acted on. */
export type HiddenFields = (act: Act, id?: string) => Readonly<Record<string, string>>;
