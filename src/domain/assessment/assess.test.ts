import { describe, expect, it, test } from "vitest";
import {
  A_MILD_ACHE,
  aCheckIn,
  anIntake,
  assessed,
  daysAgo,
  flagTiers,
  instantAgo,
  NOW,
} from "./a-case.testing";
import { aRule } from "./a-rule.testing";
import { assess, assessWith } from "./assess";
import type { HistoryEntry } from "./assessment";
import { nerve } from "./cases/case.testing";
import { fact, says } from "./condition";
import { answersStanding } from "./in-force";
import { RULE_SET, ruleSetHash } from "./rule-set";

const TINGLING = nerve({ "Q-NEURO-SENS": ["tingling-left"] }, "same", daysAgo(40));
const A_LITTLE_GAIN = { tried: ["rest"], weeks: 3, effect: "a-little" };

describe("a result", () => {
  it("says which answers made a rule fire, whole and as they were given", () => {
    const [parent, tingling] = assessed(TINGLING).flags;
    expect(parent).toMatchObject({ id: "REFER-NEURO", label: "seed", category: "neurological" });
    expect(tingling?.because).toEqual([{ question: "Q-NEURO-SENS", answer: ["tingling-left"] }]);
  });

  it("names the answers that raised a tier beside those that made the rule fire", () => {
    const result = assessed({ "Q-ADL": 2, "Q-SLEEP": 4 });
    expect(result.flags[0]?.because).toEqual([
      { question: "Q-ADL", answer: 2 },
      { question: "Q-SLEEP", answer: 4 },
    ]);
  });

  it("lists the most urgent flag first, a parent before its children", () => {
    const result = assessed({ ...TINGLING, "Q-ADL": 1, "Q-CORD": ["bowel"] });
    expect(result.flags.map(({ id }) => id)).toEqual([
      "X-CES",
      "REFER-NEURO",
      "REFER-NEURO-TINGLING",
      "REFER-ADL",
    ]);
  });

  it("asks for what would settle an unknown rule", () => {
    const result = assessed({ "Q-SYSTEMIC": undefined });
    expect(result.unanswered).toEqual(["Q-SYSTEMIC"]);
    expect(result.unknown).toEqual(["X-CANCER", "X-CANCER-WEAK", "X-INFECTION", "X-WEAK-SIGN"]);
  });

  it("is not cleared when nothing at all was answered", () => {
    expect(assess({}, [], NOW)).toMatchObject({ tier: "INCOMPLETE", mode: "RESTRICTED", flags: [] });
  });

  it("has the mode of the flag that gives its tier, whatever lower flags there are", () => {
    expect(assessed({ "Q-ADL": 5, "Q-LOC": ["front-of-chest"] })).toMatchObject({
      tier: "WITHIN_DAYS",
      mode: "FULL-L1",
    });
  });

  it("starts nobody on full work while a rule cannot be judged, though a flag gives a higher tier", () => {
    expect(assessed({ "Q-ADL": 5, "Q-SYSTEMIC": undefined })).toMatchObject({
      tier: "WITHIN_DAYS",
      mode: "RESTRICTED",
    });
  });

  it("has the mode of the tier that any start would give, though all that is known to hold is lower", () => {
    const tier = "SAME_DAY";
    const rules = [
      aRule({ id: "A-RECENT", when: fact("days-since-start", { below: 14 }), tier }),
      aRule({ id: "A-DISTANT", when: fact("days-since-start", { from: 14 }), tier }),
      aRule({ id: "A-MILD", when: says("Q-TREND", "no-change"), tier: "ROUTINE" }),
    ];
    const answers = anIntake({ "Q-START": undefined });
    const result = assessWith({ ...RULE_SET, rules, parentRules: [] }, answers, [], NOW);
    expect(result).toMatchObject({ tier, mode: "HOLD", flags: [{ id: "A-MILD", mode: "FULL" }] });
  });

  it("names the rule set by version and hash", () => {
    expect(assessed().ruleSet).toEqual({ version: RULE_SET.version, hash: ruleSetHash(RULE_SET) });
  });

  it("marks what was read from free text", () => {
    const told = { examined: "yes", cause: "said it comes from a fall", on: daysAgo(30) };
    const result = assessed({ ...TINGLING, "Q-NEURO-KNOWN": told });
    expect(result.flags.find(({ id }) => id === "X-TEXT")).toMatchObject({
      tier: "WITHIN_DAYS",
      textDerived: true,
    });
  });

  test.each([
    ["CONFLICT-HAND-MARK", { "Q-LOC": ["hand-right"] }],
    [
      "CONFLICT-ONSET-INJURY",
      {
        "Q-ONSET": "after-fall-or-injury",
        "Q-TRAUMA-DATE": daysAgo(20),
        "Q-MIDLINE": "no",
        "Q-NECKROT": "yes",
      },
    ],
    ["CONFLICT-PAIN-SCORES", { "Q-NPRS-NOW": 5 }],
    ["CONFLICT-DAILY-LIFE", { "Q-ADL-WHICH": ["driving"] }],
    ["CONFLICT-FOLLOW-UP", { "Q-CARDIO-WHEN": ["now"] }],
    ["CONFLICT-CHEST-MARK", { "Q-LOC": ["front-of-chest"] }],
    ["CONFLICT-EXAM-DATE", { ...TINGLING, "Q-NEURO-KNOWN": { examined: "yes", on: daysAgo(90) } }],
  ])("%s is told, with both answers", (id, changes) => {
    const [conflict, ...others] = assessed(changes).conflicts;
    expect(others).toEqual([]);
    expect(conflict?.id).toBe(id);
    expect(conflict?.because.length).toBeGreaterThan(1);
  });
});

describe("a follow-up that contradicts its gate", () => {
  it("is shown with it, as given, by the flag and by the conflict", () => {
    const result = assessed({ "Q-CARDIO-WHEN": ["now"] });
    const both = [
      { question: "Q-CARDIO", answer: ["none"] },
      { question: "Q-CARDIO-WHEN", answer: ["now"] },
    ];
    expect(result.flags.map(({ id, because }) => ({ id, because }))).toEqual([
      { id: "X-CARDIAC-NOW", because: both },
    ]);
    expect(result.conflicts).toEqual([{ id: "CONFLICT-FOLLOW-UP", because: both }]);
    expect(result.unanswered).toContain("Q-CARDIO");
  });

  it("is open until a clinician closes it, and the conflict is told once", () => {
    const history = [{ at: instantAgo(7), answers: anIntake({ "Q-CARDIO-WHEN": ["now"] }) }];
    const later = assess(aCheckIn(), history, NOW);
    expect(later.tier).toBe("EMERGENCY");
    expect(later.conflicts).toEqual([]);
  });
});

describe("what came before", () => {
  it("latches a flag, and says since when", () => {
    const history = [
      { at: instantAgo(20), answers: anIntake(TINGLING) },
      { at: instantAgo(10), answers: anIntake(TINGLING) },
    ];
    const result = assess(anIntake(), history, NOW);
    expect(result.flags).toEqual([
      expect.objectContaining({ id: "REFER-NEURO", latched: true, since: instantAgo(20) }),
      expect.objectContaining({
        id: "REFER-NEURO-TINGLING",
        latched: true,
        since: instantAgo(20),
        because: [{ question: "Q-NEURO-SENS", answer: ["tingling-left"] }],
      }),
    ]);
  });

  it("does not call a flag latched that this submission raised", () => {
    expect(assessed(TINGLING).flags.some((flag) => "latched" in flag || "since" in flag)).toBe(false);
  });

  it("shows until when a flag is lifted", () => {
    const until = instantAgo(-5);
    const history = [
      { at: instantAgo(20), answers: anIntake(TINGLING) },
      { at: instantAgo(10), act: "lift" as const, flag: "REFER-NEURO", until },
    ];
    const result = assess(aCheckIn(), history, NOW);
    expect(result.flags.map(({ liftedUntil }) => liftedUntil)).toEqual([until, until]);
  });

  it("ends a lift at its instant, not after it", () => {
    const history = [
      { at: instantAgo(20), answers: anIntake(TINGLING) },
      { at: instantAgo(10), act: "lift" as const, flag: "REFER-NEURO", until: NOW },
    ];
    expect(assess(aCheckIn(), history, NOW).tier).toBe("WITHIN_DAYS");
  });

  it("does nothing for an act on a flag that is not open", () => {
    const history = [
      { at: instantAgo(20), answers: anIntake() },
      { at: instantAgo(10), act: "close" as const, flag: "REFER-NEURO" },
    ];
    expect(flagTiers(assess(anIntake(TINGLING), history, NOW))).toMatchObject({
      "REFER-NEURO-TINGLING": "WITHIN_DAYS",
    });
  });

  test.each([
    [28, [], "FULL"],
    [29, ["Q-CORD", "Q-SYSTEMIC", "Q-TRAUMA"], "RESTRICTED"],
  ])("red-flag answers of %d days", (days, expired, mode) => {
    const history = [{ at: instantAgo(days), answers: anIntake({ "Q-START": daysAgo(days + 16) }) }];
    const result = assess(aCheckIn(), history, NOW);
    expect(result).toMatchObject({ tier: "NONE", mode });
    expect(expired.filter((id) => !result.expired.includes(id))).toEqual([]);
    expect(result.expired.length > 0).toBe(expired.length > 0);
  });

  it("does not ask again for what followed on an answer that was taken back", () => {
    const tingled = anIntake({ ...TINGLING, "Q-NEURO-TREND": { trend: "same", since: daysAgo(60) } });
    const history = [{ at: instantAgo(35), answers: { ...tingled, "Q-START": daysAgo(60) } }];
    const told = Object.fromEntries(
      Object.entries(anIntake()).filter(([id]) => !["Q-START", "Q-LOC", "Q-ONSET"].includes(id)),
    );
    expect(assess(aCheckIn(told), history, NOW).expired).toEqual([]);
    expect(assess(aCheckIn(), history, NOW).expired).toContain("Q-NEURO-TREND");
  });

  it("takes a new flare by its own answers", () => {
    const flare = {
      "Q-NPRS-WORST": 8,
      "Q-START": daysAgo(1),
      "Q-ONSET": "in-a-moment",
      "Q-TRAUMA": "fall-over-1m",
      "Q-TRAUMA-DATE": daysAgo(1),
      "Q-MIDLINE": "no",
      "Q-NECKROT": "yes",
    };
    const result = assess(aCheckIn(flare), [{ at: instantAgo(14), answers: anIntake() }], NOW);
    expect(flagTiers(result)).toEqual({
      "REFER-TRAUMA": "EMERGENCY",
      "REFER-TRAUMA-FALL": "EMERGENCY",
      "REFER-SEVERE-ACUTE": "SAME_DAY",
      "REFER-WORSENING": "SAME_DAY",
    });
    expect(result.unknown).toEqual([]);
  });

  it("does not call an earlier answer a contradiction of a new one", () => {
    const earlier = anIntake({ "Q-ADL": 3, "Q-ADL-WHICH": ["driving"] });
    const history = [
      { at: instantAgo(14), answers: earlier },
      { at: instantAgo(13), act: "close" as const, flag: "REFER-ADL" },
    ];
    const result = assess(aCheckIn(), history, NOW);
    expect(result).toMatchObject({ tier: "NONE", flags: [], conflicts: [] });
  });

  it("gives the programme the answers that stand", () => {
    const standing = answersStanding(aCheckIn(), [{ at: instantAgo(7), answers: A_MILD_ACHE }], NOW);
    expect(standing).toMatchObject({ "Q-DOB": A_MILD_ACHE["Q-DOB"], "Q-NEW": "no", "Q-PLANK": 60 });
    const gateOpen = answersStanding(
      aCheckIn({ "Q-NEW": "yes" }),
      [{ at: instantAgo(7), answers: A_MILD_ACHE }],
      NOW,
    );
    expect(gateOpen).not.toHaveProperty("Q-CORD");
  });
});

describe("a little gain from self-care counts when the worst pain has fallen since the first that was told", () => {
  const worst = (days: number, points: number | undefined, corrects?: number) => ({
    at: instantAgo(days),
    answers: anIntake({ "Q-START": daysAgo(45), "Q-NPRS-WORST": points, "Q-NPRS-RUN": 1 }),
    ...(corrects === undefined ? {} : { corrects: instantAgo(corrects) }),
  });
  const persists = (history: readonly HistoryEntry[], points: number, corrects?: number) => {
    const answers = { ...worst(0, points).answers, "Q-SELFCARE": A_LITTLE_GAIN };
    const result = assess(answers, history, NOW, corrects === undefined ? undefined : instantAgo(corrects));
    return "REFER-PERSISTS" in flagTiers(result);
  };

  test.each([
    ["from 6 to 4", [worst(9, 6)], 4, undefined, false],
    ["from 6 to 5", [worst(9, 6)], 5, undefined, true],
    ["from the first, not from the last", [worst(9, 6), worst(5, 4)], 4, undefined, false],
    ["from the first that told it", [worst(9, undefined), worst(5, 6)], 4, undefined, false],
    ["from the first, where a later one is corrected", [worst(9, 6), worst(5, 5)], 4, 5, false],
    ["from the first as it was corrected", [worst(9, 4), worst(8, 6, 9)], 4, undefined, false],
    [
      "from the first, corrected by what leaves it out",
      [worst(9, 6), worst(8, undefined, 9)],
      4,
      undefined,
      false,
    ],
    ["where the first is corrected, by nothing", [worst(9, 6)], 4, 9, true],
    ["where the correction of the first is corrected, by nothing", [worst(9, 6), worst(8, 6, 9)], 4, 8, true],
  ])("%s", (_, history, points, corrects, isFlagged) => {
    expect(persists(history, points, corrects)).toBe(isFlagged);
  });
});
