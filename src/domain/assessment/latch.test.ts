import { describe, expect, it, test } from "vitest";
import { aCheckIn, aged, anIntake, daysAgo, flagTiers, instantAgo, NOW } from "./a-case.testing";
import { assess, assessWith } from "./assess";
import type { Answers } from "@/domain/questionnaire/answers";
import type { HistoryEntry } from "./assessment";
import { nerve } from "./cases/case.testing";
import { RULE_SET, type RuleSet } from "./rule-set";

const TINGLING = nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40));
const intake = (days: number, changes: Parameters<typeof anIntake>[0] = {}) => ({
  at: instantAgo(days),
  answers: anIntake({ "Q-START": daysAgo(30), ...changes }),
});
const close = (days: number, flag: string) => ({ at: instantAgo(days), act: "close" as const, flag });
const lift = (days: number, flag: string) => ({
  at: instantAgo(days),
  act: "lift" as const,
  flag,
  until: instantAgo(-14),
});
const tiersNow = (answers: Parameters<typeof assess>[0], history: readonly HistoryEntry[]) =>
  flagTiers(assess(answers, history, NOW));
const flagNow = (id: string, answers: Parameters<typeof assess>[0], history: readonly HistoryEntry[]) =>
  assess(answers, history, NOW).flags.find((flag) => flag.id === id);

describe("a flag that is open", () => {
  it("shows the latest answers of its tier", () => {
    expect(flagNow("REFER-ADL", aCheckIn({ "Q-ADL": 3 }), [intake(14, { "Q-ADL": 2 })])?.because[0]).toEqual({
      question: "Q-ADL",
      answer: 3,
    });
  });

  it("keeps the strictest mode that its tier has had", () => {
    const held: RuleSet = {
      ...RULE_SET,
      rules: RULE_SET.rules.map((rule) =>
        rule.id === "REFER-ADL"
          ? {
              ...rule,
              raises: [
                {
                  when: { question: "Q-ADL", band: { from: 3 } },
                  tier: "ROUTINE" as const,
                  mode: "HOLD" as const,
                },
              ],
            }
          : rule,
      ),
    };
    const history = [intake(14, { "Q-ADL": 3 })];
    expect(assessWith(held, aCheckIn({ "Q-ADL": 1 }), history, NOW)).toMatchObject({
      tier: "ROUTINE",
      mode: "HOLD",
    });
  });

  it("is no flag without a tier: a pregnancy goes with the answer that told it", () => {
    const history = [intake(14, { "Q-OTHER": ["pregnant"], "Q-PREG-WEEKS": 20 })];
    expect(tiersNow(anIntake(), history)).toEqual({});
    expect(flagNow("X-PREG", aCheckIn(), history)).not.toHaveProperty("latched");
  });

  it("is listed once where its rule holds without a tier by now", () => {
    const history = [
      intake(14, { "Q-OTHER": ["post-partum"], "Q-NPRS-WORST": 8, "Q-LOC": ["mid-back-centre"] }),
    ];
    const { flags } = assess(aCheckIn(), history, NOW);
    expect(flags.filter(({ id }) => id === "X-PREG").map(({ tier }) => tier)).toEqual(["WITHIN_DAYS"]);
  });
});

describe("a flag that is closed", () => {
  it("leaves the other flags open, and lifted where they were", () => {
    const history = [
      intake(20, { ...TINGLING, "Q-ADL": 5 }),
      lift(12, "REFER-ADL"),
      close(10, "REFER-NEURO"),
    ];
    const { flags } = assess(aCheckIn({ "Q-ADL": 5 }), history, NOW);
    expect(flags).toMatchObject([{ id: "REFER-ADL", tier: "ROUTINE", liftedUntil: instantAgo(-14) }]);
    expect(flags).toHaveLength(1);
  });

  it("is raised by one of its answers told again, though the others are old", () => {
    const history = [intake(20, { "Q-ADL": 2, "Q-SLEEP": 4 }), close(10, "REFER-ADL")];
    expect(tiersNow(aCheckIn({ "Q-ADL": 2 }), history)).toEqual({ "REFER-ADL": "WITHIN_DAYS" });
  });

  it("is not raised by a date of birth told again, which is no news", () => {
    const history = [intake(20, { "Q-DOB": aged(15) }), close(10, "X-AGE-YOUNG")];
    expect(tiersNow(aCheckIn({ "Q-DOB": aged(15) }), history)).toEqual({});
  });

  it("is not raised by what denies, told again: how the new pain began was left blank", () => {
    const history = [
      intake(20, { "Q-NPRS-WORST": 4, "Q-ONSET": "after-fall-or-injury", "Q-TRAUMA": "nothing" }),
      close(10, "REFER-TRAUMA"),
    ];
    const flare = (more: Answers) => assess(aCheckIn({ "Q-NPRS-WORST": 7, ...more }), history, NOW);
    expect(flare({})).toMatchObject({ tier: "INCOMPLETE", flags: [] });
    expect(flare({ "Q-TRAUMA": "nothing" })).toMatchObject({ tier: "INCOMPLETE", flags: [] });
    expect(flare({ "Q-TRAUMA": "unsure" })).toMatchObject({ tier: "INCOMPLETE", flags: [] });
    expect(flare({ "Q-TRAUMA": "fall-standing" }).tier).toBe("WITHIN_DAYS");
    expect(flare({ "Q-ONSET": "after-fall-or-injury" }).tier).toBe("WITHIN_DAYS");
  });

  it("stays closed where it rests on a question that was never answered", () => {
    const history = [
      intake(20, { "Q-CARDIO": undefined, "Q-CARDIO-WHEN": ["now"] }),
      close(10, "X-CARDIAC-NOW"),
    ];
    expect(tiersNow(aCheckIn(), history)).not.toHaveProperty("X-CARDIAC-NOW");
  });

  it("closes nothing that is not open: what grows old later is still raised", () => {
    const history = [intake(20, { "Q-START": daysAgo(88) }), close(10, "REFER-PERSISTS")];
    expect(tiersNow(aCheckIn(), history)).toEqual({ "REFER-PERSISTS": "ROUTINE" });
  });

  it("by the name of its parent begins the comparison of pain anew", () => {
    const before = [
      intake(28, TINGLING),
      ...[21, 14].map((days) => ({ at: instantAgo(days), answers: aCheckIn() })),
    ];
    const rise = { at: instantAgo(7), answers: aCheckIn({ "Q-NPRS-WORST": 5 }) };
    const now = aCheckIn({ "Q-NPRS-WORST": 6 });
    expect(tiersNow(now, [...before, rise])).toHaveProperty("REFER-WORSENING");
    expect(tiersNow(now, [...before, close(10, "REFER-NEURO"), rise])).toEqual({});
  });

  it("does not come back through a start that nobody told", () => {
    const history = [intake(20, { ...TINGLING, "Q-START": undefined }), close(10, "REFER-NEURO")];
    expect(assess(aCheckIn(), history, NOW)).toMatchObject({ tier: "INCOMPLETE", flags: [] });
  });
});

describe("a flag that is lifted", () => {
  it("limits nothing, and its rule is settled though a higher row is open", () => {
    const history = [intake(20, { "Q-ADL": 1, "Q-SLEEP": undefined }), lift(10, "REFER-ADL")];
    expect(assess(aCheckIn({ "Q-ADL": 1 }), history, NOW)).toMatchObject({
      tier: "ROUTINE",
      mode: "FULL",
      flags: [{ id: "REFER-ADL", mode: "FULL", liftedUntil: instantAgo(-14) }],
      unknown: [],
    });
  });

  it("stays lifted while its answers are taken back", () => {
    const history = [intake(20, TINGLING), lift(10, "REFER-NEURO")];
    expect(tiersNow(anIntake(), history)).toEqual({
      "REFER-NEURO": "ROUTINE",
      "REFER-NEURO-TINGLING": "ROUTINE",
    });
  });

  test.each([
    ["a higher tier", { "Q-ADL": 6 }, "WITHIN_DAYS"],
    ["more of it in the same tier", { "Q-ADL": 3 }, "ROUTINE"],
  ])("counts again with %s", (_, told, tier) => {
    const history = [intake(20, { "Q-ADL": 2 }), lift(10, "REFER-ADL")];
    const flag = flagNow("REFER-ADL", aCheckIn(told), history);
    expect(flag?.tier).toBe(tier);
    expect(flag).not.toHaveProperty("liftedUntil");
  });

  it("counts again when what had lowered its tier is taken back", () => {
    const explained = { examined: "yes", cause: "a stiff neck", on: daysAgo(30) };
    const history = [intake(20, { ...TINGLING, "Q-NEURO-KNOWN": explained }), lift(10, "REFER-NEURO")];
    expect(tiersNow(anIntake({ ...TINGLING, "Q-NEURO-KNOWN": explained }), history)).toMatchObject({
      "REFER-NEURO-TINGLING": "ROUTINE",
    });
    expect(tiersNow(anIntake(TINGLING), history)).toMatchObject({ "REFER-NEURO-TINGLING": "WITHIN_DAYS" });
  });
});

describe("a parent", () => {
  const BOTH = { ...TINGLING, "Q-NEURO-SENS": ["tingling-left", "numbness-left"] };

  it("has the mode and the answers of its children, and no more than there is to tell", () => {
    const { "Q-NEURO-SENS": _, ...others } = TINGLING;
    const result = assess(anIntake({ "Q-NEURO-SENS": ["tingling-left"], ...others }), [], NOW);
    const told = {
      tier: "WITHIN_DAYS",
      mode: "RESTRICTED",
      label: "seed",
      category: "neurological",
      because: [{ question: "Q-NEURO-SENS", answer: ["tingling-left"] }],
    };
    expect(result.flags).toStrictEqual([
      { id: "REFER-NEURO", ...told },
      { id: "REFER-NEURO-TINGLING", ...told },
    ]);
  });

  it("is not lifted while only one of its children is", () => {
    const history = [intake(20, BOTH), lift(10, "REFER-NEURO-TINGLING")];
    const { flags } = assess(aCheckIn(), history, NOW);
    expect(flags.map(({ id, tier, liftedUntil }) => [id, tier, liftedUntil])).toEqual([
      ["REFER-NEURO", "WITHIN_DAYS", undefined],
      ["REFER-NEURO-NUMBNESS", "WITHIN_DAYS", undefined],
      ["REFER-NEURO-TINGLING", "ROUTINE", instantAgo(-14)],
    ]);
  });
});
