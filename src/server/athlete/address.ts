import "server-only";
import type { Context } from "../context";

/** The athlete's page, saying what was done (a key of `outcome.done` messages). */
export function athletePage({ organisation }: Context, athleteId: string, done: string): string {
  return `/o/${organisation.slug}/athletes/${athleteId}?done=${done}`;
}
