import { describe, expect, it, test } from "vitest";
import { all, fact, number, type Band, type Condition } from "../condition";
import { RULE_SET, type RuleSet } from "../rule-set";
import { aSet, asking } from "./a-set.testing";
import { checkBands } from "./check-bands";

type Of = RuleSet["thresholds"][number]["of"];

/** What is wrong with the bands of one number: code, place among them, message. */
function problemsOf(of: Of, ...bands: readonly Band[]): readonly string[] {
  const named = bands.map((band) => ({ ...band, name: "-" }));
  const problems = checkBands(aSet({ thresholds: [{ of, unit: "-", bands: named }] }));
  return problems.map(
    ({ at, code, message }) => `${code} ${at.replace("thresholds[0].bands", "")}: ${message}`,
  );
}
const AGE = { fact: "age" } as const;
const ABOVE_WORST = { fact: "now-above-worst" } as const;

describe("bands", () => {
  it("are in force without gap or overlap", () => {
    expect(checkBands(RULE_SET)).toEqual([]);
  });

  test.each<[string, Of, readonly Band[], readonly string[]]>([
    ["from the least upwards", AGE, [{ from: 0, below: 16 }, { from: 16, below: 40 }, { from: 40 }], []],
    ["of one", AGE, [{ from: 0 }], []],
    ["of a number without a least one", ABOVE_WORST, [{ below: 1 }, { from: 1 }], []],
    ["with a gap between", AGE, [{ from: 0, below: 16 }, { from: 18 }], ["gap [1]: nothing covers 16 to 18"]],
    ["with a gap before", AGE, [{ from: 5 }], ["gap [0]: nothing covers 0 to 5"]],
    [
      "with a gap before, where there is no least",
      ABOVE_WORST,
      [{ from: 1 }],
      ["gap [0]: nothing covers what is below 1"],
    ],
    [
      "that overlap",
      AGE,
      [{ from: 0, below: 16 }, { from: 15 }],
      ["overlap [1]: begins at 15, before 16 where it must"],
    ],
    [
      "that begin below the least",
      AGE,
      [{ below: 16 }, { from: 16 }],
      ["overlap [0]: begins at no number, before 0 where it must"],
    ],
    [
      "of which one has no end before the last",
      AGE,
      [{ from: 0 }, { from: 16 }],
      ["overlap [1]: begins at 16, before Infinity where it must"],
    ],
    [
      "without a number in them",
      AGE,
      [{ from: 0, below: 0 }, { from: 0 }],
      ["overlap [0]: ends at 0, not after its beginning 0"],
    ],
    [
      "that end before they begin",
      AGE,
      [{ from: 0, below: 16 }, { from: 16, below: 10 }, { from: 10 }],
      ["overlap [1]: ends at 10, not after its beginning 16"],
    ],
    [
      "that end",
      AGE,
      [
        { from: 0, below: 16 },
        { from: 16, below: 99 },
      ],
      ["gap [1]: nothing covers 99 and more"],
    ],
    ["of a score, from 0", { question: "Q-NPRS-WORST" }, [{ from: 0 }], []],
    ["of a score, from 1", { question: "Q-NPRS-WORST" }, [{ from: 1 }], ["gap [0]: nothing covers 0 to 1"]],
    ["of a mass, from its least", { question: "Q-MASS" }, [{ from: 20 }], []],
    [
      "of a mass, from less",
      { question: "Q-MASS" },
      [{ from: 0 }],
      ["overlap [0]: begins at 0, before 20 where it must"],
    ],
    ["of a part, from its least", { question: "Q-RUN-VOL", part: "minutes" }, [{ from: 0 }], []],
    [
      "of a part that is not there",
      { question: "Q-RUN-VOL", part: "hours" },
      [{ below: 1 }, { from: 1 }],
      [],
    ],
    ["of what is no number", { question: "Q-TREND" }, [{ below: 1 }, { from: 1 }], []],
    ["of no question", { question: "Q-NOPE" }, [{ below: 1 }, { from: 1 }], []],
  ])("%s", (_, of, bands, problems) => {
    expect(problemsOf(of, ...bands)).toEqual(problems);
  });

  it("are given once to each number, a part being a number of its own", () => {
    const bands = [{ name: "-", from: 0 }];
    const of: readonly Of[] = [
      AGE,
      { question: "Q-RUN-VOL", part: "minutes" },
      { question: "Q-RUN-VOL", part: "runs" },
      { question: "Q-RUN-VOL", part: "minutes" },
      AGE,
    ];
    const set = aSet({ thresholds: of.map((each) => ({ of: each, unit: "-", bands })) });
    expect(checkBands(set)).toEqual([
      { at: "thresholds[3].of", code: "overlap", message: "Q-RUN-VOL.minutes has bands already" },
      { at: "thresholds[4].of", code: "overlap", message: "age has bands already" },
    ]);
  });
});

describe("starts in words", () => {
  const problemsIn = (startBands: RuleSet["startBands"]) => checkBands(aSet({ startBands }));

  it("are contiguous from the day itself", () => {
    const late = RULE_SET.startBands.map((band) => (band.from === 0 ? { ...band, from: 1, below: 2 } : band));
    expect(problemsIn(late).map(({ at, code }) => `${code} ${at}`)).toContain("gap startBands[0]");
  });

  it("are those of the question, without the one that says not known", () => {
    const others = RULE_SET.startBands.map((band, at) => (at === 1 ? { ...band, code: "unsure" } : band));
    const [, second] = RULE_SET.startBands;
    expect(problemsIn(others)).toEqual([
      { at: "startBands[1].code", code: "unknown-code", message: "Q-START has no unsure" },
      { at: "startBands", code: "gap", message: `${second?.code} has no band` },
    ]);
  });
});

describe("the numbers of a condition", () => {
  const thresholds: RuleSet["thresholds"] = [
    {
      of: AGE,
      unit: "-",
      bands: [
        { name: "-", from: 0, below: 16 },
        { name: "-", from: 16 },
      ],
    },
    {
      of: { question: "Q-RUN-VOL", part: "minutes" },
      unit: "-",
      bands: [
        { name: "-", from: 0, below: 60 },
        { name: "-", from: 60 },
      ],
    },
  ];
  const problemsIn = (...conditions: readonly Condition[]) =>
    checkBands({ ...asking(all(...conditions)), thresholds });

  it("are edges of the bands", () => {
    expect(
      problemsIn(fact("age", { from: 0, below: 16 }), fact("age", { from: 16 }), fact("age", {})),
    ).toEqual([]);
    expect(problemsIn(number("Q-RUN-VOL.minutes", { from: 60 }))).toEqual([]);
  });

  it("are no others, each told", () => {
    expect(problemsIn(fact("age", { from: 16 }), fact("age", { from: 15, below: 60 }))).toEqual(
      [15, 60].map((edge) => ({
        at: "rules[0].when.all[1].band",
        code: "threshold",
        message: `${edge} is no edge of the bands of age`,
      })),
    );
    expect(problemsIn(number("Q-RUN-VOL.runs", { from: 60 }))).toEqual([
      {
        at: "rules[0].when.all[0].band",
        code: "threshold",
        message: "60 is no edge of the bands of Q-RUN-VOL.runs",
      },
    ]);
    expect(problemsIn(number("Q-ADL", { below: 0 })).map(({ message }) => message)).toEqual([
      "0 is no edge of the bands of Q-ADL",
    ]);
  });

  it("leave a number between them", () => {
    const empty = (band: Band, message: string) =>
      expect(problemsIn(fact("age", band))).toEqual([
        { at: "rules[0].when.all[0].band", code: "contradiction", message },
      ]);
    empty({ from: 16, below: 16 }, "no number is from 16 and below 16");
    empty({ from: 16, below: 0 }, "no number is from 16 and below 0");
  });
});
