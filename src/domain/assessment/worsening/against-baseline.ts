import type { Answers } from "@/domain/questionnaire/answers";
import type { HistoryEntry } from "../assessment";
import { baselineOf, isAbove, pointsOf, reaches, referenceOfOne } from "./baseline";
import { segmentOf } from "./segment";
import { seriesOf } from "./series";
import type { WorseningThresholds } from "./thresholds";

/** The last value told of a measure of pain, held against the own baseline. */
export interface AgainstBaseline {
  /** Points above B, below it negative, to a tenth; null: no B was complete by an earlier day since it last began anew. */
  readonly change: number | null;
  /** At least as far above B as counts as a rise (W1); before there is a B, above what the engine compares with meanwhile. */
  readonly clearlyWorse: boolean;
}

/** Questions of pain that a baseline can be made of. */
export type PainQuestion = "Q-NPRS-WORST" | "Q-NPRS-NOW";

/**
 * The last told worst pain against the baseline B (clinical content 2.2): points of 10. Pain now is held against a B of
 * pain now, made by the same rule. Nothing told, or nothing to compare with: null and false.
 *
 * @param history submissions and acts, oldest first
 */
export function againstBaseline(
  history: readonly HistoryEntry[],
  question: PainQuestion,
  thresholds: WorseningThresholds,
): AgainstBaseline {
  const segment = segmentOf(seriesOf(history.map((entry) => readAs(entry, question))), thresholds);
  const last = pointsOf(segment.checkIns, "worst").at(-1);
  if (last === undefined) return { change: null, clearlyWorse: false };
  const baseline = baselineOf(
    segment.checkIns.filter(({ day }) => day < last.day),
    "worst",
    thresholds,
  );
  const reference = baseline ?? referenceOfOne(segment, "worst", last.day, thresholds);
  const { ceiling, rise } = thresholds;
  return {
    change: baseline === undefined ? null : Math.round((last.value - baseline.mean) * 10) / 10,
    clearlyWorse:
      reference !== undefined &&
      isAbove(last.value, reference, reaches(reference, ceiling.from) ? ceiling.rise : rise),
  };
}

/** The same entry with the answer to the question in the place of worst pain, which the series is of. */
function readAs(entry: HistoryEntry, question: PainQuestion): HistoryEntry {
  if ("act" in entry || question === "Q-NPRS-WORST") return entry;
  const { "Q-NPRS-WORST": _, ...others }: Answers = entry.answers;
  const told = entry.answers[question];
  return { ...entry, answers: told === undefined ? others : { ...others, "Q-NPRS-WORST": told } };
}
