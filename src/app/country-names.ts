import { COUNTRIES } from "@/domain/athlete/countries";
import { knownEmergencyNumber } from "@/domain/athlete/emergency-numbers";

/** Countries in words, in alphabetical order of the language. `number`: null where we do not know it. */
export function countryNames(
  locale: string,
): readonly { code: string; name: string; number: string | null }[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return COUNTRIES.map((code) => ({
    code,
    name: names.of(code) ?? code,
    number: knownEmergencyNumber(code),
  })).sort((one, other) => one.name.localeCompare(other.name, locale));
}
