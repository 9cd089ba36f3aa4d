import { expect, test } from "vitest";
import { NOW } from "./a-case.testing";
import { submitted } from "./assessment";

test("a submission tells what it corrects only where it corrects", () => {
  const answers = { "Q-ADL": 1 };
  expect(submitted(answers, NOW, undefined)).toStrictEqual({ at: NOW, answers });
  expect(submitted(answers, NOW, "2026-11-20T08:00:00Z")).toStrictEqual({
    ...{ at: NOW, answers, corrects: "2026-11-20T08:00:00Z" },
  });
});
