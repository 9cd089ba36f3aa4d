import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allAnswers, anAnswer, someAnswers, TODAY } from "./an-answer.testing";
import { ANSWER_PROBLEM_CODES, type AnswerProblemCode } from "./answer-problem";
import { ALL_QUESTIONS, SECTIONS } from "./bank";
import { readAnswers } from "./read-answers";

function codesOf(json: unknown): string[] {
  const read = readAnswers(json, TODAY);
  return read.ok ? [] : read.problems.map((problem) => problem.code);
}

/** Parsed, so that "__proto__" is a key of its own, as it is when it comes from outside. */
function parsed(json: string): unknown {
  return JSON.parse(json);
}

const REFUSED: readonly (readonly [string, unknown, AnswerProblemCode])[] = [
  ["no object", null, "not-an-object"],
  ["an array", [], "not-an-object"],
  ["a text", "{}", "not-an-object"],
  ["a Map", new Map([["Q-NPRS-NOW", 3]]), "not-an-object"],
  ["an unknown question", { "Q-HAIR": "brown" }, "unknown-question"],
  ["__proto__ as a question", parsed('{"__proto__": {"Q-NPRS-NOW": 3}}'), "unknown-question"],
  ["constructor as a question", { constructor: { prototype: 1 } }, "unknown-question"],
  ["an unknown part", { "Q-WU": { runs: 1, weather: "wet" } }, "unknown-part"],
  ["__proto__ as a part", parsed('{"Q-WU": {"__proto__": 1}}'), "unknown-part"],
  ["toString as a part", { "Q-WU": { toString: "x" } }, "unknown-part"],
  ["an unknown code", { "Q-ONSET": "slowly" }, "unknown-code"],
  ["an unknown code among many", { "Q-CORD": ["legs", "tail"] }, "unknown-code"],
  ["a code of another question", { "Q-ONSET": "left" }, "unknown-code"],
  ["a code with a blank", { "Q-ONSET": " unsure" }, "unknown-code"],
  ["an unknown alternative to a number", { "Q-PLANK": "unsure" }, "unknown-code"],
  ["an unknown alternative to a date", { "Q-START": "yesterday" }, "unknown-code"],
  ["a bool in words", { "Q-CARDIO-PATT": "false" }, "unknown-code"],
  ["a bool as a number", { "Q-CARDIO-PATT": 0 }, "wrong-type"],
  ["a number in words", { "Q-NPRS-WORST": "3" }, "wrong-type"],
  ["an empty text for a number", { "Q-NPRS-WORST": "" }, "wrong-type"],
  ["an empty array for a number", { "Q-NPRS-WORST": [] }, "wrong-type"],
  ["an array of a number", { "Q-NPRS-WORST": [7] }, "wrong-type"],
  ["a BigInt", { "Q-NPRS-WORST": 7n }, "wrong-type"],
  ["a truth value for a number", { "Q-NPRS-WORST": true }, "wrong-type"],
  ["one code for many", { "Q-CORD": "legs" }, "wrong-type"],
  ["an array for one", { "Q-ONSET": ["unsure"] }, "wrong-type"],
  ["null among many", { "Q-CORD": [null] }, "wrong-type"],
  ["a plain value for a compound", { "Q-WU": 3 }, "wrong-type"],
  ["an array for a compound", { "Q-WU": [] }, "wrong-type"],
  ["a Map for a compound", { "Q-WU": new Map() }, "wrong-type"],
  ["a Date for a compound", { "Q-WU": new Date(0) }, "wrong-type"],
  ["an object for a plain question", { "Q-NPRS-WORST": { value: 3 } }, "wrong-type"],
  ["a Date for a day", { "Q-DOB": new Date(0) }, "wrong-type"],
  ["NaN", { "Q-NPRS-WORST": Number.NaN }, "not-a-number"],
  ["Infinity", { "Q-MASS": Number.POSITIVE_INFINITY }, "not-a-number"],
  ["half a point of pain", { "Q-NPRS-WORST": 6.5 }, "not-whole"],
  ["half a second of plank", { "Q-PLANK": 6.5 }, "not-whole"],
  ["pain below the scale", { "Q-NPRS-WORST": -1 }, "out-of-range"],
  ["pain above the scale", { "Q-NPRS-WORST": 11 }, "out-of-range"],
  ["8 nights of 7", { "Q-SLEEP": 8 }, "out-of-range"],
  ["a body of 19.9 kg", { "Q-MASS": 19.9 }, "out-of-range"],
  ["a number beyond all", { "Q-DESK": 1e300 }, "out-of-range"],
  ["a code twice", { "Q-CORD": ["legs", "legs"] }, "duplicate"],
  ["more codes than there are", { "Q-WING": Array.from({ length: 100_000 }, () => "left") }, "duplicate"],
  ["more values than there are codes", { "Q-WING": Array.from({ length: 100_000 }, () => "x") }, "duplicate"],
  ["none beside something", { "Q-CORD": ["none", "legs"] }, "exclusive"],
  ["none beside unsure", { "Q-CORD": ["none", "unsure"] }, "exclusive"],
  ["nothing tried beside rest", { "Q-SELFCARE": { tried: ["nothing", "rest"] } }, "exclusive"],
  ["the 30th of February", { "Q-START": "2026-02-30" }, "not-a-date"],
  ["the 29th of February 2025", { "Q-START": "2025-02-29" }, "not-a-date"],
  ["a month 13", { "Q-DOB": "1990-13-01" }, "not-a-date"],
  ["a day 0", { "Q-DOB": "1990-01-00" }, "not-a-date"],
  ["an instant for a day", { "Q-DOB": "1990-01-01T00:00:00Z" }, "not-a-date"],
  ["year 10000", { "Q-DOB": "+10000-01-01" }, "not-a-date"],
  ["a day with full-width digits", { "Q-DOB": "１９９０-01-01" }, "not-a-date"],
  ["a day with a line break", { "Q-DOB": "1990-01-01\n" }, "not-a-date"],
  ["a day before 1900", { "Q-DOB": "1899-12-31" }, "date-too-early"],
  ["tomorrow", { "Q-START": "2026-11-23" }, "date-in-future"],
  ["tomorrow in a part", { "Q-NEURO-TREND": { since: "2026-11-23" } }, "date-in-future"],
  ["301 code points", { "Q-NEURO-KNOWN": { cause: "a".repeat(301) } }, "text-too-long"],
  ["301 emoji", { "Q-NEURO-KNOWN": { cause: "🏃".repeat(301) } }, "text-too-long"],
  ["a megabyte", { "Q-NEURO-KNOWN": { cause: "a".repeat(1_000_000) } }, "text-too-long"],
  ["NUL", { "Q-NEURO-KNOWN": { cause: "a\u0000b" } }, "text-malformed"],
  ["a line break", { "Q-NEURO-KNOWN": { cause: "a\nb" } }, "text-malformed"],
  ["a C1 control", { "Q-NEURO-KNOWN": { cause: "a\u0085b" } }, "text-malformed"],
  ["a lone surrogate", { "Q-NEURO-KNOWN": { cause: "a\uD800b" } }, "text-malformed"],
  ["a bidi override", { "Q-NEURO-KNOWN": { cause: "a\u202Eb" } }, "text-malformed"],
  ["a bidi isolate", { "Q-NEURO-KNOWN": { cause: "a\u2066b" } }, "text-malformed"],
  ["normal form D", { "Q-NEURO-KNOWN": { cause: "A\u0308rm" } }, "text-malformed"],
  ["an empty text", { "Q-NEURO-KNOWN": { cause: "" } }, "text-blank"],
  ["spaces", { "Q-NEURO-KNOWN": { cause: "  " } }, "text-blank"],
  ["a zero-width space", { "Q-NEURO-KNOWN": { cause: "\u200B" } }, "text-blank"],
  ["a Hangul filler", { "Q-NEURO-KNOWN": { cause: "\u3164" } }, "text-blank"],
  ["an empty Braille cell", { "Q-NEURO-KNOWN": { cause: "\u2800" } }, "text-blank"],
];

describe("refuses", () => {
  test.each(REFUSED)("%s", (_what, json, code) => {
    expect(codesOf(json)).toEqual([code]);
  });

  test("for every code of the union", () => {
    expect(new Set(REFUSED.map(([, , code]) => code))).toEqual(new Set(ANSWER_PROBLEM_CODES));
  });

  test("all of it when one answer is wrong, and says each problem with question and part", () => {
    const read = readAnswers(
      { "Q-ONSET": "x", "Q-WU": { runs: 9, kinds: ["nothing", "y"] }, "Q-DESK": 3 },
      TODAY,
    );
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { question: "Q-ONSET", code: "unknown-code" },
        { question: "Q-WU", part: "runs", code: "out-of-range" },
        { question: "Q-WU", part: "kinds", code: "unknown-code" },
      ],
    });
  });

  test("names from outside cannot break the message", () => {
    const read = readAnswers({ [`Q\u001B[31m\u202E\u0000${"x".repeat(5000)}`]: 1 }, TODAY);
    const message = read.ok ? "" : (read.problems[0]?.message ?? "");
    expect(message).toMatch(/^Q\\u\{1b\}\[31m\\u\{202e\}\\u\{0\}x+: no such question$/);
    expect(message.length).toBeLessThan(200);
  });
});

describe("unanswered, dropped without a problem", () => {
  test.each(ALL_QUESTIONS.map((question) => [question.id, question] as const))("%s", (id, question) => {
    const blanks: unknown[] = [null, undefined];
    if (question.answer?.type === "many") blanks.push([]);
    if (question.parts !== undefined) {
      blanks.push({}, Object.fromEntries(Object.keys(question.parts).map((part) => [part, null])));
    }
    for (const blank of blanks) {
      expect(readAnswers({ [id]: blank }, TODAY)).toEqual({ ok: true, answers: {} });
    }
  });

  test("an empty many inside a compound, the other parts kept", () => {
    const read = readAnswers({ "Q-WU": { runs: 0, kinds: [] } }, TODAY);
    expect(read).toEqual({ ok: true, answers: { "Q-WU": { runs: 0 } } });
  });
});

describe("accepts", () => {
  test.each([
    ["the bounds of a scale", { "Q-NPRS-WORST": 0, "Q-NPRS-NOW": 10 }],
    ["the bounds of a decimal", { "Q-MASS": 20, "Q-PACK-MASS": { loaded: 60, litres: 0 } }],
    ["today and the first day", { "Q-START": TODAY, "Q-DOB": "1900-01-01" }],
    ["29 February of a leap year", { "Q-DOB": "2000-02-29" }],
    ["alternatives", { "Q-START": "over-12-weeks", "Q-PLANK": "not-tried", "Q-CARDIO-PATT": "unsure" }],
    ["300 emoji", { "Q-NEURO-KNOWN": { cause: "🏃".repeat(300) } }],
    ["answers that are not asked", { "Q-TRAUMA": "nothing", "Q-MIDLINE": "yes" }],
  ])("%s", (_what, answers) => {
    expect(readAnswers(answers, TODAY)).toEqual({ ok: true, answers });
  });

  test("minus zero as zero", () => {
    const read = readAnswers({ "Q-NPRS-NOW": -0, "Q-DESK": -0, "Q-PACK-MASS": { litres: -0 } }, TODAY);
    expect(read).toStrictEqual({
      ok: true,
      answers: { "Q-NPRS-NOW": 0, "Q-DESK": 0, "Q-PACK-MASS": { litres: 0 } },
    });
  });

  test("every generated valid answer, unchanged and after a round trip through JSON", () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers(), allAnswers()), (answers) => {
        expect(readAnswers(answers, TODAY)).toEqual({ ok: true, answers });
        expect(readAnswers(JSON.parse(JSON.stringify(answers)), TODAY)).toEqual({ ok: true, answers });
      }),
      { numRuns: 200 },
    );
  });
});

test.each(ALL_QUESTIONS.map((question) => [question.id, question] as const))(
  "%s by itself: every valid answer is taken, and none is once an unknown part or code is put in",
  (id, question) => {
    fc.assert(
      fc.property(anAnswer(question), (answer) => {
        expect(readAnswers({ [id]: answer }, TODAY)).toEqual({ ok: true, answers: { [id]: answer } });
        const spoilt =
          Array.isArray(answer) || typeof answer !== "object" ? [answer, "x"].flat() : { ...answer, x: 1 };
        expect(readAnswers({ [id]: spoilt }, TODAY).ok).toBe(false);
      }),
      { numRuns: 25 },
    );
  },
);

describe("hostile values", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
    withUnicodeString: true,
  });
  const slots = ALL_QUESTIONS.flatMap((question) =>
    question.parts === undefined
      ? [[question.id]]
      : Object.keys(question.parts).map((part) => [question.id, part]),
  );

  test("never make it throw, and what is refused has a known code", () => {
    const placed = fc.tuple(fc.constantFrom(...slots), anything).map(([[id, part], value]) => {
      return { [id ?? ""]: part === undefined ? value : { [part]: value } };
    });
    fc.assert(
      fc.property(fc.oneof(anything, placed), (json) => {
        const read = readAnswers(json, TODAY);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const problem of read.problems) expect(ANSWER_PROBLEM_CODES).toContain(problem.code);
        } else {
          expect(readAnswers(read.answers, TODAY)).toEqual(read);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("leave no trace on other objects", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      readAnswers(parsed(`{"${key}": {"x": 1, "prototype": {"x": 1}}, "Q-WU": {"${key}": {"x": 1}}}`), TODAY);
    }
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  test("in B to E are never read as a no", () => {
    const values = [
      "",
      " ",
      null,
      undefined,
      "null",
      "false",
      "0",
      "off",
      "No",
      [],
      [""],
      [null],
      [[]],
      {},
      Number.NaN,
    ];
    const redFlags = SECTIONS.filter((section) => section.redFlag).flatMap((section) => section.questions);
    for (const question of redFlags) {
      for (const value of values) {
        const read = readAnswers({ [question.id]: value }, TODAY);
        expect(read.ok ? read.answers : {}).toEqual({});
      }
    }
  });
});
