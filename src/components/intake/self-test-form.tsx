"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { Banner } from "../ui/banner";
import { ErrorSummary } from "../ui/error-summary";
import { SubmitButton } from "../ui/submit-button";
import type { ActionFormState, FormAction } from "../ui/use-action-form";
import { useProblemText } from "./problem-text";
import { QuestionField } from "./question-field";
import type { SectionView } from "./section-view";

const NOTHING = {};

/** The self-tests of a test week: last time's results beside empty controls; what is left out stays as it was told before. */
export function SelfTestForm({
  section,
  action,
  hidden,
  lastTime,
  today,
  coachSees,
}: {
  readonly section: Section;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly lastTime: Readonly<Record<string, string>>;
  readonly today: string;
  readonly coachSees: boolean;
}) {
  const t = useTranslations("intake");
  const problemText = useProblemText();
  const [state, send] = useActionState<ActionFormState, FormData>(action, { status: "idle" });
  const refused = state.status === "refused" ? state : undefined;
  const view: SectionView = {
    values: refused?.values ?? NOTHING,
    problems: refused?.fields ?? NOTHING,
    lastTime,
    today,
  };
  const faults = formFields(section.questions).flatMap(({ name, alternative, question }) => {
    const message = problemText(view.problems[name] ?? view.problems[alternative ?? name]);
    return message === undefined ? [] : [{ field: name, message: `${question.text}: ${message}` }];
  });
  return (
    <form action={send} noValidate className="space-y-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {refused && faults.length === 0 ? <Banner kind="danger" announce title={refused.message} /> : null}
      <ErrorSummary title={t("faults", { count: faults.length })} problems={faults} />
      {section.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          view={view}
          showing="shown"
          coachSees={coachSees}
        />
      ))}
      <SubmitButton size="large" wide pendingLabel={t("selfTests.sending")}>
        {t("selfTests.send")}
      </SubmitButton>
    </form>
  );
}
