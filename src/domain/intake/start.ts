import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";
import { z } from "zod";
import { GUARDIAN_BELOW } from "../athlete/consent";
import { EMERGENCY_NUMBERS } from "../athlete/emergency-numbers";
import { ageOn } from "../athlete/local-day";
import { EmailAddress } from "../access/email";
import { isCalendarDay } from "../questionnaire/calendar-day";
import { textFault } from "../questionnaire/plain-text";

const NAME_MAX = 120;

function name(missing: string) {
  return z
    .string(missing)
    .transform((typed) => typed.normalize("NFC").trim())
    .refine((typed) => typed !== "", missing)
    .refine((typed) => textFault(typed, NAME_MAX) === undefined, "not-text");
}

/** What the first page asks, as posted: messages are keys of `outcome.field`. */
export const StartFields = z.strictObject({
  athleteId: z.string(),
  agreed: z.literal("yes", "consent-missing"),
  consentVersion: z.string(),
  dateOfBirth: z.string("missing").refine(isCalendarDay, "date-invalid"),
  country: z
    .string("missing")
    .refine((code) => EMERGENCY_NUMBERS.some(({ country }) => country === code), "choose"),
  phone: z.string("missing").max(40, "phone-invalid"),
  emergencyContactName: name("missing"),
  emergencyContactPhone: z.string("missing").max(40, "phone-invalid"),
  timeZone: z.string().max(60).optional(),
  guardianName: name("guardian-missing").optional(),
  guardianEmail: EmailAddress.optional(),
  guardianPhone: z.string().max(40, "phone-invalid").optional(),
});
export type StartFields = z.output<typeof StartFields>;

/** Who agreed to what, how to reach them and whom else to call; phones in E.164. */
export interface Start {
  readonly dateOfBirth: string;
  readonly country: string;
  readonly phone: string;
  readonly emergencyContactName: string;
  readonly emergencyContactPhone: string;
  readonly guardian: { readonly name: string; readonly phone: string } | null;
}

export type ReadStart =
  | { readonly ok: true; readonly start: Start }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/**
 * Checks what no single field can tell. Under 16 a parent or guardian has to agree first, and staff cannot stand in.
 * @param today calendar day where the athlete is (YYYY-MM-DD)
 * @param byStaff somebody of the organisation fills in for the athlete
 */
export function readStart(fields: StartFields, today: string, byStaff: boolean): ReadStart {
  const problems: Record<string, string> = {};
  const phone = e164(fields.phone, fields.country);
  const emergencyContactPhone = e164(fields.emergencyContactPhone, fields.country);
  if (phone === null) problems["phone"] = "phone-invalid";
  if (emergencyContactPhone === null) problems["emergencyContactPhone"] = "phone-invalid";
  if (fields.dateOfBirth > today) problems["dateOfBirth"] = "date-future";
  else if (fields.dateOfBirth < "1900-01-01") problems["dateOfBirth"] = "date-invalid";
  const minor = ageOn(fields.dateOfBirth, today) < GUARDIAN_BELOW;
  const guardianPhone =
    fields.guardianPhone === undefined ? null : e164(fields.guardianPhone, fields.country);
  if (minor) {
    if (byStaff) problems["guardianName"] = "guardian-not-staff";
    else if (fields.guardianName === undefined) problems["guardianName"] = "guardian-missing";
    if (guardianPhone === null)
      problems["guardianPhone"] = fields.guardianPhone === undefined ? "guardian-missing" : "phone-invalid";
  }
  if (Object.keys(problems).length > 0 || phone === null || emergencyContactPhone === null) {
    return { ok: false, fields: problems };
  }
  return {
    ok: true,
    start: {
      dateOfBirth: fields.dateOfBirth,
      country: fields.country,
      phone,
      emergencyContactName: fields.emergencyContactName,
      emergencyContactPhone,
      guardian:
        minor && fields.guardianName !== undefined && guardianPhone !== null
          ? { name: fields.guardianName, phone: guardianPhone }
          : null,
    },
  };
}

function e164(typed: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(typed, country as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
}
