import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "@/domain/assessment/a-case.testing";
import { assess } from "@/domain/assessment/assess";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import { ALL_CASES, answersOf } from "@/domain/assessment/cases/all-cases.testing";
import { injury, nerve } from "@/domain/assessment/cases/case.testing";
import { quickTierAfter } from "@/domain/assessment/compiled/quick-tier";
import { answersStanding } from "@/domain/assessment/in-force";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { tierRank } from "@/domain/assessment/tier";
import { anAnswer, someAskedAnswers } from "@/domain/questionnaire/an-answer.testing";
import type { Answers } from "@/domain/questionnaire/answers";
import { ALL_QUESTIONS } from "@/domain/questionnaire/bank";
import { withoutUnasked } from "@/domain/questionnaire/without-unasked";
import { readAnswers } from "@/domain/questionnaire/read-answers";
import { withChanges } from "./answer-change";
import { alternativeInWords } from "./change-in-words";
import { plausibleChanges } from "./plausible-changes";
import { oneAnswerAway, smallestChanges, type Alternative } from "./smallest-change";

const TODAY = NOW.slice(0, 10);

/** The mild ache with some questions answered in any way: tiers of all kinds, by few answers. */
const nearMildAche: fc.Arbitrary<Answers> = fc
  .subarray([...ALL_QUESTIONS], { minLength: 1, maxLength: 5 })
  .chain((questions) =>
    fc.tuple(
      ...questions.map((question) => anAnswer(question).map((answer) => [question.id, answer] as const)),
    ),
  )
  .map((changes) => withoutUnasked({ ...anIntake(), ...Object.fromEntries(changes) }));

const rankOf = (answers: Answers, history: readonly HistoryEntry[] = []) =>
  tierRank(assess(answers, history, NOW).tier);

const lengthOf = ({ changes }: Alternative) => changes.reduce((sum, { distance }) => sum + distance, 0);

/** What the whole engine says of an alternative: it alters the tier as told, and nothing shorter does. */
function expectSmallest(answers: Answers, found: Alternative | null, sign: 1 | -1): void {
  const rank = rankOf(answers);
  const standing = answersStanding(answers, [], NOW);
  const altering = plausibleChanges(answers, standing, TODAY).filter(
    (change) => Math.sign(rankOf(withChanges(answers, [change])) - rank) === sign,
  );
  if (found === null || found.changes.length > 1) expect(altering).toEqual([]);
  if (found === null) return;
  const changed = rankOf(withChanges(answers, found.changes));
  expect(tierRank(found.tier)).toBe(changed);
  expect(Math.sign(changed - rank)).toBe(sign);
  if (found.changes.length > 1) return;
  expect(altering.every(({ distance }) => distance >= lengthOf(found))).toBe(true);
}

describe("the smallest changes", () => {
  it("alter the tier as they say, and no smaller ones do", () => {
    fc.assert(
      fc.property(nearMildAche, (answers) => {
        const { lower, higher } = smallestChanges(answers, [], NOW);
        expect([lower?.changes.length ?? 1, higher?.changes.length ?? 1].every((count) => count < 3)).toBe(
          true,
        );
        expectSmallest(answers, lower, -1);
        expectSmallest(answers, higher, 1);
      }),
      { numRuns: 25 },
    );
  });

  test.each(
    ALL_CASES.filter(({ history }) => history === undefined)
      .filter((_, index) => index % 7 === 0)
      .map((each) => [each.name, each] as const),
  )("%s", (_, vignette) => {
    const answers = answersOf(vignette);
    const { lower, higher } = smallestChanges(answers, [], NOW);
    expectSmallest(answers, lower, -1);
    expectSmallest(answers, higher, 1);
    expect(lower === null || tierRank(lower.tier) < tierRank(vignette.tier)).toBe(true);
  });

  it("leave answers that the questionnaire takes", () => {
    fc.assert(
      fc.property(nearMildAche, (answers) => {
        for (const change of plausibleChanges(answers, answers, TODAY)) {
          expect(readAnswers(withChanges(answers, [change]), TODAY), JSON.stringify(change)).toMatchObject({
            ok: true,
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  const words = (answers: Answers) => {
    const { lower, higher } = smallestChanges(answers, [], NOW);
    const say = (each: Alternative | null) => each && alternativeInWords(each, (tier) => tier);
    return { lower: say(lower), higher: say(higher) };
  };

  it("say what a result rests on", () => {
    const tingling = nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40));
    expect(words(anIntake({ ...tingling, "Q-ADL": 1 }))).toEqual({
      lower: "Without “Tingling or pins and needles, left” this would be ROUTINE.",
      higher: "With “Numbness, right” as well this would be SAME_DAY.",
    });
  });

  it("name two answers where neither suffices", () => {
    const two = { "Q-ADL": 1, "Q-ADL-WHICH": ["driving"] };
    expect(words(anIntake(two)).lower).toBe(
      "With “0 out of 10” to “In the last 7 days, how much did this pain get in the way of ordinary life outside sport?” (answered “1 out of 10”) and without “Driving” this would be NONE.",
    );
  });

  it("tell a score, a day and a blank by their old and new values", () => {
    const strong = words(anIntake({ "Q-START": daysAgo(2), "Q-NPRS-WORST": 6 }));
    expect(strong.higher).toBe(
      "With “7 out of 10” to “Worst pain in the last 7 days” (answered “6 out of 10”) this would be SAME_DAY.",
    );
    const fell = words(anIntake(injury("fall-over-1m", daysAgo(8))));
    expect(fell.higher).toBe(
      "With “15 November 2026” to “When was that?” (answered “14 November 2026”) this would be EMERGENCY.",
    );
    expect(words(anIntake({ "Q-VASC": undefined })).lower).toBe(
      "With “None of these” to “Any of these in head, neck or arm, sudden or new?” (not answered) this would be NONE.",
    );
  });

  it("find nothing that lowers what a latched flag holds", () => {
    const history = [
      { at: instantAgo(20), answers: anIntake(nerve({ "Q-NEURO-WEAK": ["left"] }, "same", daysAgo(50))) },
    ];
    expect(smallestChanges(aCheckIn(), history, NOW).lower).toBeNull();
  });
});

describe("one answer away", () => {
  it("is the answer that raises most, and raises", () => {
    fc.assert(
      fc.property(nearMildAche, (answers) => {
        const found = oneAnswerAway(answers, NOW);
        if (found === null) {
          expectSmallest(answers, null, 1);
          return;
        }
        expect(found.changes).toHaveLength(1);
        expect(rankOf(withChanges(answers, found.changes))).toBe(tierRank(found.tier));
        expect(tierRank(found.tier)).toBeGreaterThan(rankOf(answers));
      }),
      { numRuns: 25 },
    );
  });

  it("believes clean answers: a mild ache is not one answer away", () => {
    expect(oneAnswerAway(anIntake(), NOW)).toBeNull();
  });

  test.each([
    ["pain of 6 since two days", { "Q-START": daysAgo(2), "Q-NPRS-WORST": 6 }, "SAME_DAY"],
    ["tingling on one side", nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40)), "SAME_DAY"],
    [
      "one cord sign that came slowly",
      { "Q-CORD": ["unsteady"], "Q-CORD-PACE": "weeks-or-months" },
      "EMERGENCY",
    ],
    ["a heart question left blank", { "Q-CARDIO": undefined }, "EMERGENCY"],
    ["two nights of seven", { "Q-SLEEP": 2 }, "WITHIN_DAYS"],
    ["slightly worse since ten days", { "Q-START": daysAgo(10), "Q-TREND": "slightly-worse" }, "WITHIN_DAYS"],
  ])("%s", (_, changes, tier) => {
    expect(oneAnswerAway(anIntake(changes), NOW)?.tier).toBe(tier);
  });

  it("leaves what stands from earlier answers as it is", () => {
    const begun = { "Q-START": daysAgo(9) };
    const now = oneAnswerAway(anIntake({ ...begun, "Q-NPRS-WORST": 7 }), NOW);
    expect(now).toMatchObject({ tier: "SAME_DAY", changes: [{ question: "Q-START", to: daysAgo(7) }] });
    const history = [{ at: instantAgo(7), answers: anIntake({ ...begun, "Q-NPRS-WORST": 6 }) }];
    expect(oneAnswerAway(aCheckIn({ "Q-NPRS-WORST": 7 }), NOW, history)).toBeNull();
  });
});

describe("the quick tier", () => {
  const history: fc.Arbitrary<readonly HistoryEntry[]> = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.oneof(nearMildAche, someAskedAnswers()).map((answers) => ({ answers })) },
        fc.constantFrom(
          { act: "close" as const, flag: "REFER-NEURO" },
          { act: "lift" as const, flag: "REFER-ADL", until: "2026-12-24T00:00:00Z" },
        ),
      ),
      { maxLength: 3 },
    )
    .map((entries) =>
      entries.map((entry, index): HistoryEntry => ({ at: `2026-11-1${index}T08:00:00Z`, ...entry })),
    );

  it("is the tier of the whole engine, whatever came before", () => {
    fc.assert(
      fc.property(
        fc.oneof(nearMildAche, someAskedAnswers(), fc.constant(aCheckIn())),
        history,
        (answers, before) => {
          const quick = quickTierAfter(RULE_SET, before, NOW);
          expect(quick(answers)).toBe(rankOf(answers, before));
          expect(quick.held).toBeLessThanOrEqual(quick(answers));
        },
      ),
      { numRuns: 120 },
    );
  });
});
