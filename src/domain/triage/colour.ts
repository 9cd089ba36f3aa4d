import type { Tier } from "@/domain/assessment/tier";
import type { Colour } from "./triage-row";

/** Participation colour of a tier; a neurological WITHIN_DAYS is red: no running until seen. */
export function colourOf(tier: Tier | null, neurological: boolean): Colour {
  switch (tier) {
    case null:
      return "grey";
    case "EMERGENCY":
    case "SAME_DAY":
      return "red";
    case "WITHIN_DAYS":
      return neurological ? "red" : "amber";
    case "INCOMPLETE":
      return "amber";
    case "ROUTINE":
      return "blue";
    case "NONE":
      return "green";
  }
}
