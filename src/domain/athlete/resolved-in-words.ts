import type { HistoryEntry } from "../assessment/assessment";
import { RULE_SET } from "../assessment/rule-set";
import { maySuggestResolved } from "../assessment/worsening/resolved";
import { seriesOf } from "../assessment/worsening/series";
import { seriesInWords } from "../explanation/series-in-words";

/**
 * The values that speak for an open worsening flag being over, in words; null where none do. Only a clinician closes
 * (clinical content 2.2, latch).
 * @param history submissions and closings, oldest first
 */
export function resolvedInWords(history: readonly HistoryEntry[]): string | null {
  const { truth, seen, reference } = maySuggestResolved(seriesOf(history), RULE_SET.serial.thresholds);
  if (truth !== "true") return null;
  return seriesInWords({
    values: seen.flatMap(({ question, at, value }) =>
      value === undefined ? [] : [{ question, at, answer: value }],
    ),
    ...(reference === undefined
      ? {}
      : {
          against: {
            kind: reference.kind,
            mean: reference.mean,
            values: reference.points.map(({ at, value }) => ({
              question: "Q-NPRS-WORST",
              at,
              answer: value,
            })),
          },
        }),
  });
}
