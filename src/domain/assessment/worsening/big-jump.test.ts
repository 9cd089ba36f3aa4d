import { expect, test } from "vitest";
import { aDay } from "./a-series.testing";
import { bigJump } from "./big-jump";
import { SERIAL_RULES } from "./worsening-rules";

const days = (from: number, values: readonly (number | undefined)[]) =>
  values.map((worst, index) => aDay(7 * (from + index), { worst }));

test.each([
  ["below the first since, the last before counts", [5, 3], [4, 7], "before", 3, "true"],
  ["above the first since, the first since counts", [5, 5], [2, 6], "first", 2, "true"],
  ["as high as the first since, the first since counts", [3, 3], [3, 7], "first", 3, "true"],
  ["where nothing was told since", [5, 5], [9], "before", 5, "true"],
  ["one point short of it", [5, 5], [8], "before", 5, "false"],
  ["a blank before is passed over", [3, undefined], [7], "before", 3, "true"],
  ["where B is complete, B alone", [0, 0], [3, 3, 3, 6], "baseline", 3, "false"],
])(
  "what the last value before a restart is to the first one after: %s",
  (_, before, since, kind, mean, truth) => {
    const verdict = bigJump(
      { before: days(0, before), checkIns: days(before.length, since) },
      "worst",
      SERIAL_RULES.thresholds,
    );
    expect(verdict).toMatchObject({ truth, reference: { kind, mean } });
  },
);
