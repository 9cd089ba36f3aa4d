import { isCompound, type AnswerValue, type CompoundAnswer } from "./answers";
import { findQuestion } from "./bank";
import { isCalendarDay } from "./calendar-day";
import { choicesOf, slotsOf, type AnswerType } from "./question";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * An answer in plain English for receipts and letters: the texts of the chosen options joined by "; ", numbers with
 * their unit ("3 nights", "7 out of 10"), days as "22 November 2026", text in quotation marks, and the parts of a
 * compound answer as "Label: answer" joined by ". ". Total: a code or an id that the bank does not know prints as it is.
 */
export function describeAnswer(questionId: string, value: AnswerValue | CompoundAnswer): string {
  const question = findQuestion(questionId);
  if (question === undefined) return describeUnknown(value);
  if (!isCompound(value)) {
    return question.answer === undefined ? describeUnknown(value) : describeValue(question.answer, value);
  }
  if (question.parts === undefined) return describeUnknown(value);
  const known = slotsOf(question).flatMap(({ part, type }) => {
    const given = part !== undefined && Object.hasOwn(value, part) ? value[part] : undefined;
    return part === undefined || given === undefined
      ? []
      : [`${question.parts[part]?.label ?? part}: ${describeValue(type, given)}`];
  });
  const unknown = Object.entries(value)
    .filter(([part]) => !Object.hasOwn(question.parts, part))
    .map(([part, given]) => `${part}: ${describeUnknown(given)}`);
  return [...known, ...unknown].join(". ");
}

function describeValue(type: AnswerType, value: AnswerValue): string {
  if (typeof value === "object") return value.map((code) => textOf(type, code)).join("; ");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return describeNumber(type, value);
  if (choicesOf(type).some((choice) => choice.code === value)) return textOf(type, value);
  if (type.type === "date") return describeDay(value);
  return type.type === "text" ? `“${value}”` : value;
}

function describeNumber(type: AnswerType, value: number): string {
  if (type.type === "nrs") return `${value} out of 10`;
  const unit = type.type === "int" || type.type === "dec" ? type.unit : undefined;
  if (unit === undefined) return String(value);
  const isWord = unit.length > 2 && unit.endsWith("s");
  return `${value} ${value === 1 && isWord ? unit.slice(0, -1) : unit}`;
}

function describeDay(day: string): string {
  if (!isCalendarDay(day)) return day;
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function textOf(type: AnswerType, code: string): string {
  return choicesOf(type).find((choice) => choice.code === code)?.text ?? code;
}

function describeUnknown(value: AnswerValue | CompoundAnswer): string {
  if (isCompound(value)) {
    return Object.entries(value)
      .map(([part, given]) => `${part}: ${describeUnknown(given)}`)
      .join(". ");
  }
  return typeof value === "object" ? value.join("; ") : String(value);
}
