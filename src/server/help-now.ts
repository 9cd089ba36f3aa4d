import "server-only";
import { getLocale } from "next-intl/server";
import { EMERGENCY_NUMBERS } from "@/domain/athlete/emergency-numbers";
import { requestFacts } from "./request-facts";

/** Has the front door answer a form without script with the emergency numbers instead of any other page. */
export async function answerWithHelp(): Promise<void> {
  const facts = requestFacts();
  if (!facts) return;
  const names = new Intl.DisplayNames([await getLocale()], { type: "region" });
  facts.helpNow = EMERGENCY_NUMBERS.map(({ country, number }) => ({
    name: names.of(country) ?? country,
    number,
  })).sort((one, other) => one.name.localeCompare(other.name));
}
