/** A country and the number that reaches an ambulance there. */
export interface EmergencyNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly number: string;
}

const NUMBERS: Readonly<Record<string, string>> = {
  AE: "998", AL: "112", AR: "107", AT: "112", AU: "000", BA: "124", BD: "999", BE: "112", BG: "112", BO: "118",
  BR: "192", BY: "103", CA: "911", CH: "144", CL: "131", CN: "120", CO: "123", CR: "911", CY: "112", CZ: "112",
  DE: "112", DK: "112", DO: "911", DZ: "14", EC: "911", EE: "112", EG: "123", ES: "112", ET: "907", FI: "112",
  FR: "112", GB: "999", GE: "112", GH: "112", GR: "112", GT: "128", HK: "999", HR: "112", HU: "112", ID: "119",
  IE: "112", IL: "101", IN: "112", IS: "112", IT: "112", JM: "110", JO: "911", JP: "119", KE: "999", KR: "119",
  KW: "112", KZ: "112", LB: "140", LK: "1990", LT: "112", LU: "112", LV: "112", MA: "141", MD: "112", ME: "112",
  MK: "112", MT: "112", MU: "114", MX: "911", MY: "999", NG: "112", NL: "112", NO: "113", NP: "102", NZ: "111",
  PA: "911", PE: "106", PH: "911", PK: "1122", PL: "112", PT: "112", PY: "141", QA: "999", RO: "112", RS: "112",
  RU: "112", SA: "997", SE: "112", SG: "995", SI: "112", SK: "112", TH: "1669", TN: "190", TR: "112", TT: "811",
  TW: "119", TZ: "112", UA: "112", UG: "112", US: "911", UY: "105", VN: "115", ZA: "112", ZM: "991", ZW: "994",
};

/** Where a country is not known or not listed: works from mobile phones in most of the world. */
export const DEFAULT_EMERGENCY_NUMBER = "112";

/** Every listed country, by its code. From general knowledge: a number must be checked before a country goes live. */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = Object.entries(NUMBERS).map(([country, number]) => ({
  country,
  number,
}));

/** The number for a country code; the default for none or an unlisted one. */
export function emergencyNumber(country: string | null): string {
  return (country === null ? undefined : NUMBERS[country]) ?? DEFAULT_EMERGENCY_NUMBER;
}
