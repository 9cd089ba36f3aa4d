import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAnswer, someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import type { Answers, AnswerValue, CompoundAnswer } from "@/domain/questionnaire/answers";
import { answerTo, isCompound } from "@/domain/questionnaire/answers";
import { ALL_QUESTIONS } from "@/domain/questionnaire/bank";
import { contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { withoutUnasked } from "@/domain/questionnaire/without-unasked";
import {
  choicesOf,
  slotsOf,
  type AnswerType,
  type Question,
  type Slot,
} from "@/domain/questionnaire/question";
import { A_MILD_ACHE, daysAgo, NOW } from "./a-case.testing";
import { assess } from "./assess";
import type { HistoryEntry } from "./assessment";
import { MODES, tierRank, TIERS } from "./tier";
import { isCheckIn } from "./worsening/series";

const RUNS = { numRuns: 300 };

/** Where most thresholds lie: start, onset, course and strength of the pain. */
const episode = fc.record({
  "Q-START": fc.constantFrom(...[0, 5, 7, 10, 14, 20, 28, 41, 43, 90].map((days) => daysAgo(days))),
  "Q-ONSET": fc.constantFrom("over-days-or-weeks", "within-hours", "in-a-moment", "after-fall-or-injury"),
  "Q-TREND": fc.constantFrom("better", "no-change", "slightly-worse", "worse"),
  "Q-NPRS-WORST": fc.constantFrom(2, 3, 5, 7, 8),
});

/** The mild ache with some of that, and a few questions answered in any other way: a law can still be broken. */
const nearMildAche: fc.Arbitrary<Answers> = fc
  .tuple(
    episode.chain((all) =>
      fc
        .subarray(Object.entries(all), { minLength: 1 })
        .map((some): Record<string, AnswerValue> => Object.fromEntries(some)),
    ),
    fc.subarray([...ALL_QUESTIONS], { minLength: 0, maxLength: 4 }),
  )
  .chain(([told, questions]) =>
    fc
      .tuple(...questions.map((question) => anAnswer(question).map((value) => [question.id, value] as const)))
      .map((changes) => withoutUnasked({ ...A_MILD_ACHE, ...told, ...Object.fromEntries(changes) })),
  );

const ORDERED = ALL_QUESTIONS.flatMap((question) =>
  slotsOf(question).flatMap((slot) => (slot.type.worse === undefined ? [] : [{ question, slot }])),
);
const place = fc.constantFrom(
  ...ALL_QUESTIONS.flatMap((question) => slotsOf(question).map((slot) => ({ question, slot }))),
);

const tierOf = (answers: Answers, history: readonly HistoryEntry[] = []) =>
  tierRank(assess(answers, history, NOW).tier);

const contradictedGatesOf = (answers: Answers) => contradictionsIn(answers).map(({ gate }) => gate.gate);
/** Whether these are of an intake or of a check-in is no answer: a blank is compared within its kind. */
const ofOneKind = (one: Answers, other: Answers) => isCheckIn(one) === isCheckIn(other);
/**
 * A blank is compared with what could stand there: nobody is asked a follow-up that contradicts its gate. What the other
 * answers contradict by themselves stays so.
 */
const contradictsNothingNew = (told: Answers, left: Answers) => {
  const before = contradictedGatesOf(left);
  return contradictedGatesOf(told).every((gate) => before.includes(gate));
};

describe("the laws", () => {
  it("of unknown: a blank never comes out below its most benign answer", () => {
    fc.assert(
      fc.property(nearMildAche, place, (answers, { question, slot }) => {
        const left = withSlot(answers, question, slot, undefined);
        const blank = tierOf(left);
        const tiers = valuesToTry(slot.type)
          .map((value) => withSlot(answers, question, slot, value))
          .filter((told) => contradictsNothingNew(told, left) && ofOneKind(told, left))
          .map((told) => tierOf(told));
        if (tiers.length === 0) return;
        expect(blank, `${question.id}.${slot.part ?? ""}`).toBeGreaterThanOrEqual(Math.min(...tiers));
      }),
      RUNS,
    );
  });

  it("of unknown: holds for two blanks together, the start of the episode among them", () => {
    const start = ALL_QUESTIONS.find(({ id }) => id === "Q-START");
    if (start === undefined) throw new Error("Q-START is gone");
    const [startSlot] = slotsOf(start);
    if (startSlot === undefined) throw new Error("Q-START has no slot");
    fc.assert(
      fc.property(nearMildAche, place, (answers, { question, slot }) => {
        const withoutStart = withSlot(answers, start, startSlot, undefined);
        const left = withSlot(withoutStart, question, slot, undefined);
        const blank = tierOf(left);
        const tiers = valuesToTry(startSlot.type).flatMap((day) =>
          valuesToTry(slot.type)
            .map((value) => withSlot(withSlot(answers, start, startSlot, day), question, slot, value))
            .filter((told) => contradictsNothingNew(told, left) && ofOneKind(told, left))
            .map((told) => tierOf(told)),
        );
        if (tiers.length === 0) return;
        expect(blank, `${question.id}.${slot.part ?? ""}`).toBeGreaterThanOrEqual(Math.min(...tiers));
      }),
      { numRuns: 40 },
    );
  });

  it("of worse: a worse answer never lowers the tier", () => {
    fc.assert(
      fc.property(nearMildAche, (answers) => {
        for (const { question, slot } of ORDERED) {
          for (const value of valuesToTry(slot.type)) {
            const given = withoutUnasked(withSlot(answers, question, slot, value));
            if (answerTo(given, question.id, slot.part) === undefined) continue;
            const before = tierOf(given);
            const contradicted = contradictedGatesOf(given).join();
            for (const worse of worseThan(slot.type, value)) {
              const changed = withoutUnasked(withSlot(given, question, slot, worse));
              // Who now tells the gate what the follow-up told has taken a contradiction back, not got worse.
              if (contradictedGatesOf(changed).join() !== contradicted) continue;
              const what = `${question.id}.${slot.part ?? ""}: ${String(value)} to ${String(worse)}`;
              expect(tierOf(changed), what).toBeGreaterThanOrEqual(before);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("assess", () => {
  const history: fc.Arbitrary<readonly HistoryEntry[]> = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: someAskedAnswers().map((answers) => ({ answers })) },
        fc.constantFrom(
          { act: "close" as const, flag: "REFER-NEURO" },
          { act: "lift" as const, flag: "REFER-ADL", until: "2026-12-24T00:00:00Z" },
        ),
      ),
      { maxLength: 5 },
    )
    .map((entries) =>
      entries.map((entry, index): HistoryEntry => ({ at: `2026-11-1${index}T08:00:00Z`, ...entry })),
    );

  it("is total and deterministic over any valid answers and history", () => {
    fc.assert(
      fc.property(someAskedAnswers(), history, (answers, before) => {
        const result = assess(answers, before, NOW);
        expect(TIERS).toContain(result.tier);
        expect(MODES).toContain(result.mode);
        expect(assess(structuredClone(answers), structuredClone(before), NOW)).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order in which questions and options were answered", () => {
    fc.assert(
      fc.property(someAskedAnswers(), (answers) => {
        const result = assess(answers, [], NOW);
        const reversed = assess(Object.fromEntries(Object.entries(answers).toReversed()), [], NOW);
        expect(reversed).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });

  it("never gives NONE or ROUTINE while a rule is unknown, nor less than its highest flag", () => {
    fc.assert(
      fc.property(nearMildAche, fc.subarray(Object.keys(A_MILD_ACHE)), (answers, blanks) => {
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !blanks.includes(id)));
        const { tier, flags, unknown, mode } = assess(kept, [], NOW);
        for (const flag of flags) expect(tierRank(tier)).toBeGreaterThanOrEqual(tierRank(flag.tier));
        if (unknown.length === 0) return;
        expect(tierRank(tier)).toBeGreaterThanOrEqual(tierRank("INCOMPLETE"));
        expect(["RESTRICTED", "HOLD"]).toContain(mode);
      }),
      RUNS,
    );
  });
});

function withSlot(
  answers: Answers,
  { id }: Question,
  { part }: Slot,
  value: AnswerValue | undefined,
): Answers {
  const { [id]: before, ...others } = answers;
  if (part === undefined) return value === undefined ? others : { ...others, [id]: value };
  const parts: CompoundAnswer = before !== undefined && isCompound(before) ? before : {};
  const { [part]: _, ...rest } = parts;
  const changed = value === undefined ? rest : { ...rest, [part]: value };
  return Object.keys(changed).length === 0 ? others : { ...others, [id]: changed };
}

/** Values of a type that stand for all of it: every code, every edge of a rule. */
function valuesToTry(type: AnswerType): readonly AnswerValue[] {
  switch (type.type) {
    case "one":
      return choicesOf(type).map(({ code }) => code);
    case "many":
      return choicesOf(type).map(({ code }) => [code]);
    case "bool":
      return [false, true];
    case "int":
    case "nrs":
      return [0, 1, 2, 3, 5, 6, 7, 8, 10, 15, 30].filter((value) => type.type === "nrs" || value <= type.max);
    case "dec":
      return [20, 40];
    case "date":
      return [0, 1, 6, 7, 8, 13, 14, 15, 21, 28, 42, 43, 84, 100, 400, 12_000, 17_000, 25_000].map((days) =>
        new Date(Date.parse(NOW) - days * 86_400_000).toISOString().slice(0, 10),
      );
    case "text":
      return ["C"];
  }
}

function worseThan(type: AnswerType, value: AnswerValue): readonly AnswerValue[] {
  const { worse } = type;
  if (worse === undefined) return [];
  if (worse === "more" && typeof value === "object") {
    const options = choicesOf(type);
    const taken = value.filter((code) => !options.some((each) => each.code === code && each.exclusive));
    if (value.some((code) => options.some((each) => each.code === code && each.unknown))) return [];
    return options
      .filter((each) => !each.exclusive && !taken.includes(each.code))
      .map((each) => [...taken, each.code]);
  }
  if (typeof value === "number") {
    if (worse === "higher") return [value + 1, value + 3, 10].filter((each) => each > value && each <= 10);
    return [];
  }
  if (typeof worse !== "object") return [];
  return worse.flatMap((chain) => {
    const position = chain.indexOf(String(value));
    return position === -1
      ? []
      : chain.slice(position + 1).map((code) => (type.type === "bool" ? code === "true" : code));
  });
}
