import { z } from "zod";
import { EmailAddress } from "../access/email";
import { freeText, plainLine } from "../access/free-text";
import { ROLES, type MembershipState, type Role } from "../access/actor";

/** A given or family name as posted. */
export const PersonName = plainLine(80);

const roles = z
  .array(z.enum(ROLES, "choose"), "choose")
  .min(1, "choose")
  .max(ROLES.length)
  .transform((chosen) => [...new Set(chosen)]);
const squads = z.array(z.uuid("choose")).max(100).optional();

/** An invitation as posted: messages are keys of `outcome.field`. */
export const Invitation = z.strictObject({
  email: EmailAddress,
  givenName: PersonName,
  familyName: PersonName,
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
    /** That they coach. */
    squads,
    /** That they run in. */
    athleteSquad: z.uuid("choose").optional(),
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
  /** That they coach. */
  readonly squads: readonly { readonly id: string; readonly name: string }[];
  /** That they run in, if they are an athlete. */
  readonly athleteSquad: { readonly id: string; readonly name: string } | null;
  readonly version: number;
  readonly self: boolean;
  /** The athlete that this member is, if any. */
  readonly athleteId: string | null;
}
