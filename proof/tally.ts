import type { Answers } from "@/domain/questionnaire/answers";
import { ANSWERED_AT, answersOf } from "./cases/clinical-case";
import { differences, engineSays, oracleSays, type Said } from "./compare-result";

/** An example of a difference: the changes to the well runner's answers that show it. */
export interface Example {
  readonly change: Readonly<Record<string, Answers[string] | undefined>>;
  readonly engine: Said;
  readonly oracle: Said;
}

/** Counts of what was compared and of every kind of difference, with the simplest example of each. */
export class Tally {
  compared = 0;
  readonly differing = { any: 0, tier: 0, mode: 0, flags: 0, unknown: 0 };
  readonly kinds = new Map<string, { count: number; example: Example }>();

  /** Compares both sides on the well runner with these changes. */
  compare(change: Example["change"]): { engine: Said; oracle: Said } {
    const answers = answersOf({ change });
    const engine = engineSays(answers, ANSWERED_AT);
    const oracle = oracleSays(answers, ANSWERED_AT);
    this.compared += 1;
    const found = differences(engine, oracle);
    if (found.length > 0) this.#note(found, { change, engine, oracle });
    return { engine, oracle };
  }

  #note(found: readonly string[], example: Example): void {
    this.differing.any += 1;
    if (found.some((each) => each.startsWith("tier"))) this.differing.tier += 1;
    if (found.some((each) => each.startsWith("mode"))) this.differing.mode += 1;
    if (found.some((each) => each.startsWith("unknown"))) this.differing.unknown += 1;
    if (found.some((each) => /^[RX]/u.test(each))) this.differing.flags += 1;
    for (const kind of found) {
      const known = this.kinds.get(kind);
      const simpler = known === undefined || size(example) < size(known.example);
      this.kinds.set(kind, {
        count: (known?.count ?? 0) + 1,
        example: simpler ? example : known.example,
      });
    }
  }
}

function size({ change }: Example): number {
  return Object.keys(change).length * 1000 + JSON.stringify(change).length;
}
