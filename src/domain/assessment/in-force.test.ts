import { describe, expect, it } from "vitest";
import { A_MILD_ACHE, aCheckIn, anIntake, daysAgo, instantAgo, NOW } from "./a-case.testing";
import { answersStanding } from "./in-force";

const HISTORY = [
  { at: instantAgo(20), answers: anIntake() },
  { at: instantAgo(15), act: "close" as const, flag: "REFER-ADL" },
];
const standing = (own: Parameters<typeof answersStanding>[0], history = HISTORY) =>
  answersStanding(own, history, NOW);

describe("the answers that stand", () => {
  it("are the date of birth alone beside a submission without an answer", () => {
    expect(standing({})).toEqual({ "Q-DOB": A_MILD_ACHE["Q-DOB"] });
  });

  it("leave out of an intake whatever of its blocks it leaves out, and keep the rest", () => {
    const answers = standing({ "Q-LOC": ["base-of-neck"] });
    expect(Object.keys(answers).filter((id) => /^Q-(START|NPRS|CORD|TRAUMA|SYSTEMIC)/.test(id))).toEqual([]);
    expect(answers).toMatchObject({
      "Q-DOB": A_MILD_ACHE["Q-DOB"],
      "Q-PLANK": 60,
      "Q-LOC": ["base-of-neck"],
    });
  });

  it("leave out of a check-in what every check-in asks", () => {
    const history = [...HISTORY, { at: instantAgo(7), answers: aCheckIn() }];
    const answers = standing({ "Q-NEW": "no", "Q-TREND": "better" }, history);
    expect(
      Object.keys(answers).filter((id) => /^Q-(NPRS-WORST|NPRS-RUN|ADL|RUN-MINUTES|RUN-CUT)$/.test(id)),
    ).toEqual([]);
    expect(answers).toMatchObject({ "Q-TREND": "better", "Q-MASS": 70, "Q-SLEEP": 0, "Q-CORD": ["none"] });
  });

  it("are those of a check-in where it tells a flare, but for what the last episode was", () => {
    const answers = standing(aCheckIn({ "Q-START": daysAgo(1) }));
    expect(answers).toMatchObject({ "Q-START": daysAgo(1), "Q-CORD": ["none"], "Q-SYSTEMIC": ["none"] });
    expect(answers).not.toHaveProperty("Q-ONSET");
    expect(answers).not.toHaveProperty("Q-TRAUMA");
    expect(standing(aCheckIn())).toMatchObject({ "Q-ONSET": "over-days-or-weeks", "Q-TRAUMA": "nothing" });
  });

  it("leave out of a check-in a question that is asked no more, by any section", () => {
    const asked = { ...anIntake(), "Q-OF-OLD": "yes" };
    const history = [{ at: instantAgo(20), answers: asked }, ...HISTORY.slice(1)];
    expect(standing(aCheckIn(), history)).not.toHaveProperty("Q-OF-OLD");
  });
});
