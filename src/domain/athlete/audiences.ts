import type { Asker } from "../access/actor";
import type { NoteAudience } from "./athlete-record";

/** Audiences of a note that this person may write for, and whose notes they read. `everyone` includes the athlete. */
export function audiencesOf({ roles }: Asker): readonly NoteAudience[] {
  if (roles.includes("clinician")) return ["clinicians", "staff", "everyone"];
  if (roles.includes("coach")) return ["staff", "everyone"];
  return roles.includes("athlete") ? ["everyone"] : [];
}
