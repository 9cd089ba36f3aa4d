import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { A_MILD_ACHE } from "./a-case.testing";
import { readCase } from "./read-case";

const AT = "2026-11-22T09:00:00Z";
const EARLIER = "2026-11-10T09:00:00+01:00";
const problems = (json: unknown) => {
  const read = readCase(json);
  return read.ok ? [] : read.problems;
};

describe("a case from outside", () => {
  it("is read with and without a history", () => {
    expect(readCase({ asOf: AT, answers: A_MILD_ACHE })).toStrictEqual({
      ok: true,
      case: { asOf: AT, answers: A_MILD_ACHE, history: [] },
    });
    const history = [
      { at: EARLIER, answers: { "Q-NEURO-SENS": ["tingling-left"] } },
      { at: AT, act: "close", flag: "REFER-NEURO" },
      { at: AT, act: "lift", flag: "X-CORD", until: "2026-12-01T00:00:00Z" },
    ];
    expect(readCase({ asOf: AT, answers: {}, history })).toEqual({
      ok: true,
      case: { asOf: AT, answers: {}, history },
    });
  });

  it("may correct a submission of its history, whatever the zone of the instant", () => {
    const history = [
      { at: EARLIER, answers: { "Q-DOB": "1990-05-14" } },
      { at: AT, answers: {}, corrects: "2026-11-10T08:00:00Z" },
    ];
    const answers = { "Q-TRAUMA-DATE": "1990-05-14" };
    expect(readCase({ asOf: AT, answers, history, corrects: AT })).toEqual({
      ok: true,
      case: { asOf: AT, answers, history, corrects: AT },
    });
  });

  test.each([
    ["no object", null, /case/],
    ["an array", [], /case/],
    ["no instant", { answers: {} }, /asOf/],
    ["a day for an instant", { asOf: "2026-11-22", answers: {} }, /asOf: must be an instant/],
    ["an instant without a zone", { asOf: "2026-11-22T09:00:00", answers: {} }, /asOf/],
    ["an instant that is not", { asOf: "2026-02-30T09:00:00Z", answers: {} }, /asOf/],
    ["no answers", { asOf: AT }, /answers/],
    ["no answers at all", { asOf: AT, answers: null }, /^answers: must be an object of answers$/],
    ["answers in words", { asOf: AT, answers: "none" }, /^answers: must be an object of answers$/],
    ["answers in a list", { asOf: AT, answers: [] }, /^answers: must be an object of answers$/],
    ["a key too many", { asOf: AT, answers: {}, notes: "" }, /not known/],
    ["an unknown question", { asOf: AT, answers: { "Q-NOPE": 1 } }, /answers: Q-NOPE/],
    ["an unknown code", { asOf: AT, answers: { "Q-TREND": "awful" } }, /answers: Q-TREND/],
    ["a wrong type", { asOf: AT, answers: { "Q-ADL": "3" } }, /answers: Q-ADL/],
    ["a day after the instant", { asOf: AT, answers: { "Q-START": "2026-11-23" } }, /answers: Q-START/],
    [
      "a day after its own submission",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, answers: { "Q-START": "2026-11-11" } }] },
      /history\[0\]\.answers: Q-START/,
    ],
    [
      "an injury before the birth",
      { asOf: AT, answers: { "Q-DOB": "1990-05-14", "Q-TRAUMA-DATE": "1990-05-13" } },
      /^answers: Q-TRAUMA-DATE: before the date of birth \(1990-05-14\)$/,
    ],
    [
      "a part of an answer before the birth told earlier",
      {
        asOf: AT,
        answers: { "Q-NEURO-TREND": { trend: "same", since: "1980-01-01" } },
        history: [{ at: EARLIER, answers: { "Q-DOB": "1990-05-14" } }],
      },
      /^answers: Q-NEURO-TREND\.since: before the date of birth/,
    ],
    [
      "a start before the birth, in the history",
      {
        asOf: AT,
        answers: {},
        history: [{ at: EARLIER, answers: { "Q-DOB": "2020-05-14", "Q-START": "2020-05-13" } }],
      },
      /^history\[0\]\.answers: Q-START: before/,
    ],
    [
      "a correction of nothing",
      { asOf: AT, answers: {}, corrects: EARLIER },
      /^corrects: no submission before it/,
    ],
    [
      "a correction in the history of what comes after it",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, answers: {}, corrects: AT }] },
      /^history\[0\]\.corrects: no submission before it/,
    ],
    [
      "a correction in the history of itself",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, answers: {}, corrects: EARLIER }] },
      /^history\[0\]\.corrects: no submission before it/,
    ],
    [
      "a correction of another instant than that of the submission before",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, answers: {} }], corrects: AT },
      /^corrects: no submission before it/,
    ],
    [
      "a correction of a clinician's act",
      {
        asOf: AT,
        answers: {},
        history: [{ at: EARLIER, act: "close", flag: "X-CORD" }],
        corrects: EARLIER,
      },
      /^corrects: no submission before it/,
    ],
    [
      "an act on no flag",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, act: "close", flag: "X-NOPE" }] },
      /history\[0\]/,
    ],
    [
      "an end that is no instant",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, act: "close", flag: "X-CORD", until: "soon" }] },
      /history\[0\]/,
    ],
    [
      "a lift that ends before it begins",
      {
        asOf: AT,
        answers: {},
        history: [{ at: EARLIER, act: "lift", flag: "X-CORD", until: "2026-11-10T07:59:59Z" }],
      },
      /^history\[0\]\.until: before the lift itself/,
    ],
    [
      "an entry that is both",
      { asOf: AT, answers: {}, history: [{ at: EARLIER, act: "close", flag: "X-CORD", answers: {} }] },
      /history\[0\]/,
    ],
    [
      "newest first",
      {
        asOf: AT,
        answers: {},
        history: [
          { at: AT, answers: {} },
          { at: EARLIER, answers: {} },
        ],
      },
      /history\[0\]\.at: later than the entry after it/,
    ],
    [
      "a history after the instant",
      { asOf: EARLIER, answers: {}, history: [{ at: AT, answers: {} }] },
      /history\[0\]\.at: later than asOf/,
    ],
  ])("%s is refused", (_, json, message) => {
    expect(problems(json).join("\n")).toMatch(message);
  });

  it("may tell a start in words, which is no day to hold against the birth", () => {
    const answers = { "Q-DOB": "1990-05-14", "Q-START": "1-4-weeks" };
    expect(problems({ asOf: AT, answers })).toEqual([]);
  });

  it("tells every fault at once", () => {
    expect(problems({ asOf: AT, answers: { "Q-ADL": 11, "Q-TREND": "awful" } })).toHaveLength(2);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(readCase(json).ok).toBe(false);
        expect(problems({ asOf: AT, answers: json, history: json })).not.toBeUndefined();
      }),
    );
  });

  it("takes no answer from a prototype key", () => {
    const hidden = `"__proto__": {"Q-ADL": 3}`;
    for (const json of [
      `{"asOf": "${AT}", "answers": {${hidden}}}`,
      `{"asOf": "${AT}", "answers": {}, ${hidden}}`,
      `{"asOf": "${AT}", "answers": {}, "history": [{"at": "${EARLIER}", "answers": {${hidden}}}]}`,
    ]) {
      expect(readCase(JSON.parse(json)).ok, json).toBe(false);
    }
  });

  it("takes a closing whose time is over before it begins, since it settles nothing", () => {
    const act = { at: EARLIER, act: "close", flag: "X-CORD", until: "2026-11-10T07:59:59Z" };
    expect(problems({ asOf: AT, answers: {}, history: [act] })).toEqual([]);
  });

  it("takes both acts with an end and without; a lift without holds for 28 days", () => {
    const end = "2026-12-24T00:00:00Z";
    const acts = [
      { at: EARLIER, act: "close", flag: "X-CORD" },
      { at: EARLIER, act: "close", flag: "X-CORD", until: end },
      { at: EARLIER, act: "lift", flag: "X-CORD", until: end },
      { at: EARLIER, act: "lift", flag: "X-CORD" },
    ];
    const read = readCase({ asOf: AT, answers: {}, history: acts });
    const days28 = new Date(Date.parse(EARLIER) + 28 * 86_400_000).toISOString();
    expect(read.ok && read.case.history).toEqual([...acts.slice(0, 3), { ...acts[3], until: days28 }]);
  });
});
