import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { checkInSection } from "@/domain/check-in/form";
import { emergencyInSection } from "@/domain/intake/emergency-in-section";
import type { FormFields } from "../form-fields";
import { fieldNames } from "../intake/draft";

const SECTION = checkInSection({ painsToAskAbout: [], inFull: false });
const NAMES = fieldNames(SECTION);

/** Does a posted check-in call for help now? Asked of one that could not be taken: it needs no session and no record. */
export function isUrgent(fields: FormFields): boolean {
  const posted = new Map([...fields].filter(([name]) => NAMES.has(name)));
  const now = new Date();
  return emergencyInSection(SECTION, posted, {}, dayIn(now, "UTC"), now.toISOString()).rules.length > 0;
}
