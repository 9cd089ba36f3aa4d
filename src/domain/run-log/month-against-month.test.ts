import { expect, it } from "vitest";
import { FEWEST_RUNS, monthAgainstMonth } from "./month-against-month";
import type { Run } from "./run";

const run = (ranOn: string, change: Partial<Run> = {}): Run => ({
  ranOn,
  minutes: 30,
  effort: null,
  pain: "none",
  painFrom: null,
  painDuring: null,
  painAfter: null,
  painNextMorning: null,
  ...change,
});

it("puts today and twenty-nine days before into the month, the thirty before them into the other, the rest nowhere", () => {
  const runs = ["2026-11-22", "2026-10-24", "2026-10-23", "2026-09-24", "2026-09-23", "2026-11-23"].map(
    (day) => run(day),
  );
  const { present, before } = monthAgainstMonth(runs, "2026-11-22");
  expect(present).toMatchObject({ from: "2026-10-24", to: "2026-11-22", telling: 2 });
  expect(before).toMatchObject({ from: "2026-09-24", to: "2026-10-23", telling: 2 });
});

it("draws no curve below five runs that tell, and does not count those that do not", () => {
  const telling = Array.from({ length: FEWEST_RUNS }, () => run("2026-11-20"));
  const silent = run("2026-11-20", { pain: "began" });
  const month = (runs: readonly Run[]) => monthAgainstMonth(runs, "2026-11-22").present;
  expect(month([...telling.slice(1), silent])).toMatchObject({ telling: 4, silent: 1, curve: null });
  expect(month([...telling, silent])).toMatchObject({ telling: 5, silent: 1, curve: { runs: 5 } });
});
