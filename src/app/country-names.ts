import { EMERGENCY_NUMBERS } from "@/domain/athlete/emergency-numbers";

/** Countries in words, in alphabetical order of the language. */
export function countryNames(locale: string): readonly { code: string; name: string; number: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return EMERGENCY_NUMBERS.map(({ country, number }) => ({
    code: country,
    name: names.of(country) ?? country,
    number,
  })).sort((one, other) => one.name.localeCompare(other.name, locale));
}
