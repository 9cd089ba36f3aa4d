import "server-only";
import { dayIn } from "@/domain/athlete/local-day";
import { emergencyInSection } from "@/domain/intake/emergency-in-section";
import type { FormFields } from "../form-fields";
import { fieldNames, findSection } from "./draft";

/**
 * Does a posted section, by itself, call for help now? Asked of a post that could not be taken, of whomever: it needs no
 * session and reads no record.
 */
export function isUrgent(fields: FormFields): boolean {
  const section = findSection(fields.get("section")?.[0] ?? "");
  if (!section) return false;
  const names = fieldNames(section);
  const posted = new Map([...fields].filter(([name]) => names.has(name)));
  const now = new Date();
  return emergencyInSection(section, posted, {}, dayIn(now, "UTC"), now.toISOString()).rules.length > 0;
}
