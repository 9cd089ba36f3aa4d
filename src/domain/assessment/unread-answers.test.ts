import { describe, expect, test } from "vitest";
import { ALL_QUESTIONS, SECTIONS } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AnswerType } from "@/domain/questionnaire/question";
import type { Condition } from "./condition";
import { FACT_QUESTIONS } from "./facts";
import { GEAR_CHECKS } from "./gear-checks";
import { RULE_SET } from "./rule-set";

const CONDITIONS: readonly Condition[] = [
  ...RULE_SET.rules.flatMap((rule) => [rule, ...rule.raises, ...rule.lowers].map(({ when }) => when)),
  ...RULE_SET.causes.flatMap((cause) => [
    ...cause.items.flatMap(({ when, sufficient }) =>
      sufficient === undefined ? [when] : [when, sufficient],
    ),
    ...(cause.declined === undefined ? [] : [cause.declined]),
  ]),
  ...RULE_SET.conflicts.map(({ when }) => when),
  ...RULE_SET.notes.map(({ when }) => when),
  ...GEAR_CHECKS.map(({ when }) => when),
];

/** What conditions read: "Q-ID.part" for a value, "Q-ID.part=code" for one code of it. */
const READ = new Set(CONDITIONS.flatMap(readBy));

function readBy(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(readBy);
  if ("any" in condition) return condition.any.flatMap(readBy);
  if ("of" in condition) return condition.of.flatMap(readBy);
  if ("not" in condition) return readBy(condition.not);
  if ("certain" in condition) return readBy(condition.certain);
  if ("fact" in condition) return FACT_QUESTIONS[condition.fact].map((id) => `${id}.*`);
  const place = `${condition.question}.${condition.part ?? ""}`;
  return "codes" in condition ? condition.codes.map((code) => `${place}=${String(code)}`) : [place];
}

/** Codes that say that all is well: the least of every order, "none", "no", "nothing"; or that it is not known. */
function saysNothing(type: AnswerType, code: string): boolean {
  const choice = choicesOf(type).find((each) => each.code === code);
  const least = typeof type.worse === "object" && type.worse.some(([first]) => first === code);
  const isBlank = choice?.unknown === true || (type.type === "many" && choice?.exclusive === true);
  return least || isBlank || code === "no";
}

function isRead(id: string, part: string | undefined, code?: string): boolean {
  const place = `${id}.${part ?? ""}`;
  return READ.has(`${id}.*`) || READ.has(code === undefined ? place : `${place}=${code}`);
}

const RED_FLAG_BLOCKS = SECTIONS.filter(({ letter }) => "BCDE".includes(letter)).flatMap(
  ({ questions }) => questions,
);

describe("every answer of B to E is read by a rule, cause, conflict or note", () => {
  test.each(
    RED_FLAG_BLOCKS.flatMap((question) =>
      slotsOf(question).flatMap(({ part, type }) =>
        choicesOf(type)
          .filter(({ code }) => !saysNothing(type, code))
          .map(({ code }) => [question.id, part, code] as const),
      ),
    ),
  )("%s %s %s", (id, part, code) => {
    expect(isRead(id, part, code)).toBe(true);
  });

  test.each(
    RED_FLAG_BLOCKS.flatMap((question) =>
      slotsOf(question)
        .filter(({ type }) => type.type !== "one" && type.type !== "many")
        .map(({ part, type }) => [question.id, part, type.type] as const),
    ),
  )("%s %s (%s)", (id, part, type) => {
    expect(type === "bool" ? isRead(id, part, "true") : isRead(id, part)).toBe(true);
  });
});

describe("every condition reads what the questionnaire has", () => {
  const known = new Set(
    ALL_QUESTIONS.flatMap((question) =>
      slotsOf(question).flatMap(({ part, type }) => {
        const place = `${question.id}.${part ?? ""}`;
        const codes = type.type === "bool" ? ["true", "false"] : choicesOf(type).map(({ code }) => code);
        return [place, `${question.id}.*`, ...codes.map((code) => `${place}=${code}`)];
      }),
    ),
  );

  test.each([...READ])("%s", (read) => {
    expect(known.has(read)).toBe(true);
  });
});
