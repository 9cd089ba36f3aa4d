import type { Asker, Relation } from "./actor";
import { may, type OrganisationActionId } from "./policy";

/** Reads of many athletes at once that tell who is flagged, or how somebody is. */
const OF_MANY: ReadonlySet<OrganisationActionId> = new Set<OrganisationActionId>([
  "triage.bulk",
  "triage.export",
  "contact.read",
  "squads.print",
  "squads.gear",
]);

/**
 * Whether a read is kept from a screen that others can see: for staff everything of an athlete, and lists that tell who
 * is flagged. What athletes read of themselves stays open, and so it does for whoever could not end the mode.
 * @param relations to the athlete that is read; null: it is no read of one athlete
 */
export function hiddenAtSideline(
  asker: Asker,
  action: OrganisationActionId,
  relations: readonly Relation[] | null,
): boolean {
  if (!may(asker, "triage.sideline", ["own-squad", "organisation"])) return false;
  return relations === null ? OF_MANY.has(action) : !relations.includes("self");
}
