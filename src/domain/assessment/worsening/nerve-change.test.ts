import { describe, expect, it, test } from "vitest";
import { aDay } from "./a-series.testing";
import type { CheckIn } from "./check-in";
import { nerveChange } from "./nerve-change";

const NONE = { feeling: [], weakness: [], trend: undefined, gate: undefined };
const series = (...each: readonly Partial<CheckIn["nerves"]>[]) =>
  each.map((told, week) => aDay(week * 7, { nerves: { ...NONE, ...told } }));

test.each([
  ["the same weakness is not new", [{ weakness: ["left"] }, { weakness: ["left"] }], "false"],
  ["weakness of the other side is", [{ weakness: ["left"] }, { weakness: ["left", "right"] }], "true"],
  [
    "a sign of a time before a week in which nothing was told is not",
    [{ weakness: ["left"] }, { weakness: undefined }, { weakness: ["left"] }],
    "false",
  ],
  [
    "unsure what else there is, beside the same sign, is not known",
    [{ feeling: ["tingling-left"] }, { feeling: ["tingling-left", "unsure"] }],
    "unknown",
  ],
] as const)("%s", (_, told, truth) => {
  expect(nerveChange(series(...told)).truth).toBe(truth);
});

describe("what is missing", () => {
  it("is the sign that was not told, and never a trend that nobody asked for", () => {
    const { seen, missing } = nerveChange(series({}, { feeling: undefined }));
    expect(seen.map(({ question }) => question)).toEqual(["Q-NEURO-WEAK"]);
    expect(missing.map(({ question }) => question)).toEqual(["Q-NEURO-SENS"]);
  });

  it("is nothing, of a sign that is new", () => {
    expect(nerveChange(series({}, { feeling: undefined, weakness: ["left"] }))).toMatchObject({
      truth: "true",
      missing: [],
    });
  });
});

it("shows a denial that the trend alone contradicts by the trend alone", () => {
  const read = { feeling: ["tingling-left", "unsure"], weakness: undefined, contradictedBy: [] };
  const { truth, seen } = nerveChange(series({}, { ...read, trend: "same" }));
  expect(truth).toBe("true");
  expect(seen.map(({ question, value }) => [question, value])).toEqual([["Q-NEURO-TREND", "same"]]);
});
