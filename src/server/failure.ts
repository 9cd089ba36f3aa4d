import "server-only";
import { databaseCode } from "./db/transaction";
import { log } from "./log/log";
import { callsFailed } from "./metrics/work";
import { Refusal } from "./refusal";

/** Errors that Next throws to steer (redirect, not found); they must pass through untouched. */
export function isSteering(error: unknown): boolean {
  const digest = (error as { digest?: unknown } | null)?.digest;
  return typeof digest === "string" && digest.startsWith("NEXT_");
}

/**
 * The refusal that an error amounts to. A held lock is a request in flight; a unique constraint is a race lost; every
 * error that nobody foresaw while talking to the database counts as unavailable, since a cut connection looks like that.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = databaseCode(error);
  if (code === "55P03") return new Refusal("in-flight");
  if (code === "P2002" || code === "23505") return new Refusal("stale");
  callsFailed.inc({ code: code ?? "none" });
  log.error({ event: "call-failed", code: code ?? null, error: describe(error) });
  return new Refusal("unavailable");
}

/** Name and place of an error for the log, without its message: a database quotes values in it, in lines of its own. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = "" } = error;
  const lines = stack.slice(stack.lastIndexOf(message) + message.length).split("\n");
  const places = lines.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
  return [name, ...places.slice(0, 4)].join(" ");
}
