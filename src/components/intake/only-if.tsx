import { useFormatter, useTranslations } from "next-intl";
import { findQuestion } from "@/domain/questionnaire/bank";
import { choicesOf, slotsOf, type AskedWhen } from "@/domain/questionnaire/question";

interface Clause {
  readonly question: string;
  /** Texts of the answers that open the question, or, when shorter, of those that do not. */
  readonly texts: readonly string[];
  readonly anythingBut: boolean;
}

/** When a question applies, in words: for a page that cannot hide it. */
export function OnlyIf({ condition }: { readonly condition: AskedWhen }) {
  const t = useTranslations("intake.onlyIf");
  const format = useFormatter();
  const clauses = clausesOf(condition).map(({ question, texts, anythingBut }) => {
    const answers = format.list(
      texts.map((text) => t("answer", { text })),
      { type: "disjunction" },
    );
    return t(anythingBut ? "anythingBut" : "any", { answers, question });
  });
  return (
    <p className="text-sm text-ink-soft italic">
      {t("line", { conditions: format.list(clauses, { type: "disjunction" }) })}
    </p>
  );
}

function clausesOf(condition: AskedWhen): readonly Clause[] {
  if ("anyOf" in condition) return condition.anyOf.flatMap(clausesOf);
  const question = findQuestion(condition.question);
  const slot = question && slotsOf(question).find((each) => each.part === condition.part);
  if (!question || !slot) return [];
  const choices = choicesOf(slot.type);
  const numbers = condition.includesAny.filter((answer) => typeof answer === "number");
  if (numbers.length > 0) {
    const range = `${Math.min(...numbers)}–${Math.max(...numbers)}`;
    return [{ question: question.text, texts: [range], anythingBut: false }];
  }
  const opens = choices.filter((choice) => condition.includesAny.includes(choice.code));
  const closes = choices.filter((choice) => !condition.includesAny.includes(choice.code));
  const anythingBut = closes.length > 0 && closes.length <= 2 && closes.length < opens.length;
  const texts = (anythingBut ? closes : opens).map((choice) => choice.text);
  return [{ question: question.text, texts, anythingBut }];
}
