import type { Mode } from "@/domain/assessment/tier";
import type { Colour } from "./triage-row";

/** What is said about running. `none`: no running until seen; `modified`: as far as it does not bring on the pain. */
export const RUNNING_ORDERS = ["none", "modified", "easy", "unknown"] as const;
export type RunningOrder = (typeof RUNNING_ORDERS)[number];

/**
 * `barred`: a flag says by itself that there is no running, whatever its colour (see runningIsBarred).
 *
 * The order about running that goes with a colour and a mode: the one place that decides it. A HOLD never runs, whatever
 * its colour, and red never does; RESTRICTED is modified at most.
 */
export function runningOrder(colour: Colour, mode: Mode | null, barred = false): RunningOrder {
  if (mode === "HOLD" || colour === "red" || barred) return "none";
  if (colour === "grey") return "unknown";
  return colour === "amber" || mode === "RESTRICTED" ? "modified" : "easy";
}
