import { describe, expect, it } from "vitest";
import { anIntake, assessed, NOW } from "./a-case.testing";
import { assessWith } from "./assess";
import { A_GOOD_BRA, A_GOOD_PACK } from "./cases/case.testing";
import { RULE_SET } from "./rule-set";

const SPOKEN_FOR = new Set(["LIKELY", "POSSIBLE"]);
const PARENTS = new Set(RULE_SET.parentCauses.map(({ id }) => id));
const causeOf = (id: string, changes: Parameters<typeof assessed>[0]) =>
  assessed(changes).causes.find((cause) => cause.id === id);
/** The leaf causes that something speaks for, first to last. */
const ranked = (changes: Parameters<typeof assessed>[0]) =>
  assessed(changes)
    .causes.filter(({ status, id }) => SPOKEN_FOR.has(status) && !PARENTS.has(id))
    .map(({ id }) => id);

const SLOUCHES = { "Q-FORM": { seen: ["slouch"], source: "video" }, "Q-DESK": 8 };

describe("a cause", () => {
  it("tells the answers that speak for it, each with what kind of evidence it is", () => {
    expect(
      causeOf("CAUSE-BREATH-CHEST", { "Q-BREATH-TEST": "chest", "Q-WHENRUN": ["hard-breathing"] }),
    ).toStrictEqual({
      id: "CAUSE-BREATH-CHEST",
      status: "LIKELY",
      label: "seed",
      grade: "C",
      evidence: [
        { kind: "O", question: "Q-BREATH-TEST", answer: "chest" },
        { kind: "T", question: "Q-WHENRUN", answer: ["hard-breathing"] },
      ],
    });
  });

  it("is the set-up of the pack, where pain comes with it and only other causes have evidence of their own", () => {
    const onlyWith = { ...A_GOOD_PACK, "Q-PACK-LINK": "only-with", "Q-DESK": 8 };
    expect(causeOf("CAUSE-PACK-ADJUST", onlyWith)).toMatchObject({ status: "POSSIBLE" });
  });
});

describe("a parent of causes", () => {
  it("tells the evidence of its children, each answer once", () => {
    expect(causeOf("CAUSE-POSTURE", SLOUCHES)).toMatchObject({
      status: "LIKELY",
      evidence: [
        { kind: "O", question: "Q-FORM" },
        { kind: "R", question: "Q-DESK", answer: 8 },
      ],
    });
  });

  it("is not told by a rule set that has none of its children", () => {
    const causes = RULE_SET.causes.filter(({ parent }) => parent !== "CAUSE-POSTURE");
    const told = assessWith({ ...RULE_SET, causes }, anIntake(SLOUCHES), [], NOW).causes.map(({ id }) => id);
    expect(told).toContain("CAUSE-GEAR");
    expect(told).not.toContain("CAUSE-POSTURE");
  });
});

describe("causes of one standing are ranked", () => {
  it("by what pain tracks before what was seen, though that is changed sooner", () => {
    const poorBra = { ...A_GOOD_BRA, "Q-BRA-FIT": ["band-rides-up", "wire-off"] };
    expect(ranked({ ...poorBra, "Q-WHENRUN": ["hard-breathing"] })).toEqual([
      "CAUSE-BREATH-CHEST",
      "CAUSE-BRA",
    ]);
  });

  it("by what was seen before a habit, then by what is changed soonest", () => {
    const many = {
      "Q-SCAP": { test: "cannot", fatigue: "no" },
      "Q-DESK": 8,
      "Q-WU": { runs: 1, kinds: ["slow-start"] },
    };
    expect(ranked(many)).toEqual([
      "CAUSE-SCAP-WEAK",
      "CAUSE-WARMUP-POOR",
      "CAUSE-POSTURE-SLOUCH",
      "CAUSE-POSTURE-FWDHEAD",
    ]);
  });
});
