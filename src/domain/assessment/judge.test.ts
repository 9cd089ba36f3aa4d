import { describe, expect, it } from "vitest";
import type { Answers } from "@/domain/questionnaire/answers";
import { contradictionsIn } from "@/domain/questionnaire/contradicted-gates";
import { NOW } from "./a-case.testing";
import { aRule } from "./a-rule.testing";
import { all, fact, number, says, type Condition } from "./condition";
import { factsOf } from "./facts";
import { judge, withFollowUps, type Finding } from "./judge";
import type { Rule, Step } from "./rule";
import type { SerialEvidence } from "./worsening/serial-evidence";

const FEVER = says("Q-SYSTEMIC", "fever");
const STRONG = number("Q-NPRS-WORST", { from: 7 });
const FALL = says("Q-TRAUMA", "fall-over-1m");
const POOR_SLEEP = number("Q-SLEEP", { from: 5 });
const ILL: Answers = { "Q-SYSTEMIC": ["fever"] };

const judged = (rule: Rule, answers: Answers, series?: readonly SerialEvidence[]) =>
  judge([rule], { answers, facts: factsOf(answers, NOW) }, series);
const to = (tier: Step["tier"], when: Condition): Step => ({ tier, when });

describe("the tier of a rule that holds", () => {
  const rows = [to("SAME_DAY", STRONG), to("EMERGENCY", FALL), to("EMERGENCY", POOR_SLEEP)];
  const rule = aRule({ when: FEVER, raises: rows });
  const noRow: Answers = { ...ILL, "Q-NPRS-WORST": 2, "Q-TRAUMA": "nothing", "Q-SLEEP": 0 };

  it("is its own where no row holds, by the answers that made it hold alone", () => {
    const { findings, unknown } = judged(rule, noRow);
    expect(findings).toStrictEqual([
      { rule, tier: "WITHIN_DAYS", mode: "RESTRICTED", because: ["Q-SYSTEMIC"] },
    ]);
    expect(unknown).toEqual([]);
  });

  it("is that of the highest row that holds, by the answers of the rows that give it and of no lower one", () => {
    const all3 = judged(rule, { ...noRow, "Q-NPRS-WORST": 9, "Q-TRAUMA": "fall-over-1m", "Q-SLEEP": 8 });
    expect(all3.findings).toMatchObject([
      { tier: "EMERGENCY", because: ["Q-SYSTEMIC", "Q-TRAUMA", "Q-SLEEP"] },
    ]);
    const lower = judged(rule, { ...noRow, "Q-NPRS-WORST": 9 });
    expect(lower.findings).toMatchObject([{ tier: "SAME_DAY", because: ["Q-SYSTEMIC", "Q-NPRS-WORST"] }]);
  });

  it("may be higher while a higher row is not known, and asks what would settle it", () => {
    const { findings, unknown } = judged(rule, { ...noRow, "Q-NPRS-WORST": 9, "Q-TRAUMA": "unsure" });
    expect(findings).toMatchObject([{ tier: "SAME_DAY" }]);
    expect(unknown).toEqual([{ id: "A-RULE", unanswered: ["Q-TRAUMA"] }]);
  });

  it("is settled when only a row of the same tier or a lower one is not known", () => {
    const lowerOpen = judged(rule, { ...ILL, "Q-TRAUMA": "fall-over-1m", "Q-SLEEP": 0 });
    expect(lowerOpen).toMatchObject({ findings: [{ tier: "EMERGENCY" }], unknown: [] });
    const sameOpen = judged(rule, { ...ILL, "Q-NPRS-WORST": 2, "Q-TRAUMA": "fall-over-1m" });
    expect(sameOpen).toMatchObject({ findings: [{ tier: "EMERGENCY" }], unknown: [] });
  });

  it("is raised by the more serious reading of a start in words, and lowered by a certain one alone", () => {
    const recent = fact("days-since-start", { below: 15 });
    const answers: Answers = { ...ILL, "Q-START": "1-4-weeks" };
    const raised = judged(aRule({ when: FEVER, raises: [to("SAME_DAY", recent)] }), answers);
    expect(raised.findings).toMatchObject([{ tier: "SAME_DAY" }]);
    const lowers = aRule({ when: FEVER, lowers: [to("ROUTINE", recent)] });
    expect(judged(lowers, answers).findings).toMatchObject([{ tier: "WITHIN_DAYS" }]);
    const sure = judged(lowers, { ...ILL, "Q-START": "1-7-days" });
    expect(sure.findings).toMatchObject([{ tier: "ROUTINE", because: ["Q-SYSTEMIC", "Q-START"] }]);
  });
});

describe("what the check-ins show", () => {
  const series: readonly SerialEvidence[] = [{ rule: "W1", values: [] }];
  const rising = aRule({ when: fact("course-at-intake", { from: 1 }) });

  it("is evidence of a rule that asks for it, where there is any", () => {
    expect(judged(rising, {}, series).findings[0]).toHaveProperty("series", series);
    expect(judged(rising, {}, []).findings[0]).not.toHaveProperty("series");
    expect(judged(rising, {}).findings[0]).not.toHaveProperty("series");
  });

  it("is none of a rule that does not ask for it", () => {
    expect(judged(aRule({ when: FEVER }), ILL, series).findings[0]).not.toHaveProperty("series");
  });
});

describe("a finding by a contradicted answer", () => {
  const answers: Answers = { "Q-CORD": ["none"], "Q-CORD-PACE": "days", "Q-SYSTEMIC": ["fever"] };
  const contradictions = contradictionsIn(answers);
  const found = (...because: string[]): Finding => ({
    rule: aRule({ when: all() }),
    tier: "SAME_DAY",
    mode: "HOLD",
    because,
  });
  const shown = (...because: string[]) => withFollowUps([found(...because)], contradictions)[0]?.because;

  it("is shown with the gate and the follow-ups that contradict it, each once", () => {
    expect(shown("Q-CORD")).toEqual(["Q-CORD", "Q-CORD-PACE"]);
    expect(shown("Q-SYSTEMIC", "Q-CORD")).toEqual(["Q-SYSTEMIC", "Q-CORD", "Q-CORD-PACE"]);
  });

  it("leaves findings by other answers as they are", () => {
    expect(shown("Q-SYSTEMIC")).toEqual(["Q-SYSTEMIC"]);
    expect(withFollowUps([found("Q-CORD")], [])).toEqual([found("Q-CORD")]);
  });
});
