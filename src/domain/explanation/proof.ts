import { z } from "zod";
import proof from "./proof.json" with { type: "json" };

const count = z.int().min(0);
const seconds = z.number().min(0);

/** What `npm run prove` counted the last time, and of which rule set: for the rules page. */
const PROOF = z.strictObject({
  ruleSet: z.strictObject({ version: z.string(), hash: z.string() }),
  /** Of the tree that was proven. */
  commit: z.string(),
  machine: z.string(),
  /** Intakes given to the engine and to the oracle, and how many came out otherwise. */
  agreement: z.strictObject({ compared: count, differing: count }),
  /** Every case of every rule by itself. */
  exhaustive: z.strictObject({ cases: count, seconds }),
  /** Steps to a worse answer and blanks, each tried in all combinations of the other answers ("10^54"). */
  laws: z.strictObject({ steps: count, blanks: count, combinations: z.string(), seconds }),
  /** Slips in rules: noticed by a case or the comparison, shown to change nothing, or listed with a reason. Left out until all were tried. */
  mutants: z.exactOptional(
    z.strictObject({ tried: count, noticed: count, equivalent: count, survivors: count }),
  ),
  /** Mutants of the engine's code: noticed by a test, left out (words, and what is made when a file is loaded), or neither; "open": not yet looked at. */
  code: z.exactOptional(
    z.strictObject({ tried: count, noticed: count, leftOut: count, survivors: count, open: count }),
  ),
  /** Of the named cases: how many that should fire a flag do, and how many that should not do not. */
  flags: z.array(
    z.strictObject({ id: z.string(), should: count, fired: count, shouldNot: count, silent: count }),
  ),
});
export type Proof = z.infer<typeof PROOF>;

/** The figures, checked; undefined when they are of another rule set than the one with this hash. */
export function proofOf(ruleSetHash: string): Proof | undefined {
  const read = PROOF.parse(proof);
  return read.ruleSet.hash === ruleSetHash ? read : undefined;
}
