import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";
import { z } from "zod";
import { GUARDIAN_BELOW } from "../athlete/consent";
import { isCountry, OTHER_COUNTRY } from "../athlete/countries";
import { ageOn } from "../athlete/local-day";
import { EmailAddress } from "../access/email";
import { plainLine } from "../access/free-text";
import { isCalendarDay } from "../questionnaire/calendar-day";

const NAME_MAX = 120;

/** What the first page asks, as posted: messages are keys of `outcome.field`. */
export const StartFields = z.strictObject({
  athleteId: z.string(),
  agreed: z.literal("yes", "consent-missing"),
  consentVersion: z.string(),
  dateOfBirth: z.string("missing").refine(isCalendarDay, "date-invalid"),
  country: z.string("missing").refine(isCountry, "choose"),
  phone: z.string("missing").max(40, "phone-invalid"),
  emergencyContactName: plainLine(NAME_MAX),
  emergencyContactPhone: z.string("missing").max(40, "phone-invalid"),
  timeZone: z.string().max(60).optional(),
  guardianName: plainLine(NAME_MAX, "guardian-missing").optional(),
  guardianEmail: EmailAddress.optional(),
});
export type StartFields = z.output<typeof StartFields>;

/** How to reach the athlete and whom else to call; phones in E.164. */
export interface Start {
  readonly dateOfBirth: string;
  readonly country: string;
  readonly phone: string;
  readonly emergencyContactName: string;
  readonly emergencyContactPhone: string;
}

/** A parent or guardian who has to be asked before anything is kept. */
export interface GuardianToAsk {
  readonly name: string;
  readonly email: string;
}

/** What is known before the first page is posted. */
export interface KnownAtStart {
  /** Calendar day where the athlete is (YYYY-MM-DD). */
  readonly today: string;
  /** A clinician fills in for the athlete: nobody else corrects a date of birth that is on record. */
  readonly byClinician: boolean;
  /** The date of birth that is on record: fixed for the athlete, who cannot grow older by typing. */
  readonly dateOfBirth: string | null;
  /** A parent or guardian has agreed to the present text, and not withdrawn it. */
  readonly guardianAgreed: boolean;
}

export type ReadStart =
  | { readonly to: "start"; readonly start: Start }
  | { readonly to: "ask-guardian"; readonly guardian: GuardianToAsk }
  | { readonly to: "refuse"; readonly fields: Readonly<Record<string, string>> };

/**
 * Checks what no single field can tell. Under 16 nothing is kept, and a parent or guardian is asked by mail, unless one
 * has agreed already.
 */
export function readStart(fields: StartFields, known: KnownAtStart): ReadStart {
  const born = bornProblem(fields.dateOfBirth, known);
  if (born !== null) return { to: "refuse", fields: { dateOfBirth: born } };
  if (ageOn(fields.dateOfBirth, known.today) < GUARDIAN_BELOW && !known.guardianAgreed)
    return askGuardian(fields);
  const phone = e164(fields.phone, fields.country);
  const emergencyContactPhone = e164(fields.emergencyContactPhone, fields.country);
  if (phone === null || emergencyContactPhone === null) {
    return {
      to: "refuse",
      fields: {
        ...(phone === null ? { phone: "phone-invalid" } : {}),
        ...(emergencyContactPhone === null ? { emergencyContactPhone: "phone-invalid" } : {}),
      },
    };
  }
  const { dateOfBirth, country, emergencyContactName } = fields;
  return { to: "start", start: { dateOfBirth, country, phone, emergencyContactName, emergencyContactPhone } };
}

/** A day that nobody was born on, or another than the one on record. One under 16 always goes on to the guardian. */
function bornProblem(dateOfBirth: string, known: KnownAtStart): string | null {
  if (dateOfBirth > known.today) return "date-future";
  if (dateOfBirth < "1900-01-01") return "date-invalid";
  const changed = known.dateOfBirth !== null && known.dateOfBirth !== dateOfBirth;
  const young = ageOn(dateOfBirth, known.today) < GUARDIAN_BELOW;
  return changed && !known.byClinician && (!young || known.guardianAgreed) ? "date-fixed" : null;
}

function askGuardian({ guardianName, guardianEmail }: StartFields): ReadStart {
  if (guardianName !== undefined && guardianEmail !== undefined)
    return { to: "ask-guardian", guardian: { name: guardianName, email: guardianEmail } };
  return {
    to: "refuse",
    fields: {
      ...(guardianName === undefined ? { guardianName: "guardian-missing" } : {}),
      ...(guardianEmail === undefined ? { guardianEmail: "guardian-missing" } : {}),
    },
  };
}

/** What a parent or guardian posts from the link that was mailed to them. */
export const GuardianFields = z.strictObject({
  token: z.string().min(20).max(100),
  agreed: z.literal("yes", "consent-missing"),
  guardian: z.literal("yes", "guardian-tick"),
  consentVersion: z.string(),
  name: plainLine(NAME_MAX),
  country: z.string("missing").refine(isCountry, "choose"),
  phone: z.string("missing").max(40, "phone-invalid"),
  dateOfBirth: z.string("missing").refine(isCalendarDay, "date-invalid"),
});
export type GuardianFields = z.output<typeof GuardianFields>;

/** The phone of a form in E.164, or null. Without a known country it must begin with a plus. */
export function e164(typed: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(
    typed,
    country === OTHER_COUNTRY ? undefined : (country as CountryCode),
  );
  return parsed?.isValid() ? parsed.number : null;
}
