import { expect, test } from "vitest";
import { assessed } from "./a-case.testing";
import type { Assessment, FiredFlag } from "./assessment";
import { printedAssessment } from "./printed-assessment";

const FLAG: FiredFlag = {
  id: "REFER-ADL",
  tier: "ROUTINE",
  mode: "FULL",
  label: "seed",
  category: "daily-life",
  because: [{ question: "Q-ADL", answer: 2, at: "2026-11-01T09:00:00Z" }],
};

test("a flag that fired now is printed by id, tier, label and answers, and nothing is said of latching", () => {
  const printed = printedAssessment({
    ...assessed(),
    tier: "ROUTINE",
    flags: [FLAG],
    unknown: ["X-AGE-OLD"],
  });
  expect(printed.flags).toStrictEqual([
    { id: "REFER-ADL", tier: "ROUTINE", label: "seed", because: [{ question: "Q-ADL", answer: 2 }] },
  ]);
  expect(printed).toMatchObject({ tier: "ROUTINE", mode: "FULL", unknown: ["X-AGE-OLD"] });
  expect(Object.keys(printed)).toEqual(["tier", "mode", "flags", "unknown", "causes"]);
});

test("one that is latched and lifted tells since when and until when, and one by the series which of its tests held", () => {
  const told = {
    latched: true,
    since: "2026-11-01T09:00:00Z",
    liftedUntil: "2026-12-24T00:00:00Z",
    series: [{ rule: "W3", values: [] }],
  } as const;
  const { flags } = printedAssessment({ ...assessed(), flags: [{ ...FLAG, ...told }, FLAG] });
  expect(flags[0]).toMatchObject(told);
  expect(Object.keys(flags[1] ?? {})).toEqual(["id", "tier", "label", "because"]);
});

test("causes are printed as the clinical content writes their status", () => {
  const statuses = ["LIKELY", "POSSIBLE", "NOT_INDICATED", "NOT_ASSESSED"] as const;
  const evidence = [{ question: "Q-DESK", answer: 9, kind: "R" as const }];
  const causes: Assessment["causes"] = statuses.map((status) => ({
    ...{ id: `CAUSE-${status}`, status, label: "seed", grade: "C", parent: "CAUSE-POSTURE", evidence },
  }));
  expect(printedAssessment({ ...assessed(), causes }).causes).toStrictEqual([
    { id: "CAUSE-LIKELY", status: "LIKELY", evidence },
    { id: "CAUSE-POSSIBLE", status: "POSSIBLE", evidence },
    { id: "CAUSE-NOT_INDICATED", status: "NOT INDICATED", evidence },
    { id: "CAUSE-NOT_ASSESSED", status: "NOT ASSESSED", evidence },
  ]);
});
