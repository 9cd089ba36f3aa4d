import { z } from "zod";
import { EmailAddress } from "../access/email";
import { freeText } from "../access/free-text";
import { ROLES, type MembershipState, type Role } from "../access/actor";
import { textFault } from "../questionnaire/plain-text";

function personName() {
  return z
    .string("missing")
    .transform((typed) => typed.normalize("NFC").trim())
    .refine((typed) => typed !== "", "missing")
    .refine((typed) => textFault(typed, 80) === undefined, "not-text");
}

const roles = z
  .array(z.enum(ROLES, "choose"), "choose")
  .min(1, "choose")
  .max(ROLES.length)
  .transform((chosen) => [...new Set(chosen)]);
const squads = z.array(z.uuid("choose")).max(100).optional();

/** An invitation as posted: messages are keys of `outcome.field`. */
export const Invitation = z.strictObject({
  email: EmailAddress,
  givenName: personName(),
  familyName: personName(),
  roles,
  /** An athlete is in one squad; a coach coaches any number. */
  squads,
});
export type Invitation = z.output<typeof Invitation>;

/** A change of a membership as posted. */
export const MemberChange = z
  .strictObject({
    membershipId: z.uuid(),
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    state: z.enum(["active", "suspended", "removed"], "choose").optional(),
    roles: roles.optional(),
    squads,
    reason: freeText(500, "reason-missing").optional(),
  })
  .refine(({ state, reason }) => state === undefined || state === "active" || reason !== undefined, {
    path: ["reason"],
    error: "reason-missing",
  });
export type MemberChange = z.output<typeof MemberChange>;

/** One member in the list of an admin. */
export interface MemberRecord {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
  readonly squads: readonly { readonly id: string; readonly name: string }[];
  readonly version: number;
  readonly self: boolean;
  /** The athlete that this member is, if any. */
  readonly athleteId: string | null;
}
