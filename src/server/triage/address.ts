import "server-only";
import type { Context } from "../context";

/** The triage page, with filters as `writeFilters` writes them. */
export function triagePage({ organisation }: Context, query: string): string {
  return `/o/${organisation.slug}/triage${query}`;
}
