import { describe, expect, it, test } from "vitest";
import { FIELD_READERS, FIELDS, type Field } from "@/domain/access/fields";
import { anIntake, daysAgo, instantAgo, NOW } from "@/domain/assessment/a-case.testing";
import { assess, assessWith } from "@/domain/assessment/assess";
import type { HistoryEntry } from "@/domain/assessment/assessment";
import { ALL_CASES, answersOf } from "@/domain/assessment/cases/all-cases.testing";
import { nerve } from "@/domain/assessment/cases/case.testing";
import { ENGINE_VERSION } from "@/domain/assessment/engine-version";
import { RULE_SET, ruleSetHash, type RuleSet } from "@/domain/assessment/rule-set";
import type { Answers } from "@/domain/questionnaire/answers";
import { receiptOf } from "./receipt";
import { receiptForReader } from "./receipt-for-reader";

const TINGLING = nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40));

function receipt(changes: Parameters<typeof anIntake>[0], history: readonly HistoryEntry[] = []) {
  const answers = anIntake(changes);
  return receiptOf(assess(answers, history, NOW), answers, history, NOW);
}

const fieldsOf = (role: "athlete" | "coach" | "clinician" | "admin"): ReadonlySet<Field> =>
  new Set(FIELDS.filter((field) => FIELD_READERS[field][role] !== undefined));

describe("a receipt", () => {
  it("names rules with versions, exact answers, rule set, engine and the smallest changes", () => {
    const { fired, lower, higher, ...rest } = receipt({ ...TINGLING, "Q-ADL": 1 });
    expect(fired.map(({ id, version, tier, label }) => ({ id, version, tier, label }))).toEqual([
      { id: "REFER-NEURO", version: 2, tier: "WITHIN_DAYS", label: "seed" },
      { id: "REFER-NEURO-TINGLING", version: 2, tier: "WITHIN_DAYS", label: "seed" },
      { id: "REFER-ADL", version: 2, tier: "ROUTINE", label: "seed" },
    ]);
    expect(fired[1]).toMatchObject({
      grade: "B",
      approved: false,
      answers: [
        {
          question: "Q-NEURO-SENS",
          answer: ["tingling-left"],
          text: "In the last 4 weeks: numbness, tingling or pins and needles in an arm or hand?",
          words: "Tingling or pins and needles, left",
        },
      ],
    });
    expect(rest).toMatchObject({
      tier: "WITHIN_DAYS",
      mode: "RESTRICTED",
      engineVersion: ENGINE_VERSION,
      ruleSet: { version: RULE_SET.version, hash: ruleSetHash(RULE_SET) },
    });
    expect([lower?.tier, higher?.tier]).toEqual(["ROUTINE", "SAME_DAY"]);
  });

  it("names what was unknown, and what would settle it", () => {
    const { unknown, unanswered } = receipt({ "Q-VASC": undefined });
    expect(unknown.map(({ id }) => id)).toEqual(["X-VASC-NECK", "X-ARM-VASC"]);
    expect(unanswered).toEqual([
      { question: "Q-VASC", text: "Any of these in head, neck or arm, sudden or new?" },
    ]);
  });

  it("names contradictions with both answers, and what is latched since when", () => {
    const history = [{ at: instantAgo(20), answers: anIntake(TINGLING) }];
    const { conflicts, fired } = receipt({ "Q-LOC": ["hand-right"] }, history);
    expect(conflicts).toMatchObject([
      { id: "CONFLICT-HAND-MARK", answers: [{ words: "Right hand" }, {}, { words: "None of these" }] },
    ]);
    expect(fired[0]).toMatchObject({ latched: true, since: instantAgo(20) });
  });

  it("says which rules are signed, in the version that fired", () => {
    const signed: RuleSet = {
      ...RULE_SET,
      approvals: [
        { id: "REFER-ADL", version: 2, by: "Dr A. Example", on: "2026-11-20" },
        { id: "REFER-WORSENING", version: 2, by: "Dr A. Example", on: "2026-11-20" },
      ],
    };
    const answers = anIntake({ "Q-ADL": 1, "Q-TREND": "worse" });
    const { fired } = receiptOf(assessWith(signed, answers, [], NOW), answers, [], NOW, signed);
    expect(fired.map(({ id, approved }) => [id, approved])).toEqual([
      ["REFER-WORSENING", false],
      ["REFER-ADL", true],
    ]);
  });

  it("is data: JSON gives it back unchanged", () => {
    const whole = receipt(TINGLING);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });
});

describe("a receipt for a reader", () => {
  const whole = receipt({ ...TINGLING, "Q-ADL": 1 });

  it("is whole for the clinician, with the changes in words", () => {
    expect(receiptForReader(whole, fieldsOf("clinician"), "clinician")).toMatchObject({
      kind: "full",
      receipt: whole,
      lowerInWords:
        "Without “Tingling or pins and needles, left” this would be something for a routine appointment.",
    });
  });

  it("is in plain words for the athlete", () => {
    expect(receiptForReader(whole, fieldsOf("athlete"), "athlete")).toMatchObject({
      kind: "plain",
      lower:
        "Without “Tingling or pins and needles, left” this would be something for a routine appointment.",
      notSigned: expect.stringMatching(/No clinician has signed/),
    });
  });

  it("tells an athlete in an emergency of no answers that would make it go away, and the clinician of them", () => {
    const urgent = receipt({ "Q-CARDIO": ["chest-pressure"], "Q-CARDIO-WHEN": ["now"] });
    expect(urgent.tier).toBe("EMERGENCY");
    expect(receiptForReader(urgent, fieldsOf("athlete"), "athlete")).toMatchObject({
      lower: null,
      higher: null,
    });
    expect(receiptForReader(urgent, fieldsOf("clinician"), "clinician")).toMatchObject({
      lowerInWords: expect.stringMatching(/this would be [a-z]/),
    });
  });

  it("is the category and nothing else for the coach, and nothing for an admin", () => {
    const coach = receiptForReader(whole, fieldsOf("coach"), "clinician");
    expect(coach).toEqual({
      kind: "category",
      tier: "WITHIN_DAYS",
      categories: ["neurological", "daily-life"],
    });
    expect(receiptForReader(whole, fieldsOf("admin"), "clinician")).toBeNull();
    expect(receiptForReader(whole, new Set(), "athlete")).toBeNull();
  });

  test.each(ALL_CASES.filter((_, index) => index % 9 === 0).map((each) => [each.name, each] as const))(
    "tells coach no answer and athlete no rule: %s",
    (_, vignette) => {
      const answers: Answers = answersOf(vignette);
      const history = vignette.history ?? [];
      const made = receiptOf(assess(answers, history, NOW), answers, history, NOW);
      const coach = JSON.stringify(receiptForReader(made, fieldsOf("coach"), "clinician"));
      expect(coach).not.toMatch(/Q-|REFER-|X-|“/);
      const athlete = JSON.stringify(receiptForReader(made, fieldsOf("athlete"), "athlete"));
      expect(athlete).not.toMatch(/Q-[A-Z]|REFER-|X-[A-Z]/);
      expect(athlete).not.toMatch(/\bcleared\b|safe to run|no risk/i);
    },
  );
});
