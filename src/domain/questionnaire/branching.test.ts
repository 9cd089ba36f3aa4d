import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someAnswers, someAskedAnswers } from "./an-answer.testing";
import type { Answers } from "./answers";
import { ALL_QUESTIONS, findQuestion, SECTIONS } from "./bank";
import { askedQuestions, askedState, isAsked, progress } from "./branching";
import { answersAsRead } from "./contradicted-gates";
import { withoutUnasked } from "./without-unasked";
import type { Question } from "./question";

function question(id: string): Question {
  const found = findQuestion(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function section(letter: string) {
  const found = SECTIONS.find((each) => each.letter === letter);
  if (found === undefined) throw new Error(`no section ${letter}`);
  return found;
}

describe("askedState", () => {
  test.each<[string, Answers, string, string]>([
    ["always asked", {}, "Q-NEURO-SENS", "asked"],
    ["tingling", { "Q-NEURO-SENS": ["tingling-left"] }, "Q-NEURO-PATT", "asked"],
    ["tingling, weakness blank", { "Q-NEURO-SENS": ["tingling-left"] }, "Q-NEURO-TREND", "asked"],
    ["not sure about tingling", { "Q-NEURO-SENS": ["unsure"] }, "Q-NEURO-PATT", "asked"],
    ["no tingling, weakness blank", { "Q-NEURO-SENS": ["none"] }, "Q-NEURO-PATT", "unknown"],
    ["neither", { "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"] }, "Q-NEURO-PATT", "not-asked"],
    ["nothing answered", {}, "Q-NEURO-PATT", "unknown"],
    ["no injury, onset blank", { "Q-TRAUMA": "nothing" }, "Q-MIDLINE", "unknown"],
    ["no injury, slow onset", { "Q-TRAUMA": "nothing", "Q-ONSET": "within-hours" }, "Q-MIDLINE", "not-asked"],
    ["no injury, onset not sure", { "Q-TRAUMA": "nothing", "Q-ONSET": "unsure" }, "Q-MIDLINE", "unknown"],
    ["onset after a fall", { "Q-ONSET": "after-fall-or-injury" }, "Q-MIDLINE", "asked"],
    ["bladder alone: no question of pace", { "Q-CORD": ["urine"] }, "Q-CORD-PACE", "not-asked"],
    ["pregnant", { "Q-OTHER": ["pregnant"] }, "Q-PREG-WEEKS", "asked"],
    ["not sure whether pregnant", { "Q-OTHER": ["unsure"] }, "Q-PREG-WEEKS", "unknown"],
    ["prefers not to say", { "Q-BRA": "prefer-not-to-say" }, "Q-BRA-FIT", "not-asked"],
    ["a part decides", { "Q-PACK": { kind: "backpack" } }, "Q-PACK-FIT", "asked"],
    ["another part is answered", { "Q-PACK": { runs: 3 } }, "Q-PACK-FIT", "unknown"],
    ["a handheld bottle has no straps", { "Q-PACK": { kind: "handheld" } }, "Q-PACK-ADJ", "not-asked"],
  ])("%s", (_case, answers, id, expected) => {
    expect(askedState(question(id), answers)).toBe(expected);
    expect(isAsked(question(id), answers)).toBe(expected === "asked");
  });
});

describe("a branch of a branch", () => {
  const yesNo = (id: string, after?: string): Question => ({
    id,
    text: id,
    access: "clinical",
    ...(after === undefined ? {} : { askedWhen: { question: after, includesAny: [true] } }),
    answer: { type: "bool" },
  });
  const bank = [yesNo("Q-ONE"), yesNo("Q-TWO", "Q-ONE"), yesNo("Q-THREE", "Q-TWO")];
  const state = (answers: Answers) =>
    askedState(bank[2] ?? question("Q-LOC"), answers, (id) => bank.find((each) => each.id === id));

  test.each<[Answers, string]>([
    [{ "Q-ONE": true, "Q-TWO": true }, "asked"],
    [{ "Q-ONE": false, "Q-TWO": true }, "not-asked"],
    [{ "Q-ONE": true, "Q-TWO": false }, "not-asked"],
    [{ "Q-ONE": false }, "not-asked"],
    [{ "Q-ONE": true }, "unknown"],
    [{ "Q-TWO": true }, "asked"],
    [{}, "unknown"],
  ])("%j: %s", (answers, expected) => {
    expect(state(answers)).toBe(expected);
  });
});

describe("askedQuestions", () => {
  test("lists a section without its hidden questions, in order", () => {
    expect(askedQuestions(section("D"), {}).map((each) => each.id)).toEqual(["Q-TRAUMA"]);
    expect(askedQuestions(section("D"), { "Q-TRAUMA": "blow" })).toEqual(section("D").questions);
  });
});

describe("withoutUnasked", () => {
  test("drops what is not asked and keeps what is", () => {
    const answers = { "Q-BRA": "not-relevant", "Q-BRA-LINK": "worse-in-this-one", "Q-DESK": 8 };
    expect(withoutUnasked(answers)).toEqual({ "Q-BRA": "not-relevant", "Q-DESK": 8 });
  });

  test("keeps a serious answer whose gate was left blank", () => {
    const answers = { "Q-MIDLINE": "yes", "Q-CARDIO-WHEN": ["now"] };
    expect(withoutUnasked(answers)).toEqual(answers);
  });

  test("changes nothing in answers that a form can send", () => {
    fc.assert(
      fc.property(someAskedAnswers(), (answers) => {
        expect(withoutUnasked(answers)).toEqual(answers);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, Answers]>([
    ["when", { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": ["now"] }],
    ["pattern", { "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"], "Q-NEURO-PATT": ["constant"] }],
    ["trend", { "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"], "Q-NEURO-TREND": { trend: "same" } }],
    ["pace", { "Q-CORD": ["none"], "Q-CORD-PACE": "days" }],
    ["sudden", { "Q-WING": ["none"], "Q-WING-SUDDEN": true }],
    ["midline", { "Q-ONSET": "in-a-moment", "Q-TRAUMA": "nothing", "Q-MIDLINE": "yes" }],
    ["day", { "Q-ONSET": "in-a-moment", "Q-TRAUMA": "nothing", "Q-TRAUMA-DATE": "2026-11-01" }],
    ["weeks", { "Q-OTHER": ["none"], "Q-PREG-WEEKS": 20 }],
  ])("keeps a follow-up that contradicts its gate: %s", (_, answers) => {
    expect(withoutUnasked(answers)).toEqual(answers);
  });

  test.each<[string, Answers]>([
    ["when", { "Q-CARDIO": ["none"], "Q-CARDIO-WHEN": ["none"] }],
    ["pattern", { "Q-NEURO-SENS": ["none"], "Q-NEURO-WEAK": ["none"], "Q-NEURO-PATT": ["unsure"] }],
    ["sudden", { "Q-WING": ["none"], "Q-WING-SUDDEN": false }],
    ["day", { "Q-ONSET": "in-a-moment", "Q-TRAUMA": "nothing", "Q-TRAUMA-DATE": "unsure" }],
  ])("drops one that says nothing either: %s", (_, answers) => {
    const [last = ""] = Object.keys(answers).toReversed();
    expect(withoutUnasked(answers)).not.toHaveProperty([last]);
  });

  test("leaves nothing that is not asked by what is left, and changes nothing the second time", () => {
    fc.assert(
      fc.property(someAnswers(), (answers) => {
        const kept = withoutUnasked(answers);
        for (const each of ALL_QUESTIONS) {
          if (each.id in kept) expect(askedState(each, answersAsRead(kept))).not.toBe("not-asked");
        }
        expect(withoutUnasked(kept)).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});

describe("progress", () => {
  const of = (answers: Answers, id: string) => progress(answers).find((each) => each.section === id);

  test("counts only what is certainly asked", () => {
    expect(of({}, "injury")).toEqual({ section: "injury", asked: 1, answered: 0 });
    expect(of({ "Q-MIDLINE": "yes" }, "injury")).toEqual({ section: "injury", asked: 1, answered: 0 });
    expect(of({ "Q-TRAUMA": "blow", "Q-MIDLINE": "yes" }, "injury")).toEqual({
      section: "injury",
      asked: 4,
      answered: 2,
    });
  });

  test("counts a compound question from its first part", () => {
    expect(of({ "Q-WU": { runs: 0 } }, "warm-up")).toEqual({ section: "warm-up", asked: 2, answered: 1 });
  });

  test("names every section, and never more answered than asked", () => {
    fc.assert(
      fc.property(someAnswers(), (answers) => {
        const all = progress(answers);
        expect(all.map((each) => each.section)).toEqual(SECTIONS.map((each) => each.id));
        for (const each of all) expect(each.answered).toBeLessThanOrEqual(each.asked);
      }),
      { numRuns: 100 },
    );
  });
});
