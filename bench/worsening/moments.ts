import { baselineOf } from "@/domain/assessment/worsening/baseline";
import { bigJump } from "@/domain/assessment/worsening/big-jump";
import type { CheckIn } from "@/domain/assessment/worsening/check-in";
import { confirmedRise } from "@/domain/assessment/worsening/confirmed-rise";
import { segmentOf } from "@/domain/assessment/worsening/segment";
import { startUpRise } from "@/domain/assessment/worsening/start-up-rise";
import { RULE_SET } from "@/domain/assessment/rule-set";

/** What a rule in place of W1 and W1b reads at one check-in, worked out once for all of them. */
export interface Moment {
  readonly week: number;
  /** Worst pains since the baseline restarted. */
  readonly pains: readonly number[];
  /** How many of them come up to the end of B; 0 while there is none. */
  readonly upToBaseline: number;
  readonly baseline: number;
  /** W1 or W1b. */
  readonly rise: boolean;
  /** W2: it stays, whatever stands in place of the others. */
  readonly jump: boolean;
}

/** The moments at which an athlete could be flagged. */
export function momentsOf(checkIns: readonly CheckIn[]): readonly Moment[] {
  return checkIns.slice(1).map((latest, index) => {
    const whole = segmentOf(checkIns.slice(0, index + 2), RULE_SET.serial.thresholds);
    const { checkIns: segment } = whole;
    const baseline = baselineOf(segment, "worst", RULE_SET.serial.thresholds);
    const lastDay = baseline?.points.at(-1)?.day;
    const rises = [confirmedRise, startUpRise].map(
      (test) => test(segment, "worst", RULE_SET.serial.thresholds).truth,
    );
    return {
      week: latest.day / 7,
      pains: segment.map(({ worst }) => worst ?? NaN),
      upToBaseline: lastDay === undefined ? 0 : segment.filter(({ day }) => day <= lastDay).length,
      baseline: baseline?.mean ?? NaN,
      rise: rises.includes("true"),
      jump: bigJump(whole, "worst", RULE_SET.serial.thresholds).truth === "true",
    };
  });
}
