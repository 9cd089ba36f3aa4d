import type { Truth } from "../kleene";
import type { Reference } from "./baseline";
import type { CheckIn } from "./check-in";

/** A value by which a rule was judged, with the question that asked for it; undefined where it was not told. */
export interface Seen {
  readonly question: string;
  readonly at: string;
  readonly value: number | string | boolean | readonly string[] | undefined;
}

/** Whether one test of one rule holds at the latest check-in, and by what. */
export interface Verdict {
  readonly truth: Truth;
  /** The values that decided, with their days; of "unknown" those that were told. */
  readonly seen: readonly Seen[];
  /** What was not told and would settle it; empty unless the truth is unknown. */
  readonly missing: readonly Seen[];
  /** What the values were compared with. */
  readonly reference?: Reference;
  /** Points above the reference that count as the rise. */
  readonly needed?: number;
}

/** Does not hold: there is too little to compare yet, or nothing that could. */
export const TOO_EARLY: Verdict = { truth: "false", seen: [], missing: [] };

/** A verdict on values: what was not told is listed as missing when it leaves the truth open. */
export function verdictOn(
  truth: Truth,
  values: readonly Seen[],
  compared: Pick<Verdict, "reference" | "needed"> = {},
): Verdict {
  return {
    truth,
    seen: values.filter(({ value }) => value !== undefined),
    missing: truth === "unknown" ? values.filter(({ value }) => value === undefined) : [],
    ...compared,
  };
}

/** A value of a check-in, as it was judged. */
export function seen({ at }: CheckIn, question: string, value: Seen["value"]): Seen {
  return { question, at, value };
}
