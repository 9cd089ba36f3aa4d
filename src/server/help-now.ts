import "server-only";
import { getLocale } from "next-intl/server";
import { COUNTRIES } from "@/domain/athlete/countries";
import { knownEmergencyNumber } from "@/domain/athlete/emergency-numbers";
import { requestFacts } from "./request-facts";

/** Has the front door answer a form without script with the emergency numbers instead of any other page. */
export async function answerWithHelp(): Promise<void> {
  const facts = requestFacts();
  if (!facts) return;
  const locale = await getLocale();
  const names = new Intl.DisplayNames([locale], { type: "region" });
  facts.helpNow = COUNTRIES.flatMap((code) => {
    const number = knownEmergencyNumber(code);
    return number === null ? [] : [{ name: names.of(code) ?? code, number }];
  }).sort((one, other) => one.name.localeCompare(other.name, locale));
}
