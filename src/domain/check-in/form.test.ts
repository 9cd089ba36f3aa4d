import { describe, expect, test } from "vitest";
import { assess } from "../assessment/assess";
import { askedState } from "../questionnaire/branching";
import type { Answers } from "../questionnaire/answers";
import { readForm } from "../questionnaire/read-form";
import { checkInAsks, checkInSection } from "./form";

const QUIET: Answers = { "Q-NEW": "no", "Q-NPRS-WORST": 2, "Q-NPRS-RUN": 1, "Q-TREND": "better", "Q-ADL": 0 };
const FULL: Answers = {
  "Q-NEURO-SENS": ["none"],
  "Q-CORD": ["none"],
  "Q-CARDIO": ["none"],
  "Q-NPRS-WORST": 3,
};

/** Questions of the red-flag blocks that open others. */
const BLOCKS = [
  ...["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-CORD", "Q-WING", "Q-TRAUMA", "Q-CARDIO", "Q-CARDIO-RISK"],
  ...["Q-SYSTEMIC", "Q-BONE", "Q-INFLAM", "Q-VASC", "Q-OTHER"],
];

/** Weeks of answers as a history, oldest first. */
function weeks(all: readonly Answers[]) {
  return all.map((answers, week) => ({
    at: new Date(Date.UTC(2026, 7, 3 + 7 * week, 7)).toISOString(),
    answers,
  }));
}

/** The week after the last of so many. */
const after = (count: number) => new Date(Date.UTC(2026, 7, 3 + 7 * count, 7)).toISOString();
const asksAfter = (before: readonly Answers[], now = after(before.length)) => checkInAsks(weeks(before), now);

/** Ids asked for certain, given the answers so far. */
function asked(before: readonly Answers[], answers: Answers): string[] {
  const { questions } = checkInSection(asksAfter(before));
  return questions.filter((question) => askedState(question, answers) === "asked").map(({ id }) => id);
}

describe("the check-in form", () => {
  test("a quiet week is five answers and send", () => {
    const ids = asked([FULL], QUIET).filter((id) => !/Q-(RUN-MINUTES|RUN-CUT|EFFORT|PROG-DONE)/.test(id));
    expect(ids).toEqual(["Q-NEW", "Q-NPRS-WORST", "Q-NPRS-RUN", "Q-TREND", "Q-ADL"]);
  });

  test.each(["yes", "unsure"])("a gate of %s opens nerves, cord, heart and general health", (gate) => {
    expect(asked([FULL], { ...QUIET, "Q-NEW": gate })).toEqual(
      expect.arrayContaining(["Q-NEURO-SENS", "Q-NEURO-WEAK", "Q-CORD", "Q-CARDIO", "Q-SYSTEMIC", "Q-VASC"]),
    );
  });

  test.each([
    [[], 6, false],
    [[], 7, true],
    [[2], 5, false],
    [[2], 6, true],
    [[6], 7, true],
    [[0], 3, false],
    [[0], 4, true],
    [[10], 7, true],
    [[7, 1, 1], 1, false],
    [[7, 1, 1], 4, true],
    [[7, 1, 2], 4, false],
  ])("after %j a worst pain of %s is asked about: %s", (told, worst, asks) => {
    const before = told.map((last) => ({ ...QUIET, "Q-NPRS-WORST": last }));
    const ids = asked(before, { ...QUIET, "Q-NPRS-WORST": worst });
    expect(["Q-ONSET", "Q-START", "Q-TRAUMA"].every((id) => ids.includes(id))).toBe(asks);
  });

  test("every fourth check-in asks the blocks in full, whatever the gate says", () => {
    expect(
      [0, 1, 2, 3].map((quiet) => asksAfter([FULL, ...Array.from({ length: quiet }, () => QUIET)]).inFull),
    ).toEqual([...[false, false, false, true]]);
    expect(asksAfter([FULL, QUIET, QUIET, QUIET, FULL]).inFull).toBe(false);
    expect(asked([FULL, QUIET, QUIET, QUIET], QUIET)).toEqual(
      expect.arrayContaining(["Q-NEURO-SENS", "Q-CORD", "Q-CARDIO", "Q-SYSTEMIC", "Q-TRAUMA"]),
    );
  });

  test("and say why truly: the fourth is not old, and what is old is said to be", () => {
    expect(asksAfter([FULL, QUIET, QUIET, QUIET]).whyInFull).toBe("fourth");
    expect(asksAfter([FULL, QUIET]).whyInFull).toBeNull();
    expect(asksAfter([FULL, QUIET, QUIET, QUIET], "2026-12-31T01:00:00Z").whyInFull).toBe("old");
  });

  test("asks them too once an answer of theirs is older than 28 days, however few check-ins came", () => {
    const told = [{ ...FULL, "Q-TRAUMA": "nothing" }, QUIET];
    expect(asksAfter(told, "2026-08-31T23:00:00Z").inFull).toBe(false);
    expect(asksAfter(told, "2026-09-01T01:00:00Z").inFull).toBe(true);
  });

  test("the worst pain of last time is that of the latest submission which told of it", () => {
    const before: Answers[] = [{ "Q-NPRS-WORST": 7 }, { "Q-NPRS-WORST": 1 }, { "Q-NEW": "no" }];
    expect(asksAfter(before).painsToAskAbout).toEqual([5, 6, 7, 8, 9, 10]);
  });

  test("has each question once, and reads the same posted form in either shape", () => {
    const shapes = [
      checkInSection({ painsToAskAbout: [], inFull: false }),
      checkInSection({ painsToAskAbout: [7, 8, 9, 10], inFull: true }),
    ];
    const [ids = [], others] = shapes.map(({ questions }) => questions.map(({ id }) => id));
    expect(ids).toEqual(others);
    expect(new Set(ids).size).toBe(ids.length);
    const posted = new Map([
      ["Q-NEW", ["no"]],
      ["Q-NEURO-SENS", ["tingling-left"]],
    ]);
    const read = shapes.map((section) => readForm(section, posted, "2026-11-22"));
    expect(read[0]).toEqual(read[1]);
    expect(read[0]?.answers).toEqual({ "Q-NEW": "no", "Q-NEURO-SENS": ["tingling-left"] });
  });
});

test("who answers every check-in keeps the plan: no answer of the blocks ever grows old", () => {
  const first: Answers = {
    ...Object.fromEntries([...BLOCKS].map((id) => [id, "Q-TRAUMA" === id ? "nothing" : ["none"]])),
    ...{ "Q-CARDIO-PATT": false, "Q-SYNCOPE-EFFORT": "no", "Q-NPRS-WORST": 2, "Q-LOC": ["base-of-neck"] },
  };
  const told: Answers[] = [first];
  for (let week = 1; week <= 26; week += 1) {
    const { inFull } = asksAfter(told);
    const again = [...BLOCKS, "Q-CARDIO-PATT", "Q-SYNCOPE-EFFORT"].map((id) => [id, first[id]] as const);
    const answers = { ...QUIET, ...(inFull ? Object.fromEntries(again) : {}) } as Answers;
    expect(assess(answers, weeks(told), after(week)).expired, `week ${week}`).toEqual([]);
    told.push(answers);
  }
});

test("a gate of yes with nothing behind it keeps the level from being known", () => {
  const at = "2026-11-22T18:00:00Z";
  const { unknown } = assess(
    { ...QUIET, "Q-NEW": "yes" },
    [{ at: "2026-11-15T18:00:00Z", answers: FULL }],
    at,
  );
  expect(unknown.length).toBeGreaterThan(0);
});
