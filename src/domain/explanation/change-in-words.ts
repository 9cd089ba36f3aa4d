import type { Tier } from "@/domain/assessment/tier";
import type { AnswerValue } from "@/domain/questionnaire/answers";
import { findQuestion } from "@/domain/questionnaire/bank";
import { describeAnswer } from "@/domain/questionnaire/describe";
import { choicesOf, slotsOf } from "@/domain/questionnaire/question";
import type { AnswerChange } from "./answer-change";
import type { Alternative } from "./smallest-change";

/** A tier in words that say when somebody is seen. */
export const TIER_IN_WORDS: Readonly<Record<Tier, string>> = {
  EMERGENCY: "an emergency",
  SAME_DAY: "something for a clinician today",
  WITHIN_DAYS: "something for a clinician this week",
  INCOMPLETE: "not to be told before more is answered",
  ROUTINE: "something for a routine appointment",
  NONE: "self-care, with no warning sign in the answers",
};

/** "Without “Tingling, left” this would be something for a routine appointment." `tier` names the tier in the reader's words. */
export function alternativeInWords({ changes, tier }: Alternative, name: (tier: Tier) => string): string {
  const clauses = changes.map(changeInWords).join(" and ");
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)} this would be ${name(tier)}.`;
}

function changeInWords({ question, part, from, to }: AnswerChange): string {
  const ticked = (value: AnswerValue | undefined) => (typeof value === "object" ? value : []);
  if (typeof to === "object" && typeof from === "object" && !isUnknown(question, part, from)) {
    const gone = from.filter((code) => !to.includes(code));
    const added = ticked(to).filter((code) => !from.includes(code));
    // "None of these" in place of ticks is the same as without them.
    if (gone.length > 0) return `without ${quoted(question, part, gone)}`;
    return `with ${quoted(question, part, added)} as well`;
  }
  const answer = inWords(question, part, to);
  const given = from === undefined ? "not answered" : `answered ${inWords(question, part, from)}`;
  return `with ${answer} to “${questionText(question, part)}” (${given})`;
}

function quoted(question: string, part: string | undefined, codes: readonly string[]): string {
  return codes.map((code) => inWords(question, part, [code])).join(" and ");
}

function inWords(question: string, part: string | undefined, value: AnswerValue): string {
  if (part === undefined) return `“${describeAnswer(question, value)}”`;
  const label = partLabel(question, part);
  return `“${describeAnswer(question, { [part]: value }).replace(`${label}: `, "")}”`;
}

function questionText(id: string, part: string | undefined): string {
  const text = findQuestion(id)?.text ?? id;
  return part === undefined ? text : `${text} ${partLabel(id, part)}`;
}

function partLabel(id: string, part: string): string {
  return findQuestion(id)?.parts?.[part]?.label ?? part;
}

function isUnknown(id: string, part: string | undefined, codes: readonly string[]): boolean {
  const question = findQuestion(id);
  const slot = question && slotsOf(question).find((each) => each.part === part);
  return (
    slot !== undefined && choicesOf(slot.type).some(({ code, unknown }) => unknown && codes.includes(code))
  );
}
