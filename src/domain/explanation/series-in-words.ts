import type { SerialEvidence, SerialValue } from "@/domain/assessment/worsening/serial-evidence";
import { findQuestion } from "@/domain/questionnaire/bank";
import { describeAnswer } from "@/domain/questionnaire/describe";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The calendar day of an instant, as it is written: "8 Nov". */
export function shortDay(at: string): string {
  return `${Number(at.slice(8, 10))} ${MONTHS[Number(at.slice(5, 7)) - 1] ?? ""}`;
}

/**
 * The values by which a test of the series held, question by question, with what they were compared with: "Worst pain in
 * the last 7 days: 3 on 1 Nov, 5 on 8 Nov, 6 on 15 Nov; baseline 3".
 */
export function seriesInWords({ values, against }: Pick<SerialEvidence, "values" | "against">): string {
  const all = new Map(
    [...(against?.values ?? []), ...values].map((each) => [`${each.question} ${each.at}`, each] as const),
  );
  const questions = [...new Set(values.map(({ question }) => question))];
  const told = questions.map((question) => {
    const days = [...all.values()]
      .filter((each) => each.question === question)
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return `${findQuestion(question)?.text ?? question}: ${days.map(onDay).join(", ")}`;
  });
  return [told.join(". "), ...(against === undefined ? [] : [comparedWith(against)])].join("; ");
}

function onDay({ question, answer, at }: SerialValue): string {
  const words = typeof answer === "number" ? String(answer) : describeAnswer(question, answer);
  return `${words} on ${shortDay(at)}`;
}

function comparedWith({ kind, mean }: NonNullable<SerialEvidence["against"]>): string {
  const points = Number.isInteger(mean) ? String(mean) : mean.toFixed(1);
  const words = {
    baseline: `baseline ${points}`,
    first: `first value ${points}, before there is a baseline`,
    before: `last value ${points} before the baseline began anew`,
  };
  return words[kind];
}
