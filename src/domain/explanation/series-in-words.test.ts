import { describe, expect, it } from "vitest";
import { aCheckIn, anIntake } from "@/domain/assessment/a-case.testing";
import { assess } from "@/domain/assessment/assess";
import { printedAssessment } from "@/domain/assessment/printed-assessment";
import { receiptOf } from "./receipt";
import { receiptForReader } from "./receipt-for-reader";

const at = (day: string) => `2026-${day}T09:00:00Z`;
const weeks = (...values: readonly (readonly [day: string, worst: number])[]) =>
  values.map(([day, worst], index) => ({
    at: at(day),
    answers:
      index === 0
        ? anIntake({ "Q-NPRS-WORST": worst })
        : aCheckIn({ "Q-NPRS-WORST": worst, "Q-NPRS-RUN": Math.min(worst, 2) }),
  }));

const CREEPING = weeks(["10-18", 3], ["10-25", 3], ["11-01", 3], ["11-08", 5], ["11-15", 6]);
const history = CREEPING.slice(0, -1);
const now = at("11-15");
const answers = aCheckIn({ "Q-NPRS-WORST": 6 });
const result = assess(answers, history, now);

describe("a flag of the series", () => {
  it("is explained by every value with its day, and the baseline", () => {
    const receipt = receiptOf(result, answers, history, now);
    const worsening = receipt.fired.find(({ id }) => id === "REFER-WORSENING");
    expect(worsening?.series).toMatchObject([
      {
        rule: "W1",
        version: 2,
        words:
          "Worst pain in the last 7 days: 3 on 18 Oct, 3 on 25 Oct, 3 on 1 Nov, 5 on 8 Nov, 6 on 15 Nov; baseline 3",
      },
    ]);
  });

  it("says of a jump after two quiet weeks that they are what it is compared with", () => {
    const all = weeks(["10-18", 3], ["10-25", 0], ["11-01", 0], ["11-08", 10]);
    const jumped = aCheckIn({ "Q-NPRS-WORST": 10 });
    const found = assess(jumped, all.slice(0, -1), at("11-08"));
    const receipt = receiptOf(found, jumped, all.slice(0, -1), at("11-08"));
    expect(receipt.fired.find(({ id }) => id === "REFER-WORSENING")?.series).toMatchObject([
      {
        rule: "W2",
        words:
          "Worst pain in the last 7 days: 0 on 1 Nov, 10 on 8 Nov; last value 0 before the baseline began anew",
      },
    ]);
  });

  it("tells the athlete the days of earlier answers", () => {
    const receipt = receiptOf(result, answers, history, now);
    const told = receiptForReader(receipt, new Set(["receipt"]), "athlete");
    const lines = told?.kind === "plain" ? told.because.flatMap((each) => each.answers) : [];
    expect(lines).toContain("Worst pain in the last 7 days: 5 out of 10 (8 Nov)");
    expect(lines).toContain("Worst pain in the last 7 days: 6 out of 10");
  });

  it("prints answers in the shape of the command line, earlier ones first, and the series beside them", () => {
    const flag = printedAssessment(result).flags.find(({ id }) => id === "REFER-WORSENING");
    expect(flag?.because).toEqual([
      { question: "Q-NPRS-WORST", answer: 5 },
      { question: "Q-NPRS-WORST", answer: 6 },
    ]);
    expect(flag?.series).toMatchObject([{ rule: "W1", against: { kind: "baseline", mean: 3 }, needed: 2 }]);
  });

  it("is not raised a week sooner", () => {
    const sooner = history.at(-1);
    if (sooner === undefined) throw new Error("no check-in");
    expect(assess(sooner.answers, history.slice(0, -1), sooner.at).flags).toEqual([]);
  });

  it("keeps its evidence while it is latched", () => {
    const later = assess(aCheckIn(), CREEPING, at("11-22"));
    const flag = later.flags.find(({ id }) => id === "REFER-WORSENING");
    expect(flag).toMatchObject({ latched: true, since: now, series: [{ rule: "W1" }] });
  });
});
