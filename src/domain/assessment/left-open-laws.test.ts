import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { assess, assessAfter, pastOf } from "./assess";
import type { HistoryEntry } from "./assessment";
import { told, WEEKS, worst } from "./check-ins.testing";
import { quickTierAfter } from "./compiled/quick-tier";
import { RULE_SET } from "./rule-set";
import { tierRank } from "./tier";

const after = (history: readonly HistoryEntry[], answers: Answers) => assess(answers, history, NOW);

/** Codes of a question with one choice. */
function codesOf(id: string): readonly string[] {
  const answer = findQuestion(id)?.answer;
  return answer?.type === "one" ? answer.options.map(({ code }) => code) : [];
}

const PAIN = fc.integer({ min: 0, max: 10 });
const ONSET = fc.constantFrom(...codesOf("Q-ONSET"));
const TRAUMA = fc.constantFrom(...codesOf("Q-TRAUMA"));
const START = fc.oneof(
  fc.constantFrom("today", "1-7-days", "1-4-weeks", "4-6-weeks", "6-12-weeks", "over-12-weeks"),
  fc.integer({ min: 0, max: 100 }).map((days) => daysAgo(days)),
);
const ABOUT_A_FLARE = fc.record(
  { "Q-ONSET": ONSET, "Q-START": START, "Q-TRAUMA": TRAUMA },
  { requiredKeys: [] },
);
const ABOUT_IT = fc.record(
  {
    "Q-ONSET": ONSET,
    "Q-START": START,
    "Q-TRAUMA": TRAUMA,
    "Q-BONE": fc.constantFrom(["none"], ["steroids"]),
  },
  { requiredKeys: [] },
);
const AN_INTAKE = fc
  .tuple(PAIN, ABOUT_IT)
  .map(([pain, about]) => anIntake({ "Q-NPRS-WORST": pain, ...about }));
const A_HISTORY = fc
  .tuple(AN_INTAKE, fc.array(PAIN, { maxLength: 4 }), fc.boolean())
  .map(([intake, pains, closes]): readonly HistoryEntry[] => {
    const weeks = pains.map((pain, week) => told(7 * (pains.length - week), worst(pain)));
    const closing: HistoryEntry = {
      at: instantAgo(7 * pains.length + 6),
      act: "close",
      flag: "REFER-TRAUMA",
    };
    return [told(7 * pains.length + 7, intake), ...(closes ? [closing] : []), ...weeks];
  });
const RUNS = { numRuns: 150 };

describe("the law of unknown at a check-in", () => {
  it("is that a flare left blank is never below any one of its most benign answers", () => {
    const which = fc.constantFrom(
      ["Q-ONSET", codesOf("Q-ONSET")] as const,
      ["Q-TRAUMA", ["nothing"]] as const,
      ["Q-START", ["today", "1-7-days", "1-4-weeks", "4-6-weeks", "6-12-weeks", "over-12-weeks"]] as const,
    );
    fc.assert(
      fc.property(
        A_HISTORY,
        fc.integer({ min: 7, max: 10 }),
        ABOUT_A_FLARE,
        which,
        (history, pain, about, [question, codes]) => {
          const others = Object.fromEntries(Object.entries(about).filter(([id]) => id !== question));
          const past = pastOf(RULE_SET, history);
          const rank = (more: Answers) =>
            tierRank(assessAfter(RULE_SET, past, worst(pain, { ...others, ...more }), NOW).tier);
          const lowest = Math.min(...codes.map((code) => rank({ [question]: code })));
          expect(rank({})).toBeGreaterThanOrEqual(lowest);
        },
      ),
      RUNS,
    );
  });

  it("is that nothing is NONE while a flare is not told", () => {
    fc.assert(
      fc.property(A_HISTORY, fc.integer({ min: 7, max: 10 }), (history, pain) => {
        expect(after(history, worst(pain)).tier).not.toBe("NONE");
        expect(after(history, worst(pain)).tier).not.toBe("ROUTINE");
      }),
      RUNS,
    );
  });

  it("goes with the law of worse: a worst pain that makes it a flare never lowers the tier", () => {
    fc.assert(
      fc.property(A_HISTORY, PAIN, PAIN, ABOUT_A_FLARE, (history, one, other, about) => {
        const rank = (pain: number) => tierRank(after(history, worst(pain, about)).tier);
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
      RUNS,
    );
  });

  it("is kept by the quick tier as by the whole engine", () => {
    const histories = fc.oneof(A_HISTORY, fc.constant(WEEKS));
    fc.assert(
      fc.property(histories, fc.integer({ min: 6, max: 10 }), ABOUT_A_FLARE, (history, pain, about) => {
        const answers = worst(pain, about);
        expect(quickTierAfter(RULE_SET, history, NOW)(answers)).toBe(tierRank(after(history, answers).tier));
      }),
      RUNS,
    );
  });
});
