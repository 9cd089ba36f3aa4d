import { z } from "zod";
import type { MembershipState } from "../access/actor";
import { EmailAddress } from "../access/email";
import { plainLine } from "../access/free-text";
import { PersonName } from "../athlete/member";
import { CODE_DAYS, readCode } from "./squad-code";

/** A squad's name as posted: messages are keys of `outcome.field`. */
export const SquadName = plainLine(60);

/** A squad as posted in a hidden field. */
export const OfSquad = z.strictObject({ squadId: z.uuid() });

export const NewName = OfSquad.extend({ name: SquadName });

/** Closes a squad. Whoever is in it goes to another one. */
export const Closing = OfSquad.extend({ to: z.uuid("choose").optional() });

/** Athletes of a squad who go to another one. */
export const Move = OfSquad.extend({
  to: z.uuid("choose"),
  athletes: z.array(z.uuid(), "athletes-missing").min(1, "athletes-missing").max(200),
});
export type Move = z.output<typeof Move>;

export const NewCode = OfSquad.extend({ days: z.enum(CODE_DAYS, "choose") });

/** A code as somebody typed it, and as it is kept. */
const TypedCode = z
  .string("code-missing")
  .max(100, "code-unknown")
  .transform((typed, found) => {
    const code = readCode(typed);
    if (code !== null) return code;
    found.addIssue({ code: "custom", message: "code-unknown" });
    return z.NEVER;
  });

export const CodeTyped = z.strictObject({ code: TypedCode });

/** Somebody who joins with a code. */
export const Joining = z.strictObject({
  code: TypedCode,
  givenName: PersonName,
  familyName: PersonName,
  email: z.string("email-missing").pipe(EmailAddress),
});
export type Joining = z.output<typeof Joining>;

/** A code that holds. */
export interface LiveCode {
  readonly code: string;
  readonly expiresAt: string;
  /** How many have joined with it. */
  readonly joined: number;
}

/** One squad in the list. */
export interface SquadRecord {
  readonly id: string;
  readonly name: string;
  readonly athletes: number;
  readonly coaches: readonly string[];
  /** Until when its code holds; null without one. */
  readonly codeUntil: string | null;
  readonly closedAt: string | null;
}

/** One athlete in the list of a squad: nothing of health. */
export interface SquadMember {
  readonly athleteId: string;
  readonly name: string;
  /** null: no membership, staff fill in. */
  readonly state: MembershipState | null;
}
