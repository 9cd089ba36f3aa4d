import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TODAY } from "./an-answer.testing";
import { ALL_QUESTIONS, SECTIONS } from "./bank";
import { FORM_PROBLEM_CODES } from "./form-problem";
import { formFields, type RawForm } from "./form-fields";
import { readForm } from "./read-form";
import { writeForm } from "./write-form";

const ALL = { questions: ALL_QUESTIONS };

/** A form over all questions with the fields given, the values of each as an array. */
function read(fields: Readonly<Record<string, readonly string[]>>) {
  const { answers, problems } = readForm(ALL, new Map(Object.entries(fields)), TODAY);
  return {
    answers,
    problems: Object.fromEntries([...problems].map(([field, problem]) => [field, problem.code])),
  };
}

describe("reads", () => {
  test.each<[string, Record<string, string[]>, Record<string, unknown>]>([
    ["one", { "Q-ONSET": ["unsure"] }, { "Q-ONSET": "unsure" }],
    ["many", { "Q-CORD": ["legs", "urine"] }, { "Q-CORD": ["legs", "urine"] }],
    ["many beside an empty hidden input", { "Q-CORD": ["", "legs"] }, { "Q-CORD": ["legs"] }],
    ["yes", { "Q-CARDIO-PATT": ["yes"] }, { "Q-CARDIO-PATT": true }],
    ["no", { "Q-CARDIO-PATT": ["no"] }, { "Q-CARDIO-PATT": false }],
    ["neither yes nor no", { "Q-CARDIO-PATT": ["unsure"] }, { "Q-CARDIO-PATT": "unsure" }],
    ["a score with blanks round it", { "Q-NPRS-NOW": [" 7 "] }, { "Q-NPRS-NOW": 7 }],
    ["a score of nought", { "Q-NPRS-NOW": ["0"] }, { "Q-NPRS-NOW": 0 }],
    ["leading noughts", { "Q-DESK": ["08"] }, { "Q-DESK": 8 }],
    ["a decimal point", { "Q-MASS": ["63.5"], "Q-MASS:unit": ["kg"] }, { "Q-MASS": 63.5 }],
    ["a decimal comma", { "Q-MASS": ["63,5"], "Q-MASS:unit": ["kg"] }, { "Q-MASS": 63.5 }],
    ["pounds", { "Q-MASS": ["140"], "Q-MASS:unit": ["lb"] }, { "Q-MASS": 63.5 }],
    ["pounds rounded", { "Q-MASS": ["143.3"], "Q-MASS:unit": ["lb"] }, { "Q-MASS": 65 }],
    ["a single unit without a choice", { "Q-PACK-MASS.litres": ["1.5"] }, { "Q-PACK-MASS": { litres: 1.5 } }],
    ["a unit without a number", { "Q-MASS": [""], "Q-MASS:unit": ["lb"] }, {}],
    ["a day", { "Q-START": ["2026-11-02"] }, { "Q-START": "2026-11-02" }],
    ["an alternative", { "Q-START": [""], "Q-START:alternative": ["today"] }, { "Q-START": "today" }],
    [
      "a number beside an empty alternative",
      { "Q-PLANK": ["30"], "Q-PLANK:alternative": [""] },
      { "Q-PLANK": 30 },
    ],
    [
      "an alternative to a part",
      { "Q-SIDEPLANK.left:alternative": ["not-tried"] },
      { "Q-SIDEPLANK": { left: "not-tried" } },
    ],
    ["parts", { "Q-WU.runs": ["2"], "Q-WU.kinds": ["nothing"] }, { "Q-WU": { runs: 2, kinds: ["nothing"] } }],
    [
      "text in any normal form, on any lines",
      { "Q-NEURO-KNOWN.cause": [" A\u0308rm\r\ntaub\t"] },
      { "Q-NEURO-KNOWN": { cause: "Ärm taub" } },
    ],
    ["nothing", {}, {}],
    [
      "empty values",
      {
        "Q-ONSET": [""],
        "Q-CORD": [""],
        "Q-NPRS-NOW": [" "],
        "Q-WU.runs": [""],
        "Q-NEURO-KNOWN.cause": [" "],
      },
      {},
    ],
    ["keys without values", { "Q-ONSET": [], "Q-CORD": [] }, {}],
  ])("%s", (_what, fields, answers) => {
    expect(read(fields)).toEqual({ answers, problems: {} });
  });
});

const REFUSED: readonly (readonly [string, Record<string, string[]>, Record<string, string>])[] = [
  ["a field that no question has", { "Q-HAIR": ["brown"] }, { "Q-HAIR": "unknown-field" }],
  ["a part that no question has", { "Q-WU.weather": ["wet"] }, { "Q-WU.weather": "unknown-field" }],
  ["a compound question without a part", { "Q-WU": ["2"] }, { "Q-WU": "unknown-field" }],
  [
    "a field named like a prototype",
    Object.fromEntries([["__proto__", ["1"]]]),
    Object.fromEntries([["__proto__", "unknown-field"]]),
  ],
  [
    "an alternative where there is none",
    { "Q-NPRS-NOW:alternative": ["unsure"] },
    { "Q-NPRS-NOW:alternative": "unknown-field" },
  ],
  [
    "a unit where there is none",
    { "Q-PACK-MASS.litres:unit": ["l"] },
    { "Q-PACK-MASS.litres:unit": "unknown-field" },
  ],
  ["a score twice", { "Q-NPRS-NOW": ["9", "1"] }, { "Q-NPRS-NOW": "repeated" }],
  ["the same score twice", { "Q-NPRS-NOW": ["1", "1"] }, { "Q-NPRS-NOW": "repeated" }],
  ["a choice twice", { "Q-TRAUMA": ["blow", "nothing"] }, { "Q-TRAUMA": "repeated" }],
  [
    "an alternative twice",
    { "Q-START:alternative": ["today", "unsure"] },
    { "Q-START:alternative": "repeated" },
  ],
  ["a box twice", { "Q-CORD": ["legs", "legs"] }, { "Q-CORD": "duplicate" }],
  ["none beside something", { "Q-CORD": ["none", "legs"] }, { "Q-CORD": "exclusive" }],
  [
    "a value beside an alternative",
    { "Q-PLANK": ["30"], "Q-PLANK:alternative": ["not-tried"] },
    { "Q-PLANK": "conflict" },
  ],
  [
    "a day as an alternative",
    { "Q-START:alternative": ["2026-11-02"] },
    { "Q-START:alternative": "unknown-code" },
  ],
  ["an alternative as a day", { "Q-START": ["today"] }, { "Q-START": "not-a-date" }],
  ["an alternative as a number", { "Q-PLANK": ["not-tried"] }, { "Q-PLANK": "not-a-number" }],
  ["an unknown code", { "Q-ONSET": ["slowly"] }, { "Q-ONSET": "unknown-code" }],
  ["false for no", { "Q-CARDIO-PATT": ["false"] }, { "Q-CARDIO-PATT": "unknown-code" }],
  ["hexadecimal", { "Q-NPRS-NOW": ["0x1"] }, { "Q-NPRS-NOW": "not-a-number" }],
  ["an exponent", { "Q-RUN-VOL.minutes": ["1e2"] }, { "Q-RUN-VOL.minutes": "not-a-number" }],
  ["a sign", { "Q-NPRS-NOW": ["+5"] }, { "Q-NPRS-NOW": "not-a-number" }],
  ["a negative score", { "Q-NPRS-NOW": ["-5"] }, { "Q-NPRS-NOW": "not-a-number" }],
  ["full-width digits", { "Q-NPRS-NOW": ["７"] }, { "Q-NPRS-NOW": "not-a-number" }],
  ["Infinity", { "Q-MASS": ["Infinity"], "Q-MASS:unit": ["kg"] }, { "Q-MASS": "not-a-number" }],
  ["half a point", { "Q-NPRS-NOW": ["6,5"] }, { "Q-NPRS-NOW": "not-whole" }],
  ["a bare point", { "Q-MASS": ["63."], "Q-MASS:unit": ["kg"] }, { "Q-MASS": "not-a-number" }],
  ["thousands", { "Q-MASS": ["1,063.5"], "Q-MASS:unit": ["kg"] }, { "Q-MASS": "not-a-number" }],
  ["a score of 11", { "Q-NPRS-NOW": ["11"] }, { "Q-NPRS-NOW": "out-of-range" }],
  ["400 digits", { "Q-DESK": ["9".repeat(400)] }, { "Q-DESK": "not-a-number" }],
  ["44 lb, under 20 kg", { "Q-MASS": ["44"], "Q-MASS:unit": ["lb"] }, { "Q-MASS": "out-of-range" }],
  ["a missing unit", { "Q-MASS": ["140"] }, { "Q-MASS:unit": "unknown-unit" }],
  ["an unknown unit", { "Q-MASS": ["140"], "Q-MASS:unit": ["stone"] }, { "Q-MASS:unit": "unknown-unit" }],
  ["two units", { "Q-MASS": ["140"], "Q-MASS:unit": ["kg", "lb"] }, { "Q-MASS:unit": "unknown-unit" }],
  ["tomorrow", { "Q-TRAUMA-DATE": ["2026-11-23"] }, { "Q-TRAUMA-DATE": "date-in-future" }],
  ["a day that does not exist", { "Q-START": ["2026-02-30"] }, { "Q-START": "not-a-date" }],
  ["a bidi override", { "Q-NEURO-KNOWN.cause": ["a\u202Eb"] }, { "Q-NEURO-KNOWN.cause": "text-malformed" }],
  ["an invisible text", { "Q-NEURO-KNOWN.cause": ["\u200B"] }, { "Q-NEURO-KNOWN.cause": "text-blank" }],
  ["a long text", { "Q-NEURO-KNOWN.cause": ["a".repeat(301)] }, { "Q-NEURO-KNOWN.cause": "text-too-long" }],
];

describe("refuses", () => {
  test.each(REFUSED)("%s", (_what, fields, problems) => {
    expect(read(fields)).toEqual({ answers: {}, problems });
  });

  test("a file or anything else that is no text", () => {
    const tampered = new Map<string, unknown>([
      ["Q-ONSET", [null]],
      ["Q-CORD", [new Blob(["none"])]],
      ["Q-TRAUMA", "nothing"],
      ["Q-NPRS-NOW", [0]],
      ["Q-START:alternative", [{}]],
    ]) as RawForm;
    const { answers, problems } = readForm(ALL, tampered, TODAY);
    expect(answers).toEqual({});
    expect([...problems.values()].map((each) => each.code)).toEqual(
      Array.from({ length: 5 }, () => "wrong-type"),
    );
  });

  test("only what is wrong: other answers and other parts stay", () => {
    expect(
      read({ "Q-ONSET": ["x"], "Q-DESK": ["8"], "Q-WU.runs": ["9"], "Q-WU.kinds": ["nothing"], junk: ["1"] }),
    ).toEqual({
      answers: { "Q-DESK": 8, "Q-WU": { kinds: ["nothing"] } },
      problems: { "Q-ONSET": "unknown-code", "Q-WU.runs": "out-of-range", junk: "unknown-field" },
    });
  });

  test("with question, part and a sentence", () => {
    const form = new Map([
      ["Q-WU.runs", ["9"]],
      ["Q-PLANK", ["1", "2"]],
    ]);
    expect([...readForm(ALL, form, TODAY).problems.values()]).toEqual([
      {
        field: "Q-PLANK",
        question: "Q-PLANK",
        code: "repeated",
        message: expect.stringMatching(/more than once/),
      },
      {
        ...{ field: "Q-WU.runs", question: "Q-WU", part: "runs", code: "out-of-range" },
        message: "Q-WU.runs: outside the allowed range",
      },
    ]);
  });

  test("fields of another section", () => {
    const [section] = SECTIONS.filter((each) => each.letter === "C");
    const { problems } = readForm(section ?? ALL, new Map([["Q-TRAUMA", ["nothing"]]]), TODAY);
    expect(problems.get("Q-TRAUMA")?.code).toBe("unknown-field");
  });

  test("for every code of its own", () => {
    const codes = REFUSED.flatMap(([, , problems]) => Object.values(problems));
    expect(codes).toEqual(expect.arrayContaining([...FORM_PROBLEM_CODES]));
  });
});

test("hostile forms never make it throw, and only known questions are answered", () => {
  const names = formFields(ALL_QUESTIONS).flatMap((field) => [
    field.name,
    `${field.name}:alternative`,
    `${field.name}:unit`,
  ]);
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("none", "no", "0", "", "-1", "1e3", TODAY),
  );
  const form = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.array(value, { maxLength: 3 })), {
      maxLength: 20,
    })
    .map((entries) => new Map(entries));
  fc.assert(
    fc.property(form, (fields) => {
      const { answers, problems } = readForm(ALL, fields, TODAY);
      for (const id of Object.keys(answers))
        expect(ALL_QUESTIONS.some((question) => question.id === id)).toBe(true);
      for (const field of problems.keys()) expect(fields.has(field) || field.endsWith(":unit")).toBe(true);
      expect(readForm(ALL, writeForm(ALL, answers), TODAY).answers).toEqual(answers);
    }),
    { numRuns: 1000 },
  );
});
