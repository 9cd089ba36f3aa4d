import type { Band, Condition } from "@/domain/assessment/condition";
import type { FactId } from "@/domain/assessment/facts";
import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";

const FACT_WORDS: Readonly<Record<FactId, string>> = {
  age: "age in years",
  "age-at-start": "age in years when it began",
  "days-since-start": "days since the start",
  "days-since-injury": "days since the injury",
  "days-since-nerve-signs": "days since the nerve signs began",
  "exam-after-nerve-signs": "days by which the examination follows the nerve signs",
  "days-since-exam": "days since the examination",
  "load-percent": "load in per cent of body mass",
  "side-plank-symmetry-percent": "shorter side plank in per cent of the longer",
  "minutes-rise-percent": "rise of weekly minutes in per cent",
  cup: "cup (A = 1)",
  "now-above-worst": "points by which pain now exceeds the worst",
  "run-above-worst": "points by which pain on the run exceeds the worst",
  "pain-drop-points": "points by which the worst pain fell",
  "pain-drop-percent": "per cent by which the worst pain fell",
};

/** A condition in English for whoever reads rules: names of questions, texts of options, numbers. */
export function conditionInWords(condition: Condition): string {
  return inWords(condition, false);
}

function inWords(condition: Condition, inside: boolean): string {
  const list = (conditions: readonly Condition[], joint: string) => {
    if (conditions.length === 1) return conditions.map((each) => inWords(each, inside)).join("");
    const joined = conditions.map((each) => inWords(each, true)).join(` ${joint} `);
    return inside ? `(${joined})` : joined;
  };
  if ("all" in condition) return list(condition.all, "AND");
  if ("any" in condition) return list(condition.any, "OR");
  if ("of" in condition) {
    const parts = condition.of.map((each) => inWords(each, true));
    return `at least ${condition.atLeast} of (${parts.join("; ")})`;
  }
  if ("not" in condition) {
    return "certain" in condition.not
      ? `unless for sure ${inWords(condition.not.certain, true)}`
      : `NOT ${inWords(condition.not, true)}`;
  }
  if ("certain" in condition) return `for sure ${inWords(condition.certain, true)}`;
  if ("fact" in condition) return `${FACT_WORDS[condition.fact]} ${bandInWords(condition.band)}`;
  const name = condition.part === undefined ? condition.question : `${condition.question} ${condition.part}`;
  if ("band" in condition) return `${name} ${bandInWords(condition.band)}`;
  if ("mentions" in condition && condition.mentions.includes("")) return `${name} written`;
  if ("mentions" in condition) {
    return `${name} has a word that begins with ${condition.mentions.map((word) => `“${word}”`).join(", ")}`;
  }
  return `${name}: ${condition.codes.map((code) => codeInWords(condition, code)).join(" / ")}`;
}

/** A half-open band as a reader counts: "from 5", "below 8", "from 5, below 10". */
export function bandInWords({ from, below }: Band): string {
  if (from === undefined) return below === undefined ? "answered" : `below ${below}`;
  return below === undefined ? `from ${from}` : `from ${from}, below ${below}`;
}

function codeInWords(
  { question: id, part }: { readonly question: string; readonly part?: string },
  code: string | boolean,
): string {
  if (typeof code === "boolean") return code ? "yes" : "no";
  const question = findQuestion(id);
  const slot = question && slotsOf(question).find((each) => each.part === part);
  return (slot && choicesOf(slot.type).find((choice) => choice.code === code)?.text) ?? code;
}
