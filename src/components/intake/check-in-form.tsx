"use client";

import { useTranslations } from "next-intl";
import { useActionState, useRef } from "react";
import { isOfTheWeek } from "@/domain/check-in/form";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { Banner } from "../ui/banner";
import { ErrorSummary } from "../ui/error-summary";
import { SubmitButton } from "../ui/submit-button";
import type { ActionFormState, FormAction } from "../ui/use-action-form";
import { EmergencyStrip } from "./emergency-strip";
import { HelpNowPanel } from "./help-now-panel";
import { useProblemText } from "./problem-text";
import { QuestionField } from "./question-field";
import type { SectionView } from "./section-view";
import { useAskedQuestions } from "./use-asked-questions";

const NOTHING = {};

/**
 * The check-in: five questions and send on a quiet week. Last time's answers stand beside empty controls, and nothing is
 * filled in. Works as a plain post; with script, what the gate and a flare open is hidden until they do.
 */
export function CheckInForm({
  section,
  action,
  hidden,
  lastTime,
  today,
  coachSees,
  whyInFull,
  emergencyNumber,
}: {
  readonly section: Section;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly lastTime: Readonly<Record<string, string>>;
  readonly today: string;
  readonly coachSees: boolean;
  readonly whyInFull: "old" | "fourth" | null;
  readonly emergencyNumber: string;
}) {
  const t = useTranslations("checkIn.form");
  const intake = useTranslations("intake");
  const problemText = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const [state, send] = useActionState<ActionFormState, FormData>(action, { status: "idle" });
  const refused = state.status === "refused" ? state : undefined;
  const view: SectionView = {
    values: refused?.values ?? NOTHING,
    problems: refused?.fields ?? NOTHING,
    lastTime,
    today,
  };
  const showingOf = useAskedQuestions(section, view.values, NOTHING, form);
  const faults = formFields(section.questions).flatMap(({ name, alternative, question }) => {
    const message = problemText(view.problems[name] ?? view.problems[alternative ?? name]);
    return message === undefined ? [] : [{ field: name, message: `${question.text}: ${message}` }];
  });
  const fieldOf = (question: Section["questions"][number]) => (
    <QuestionField
      key={question.id}
      question={question}
      view={view}
      showing={showingOf(question)}
      coachSees={coachSees}
    />
  );
  return (
    <form ref={form} action={send} noValidate className="space-y-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {refused?.helpNow ? (
        <HelpNowPanel
          number={emergencyNumber}
          signedOut={refused.code === "not-signed-in"}
          numbersHref="/emergency"
        />
      ) : null}
      <EmergencyStrip href="/emergency" />
      {whyInFull === null ? null : <Banner kind="info">{t(`inFull.${whyInFull}`)}</Banner>}
      {refused && !refused.helpNow && faults.length === 0 ? (
        <Banner kind="danger" announce title={refused.message} />
      ) : null}
      <ErrorSummary title={intake("faults", { count: faults.length })} problems={faults} />
      {section.questions.filter(({ id }) => !isOfTheWeek(id)).map(fieldOf)}
      <SubmitButton size="large" wide pendingLabel={t("sending")}>
        {t("send")}
      </SubmitButton>
      <p className="text-sm text-ink-soft">{t("nobodyWatches")}</p>
      <details>
        <summary className="cursor-pointer font-semibold">{t("ofTheWeek")}</summary>
        <div className="mt-4 space-y-5">
          {section.questions.filter(({ id }) => isOfTheWeek(id)).map(fieldOf)}
          <SubmitButton size="large" wide pendingLabel={t("sending")}>
            {t("send")}
          </SubmitButton>
        </div>
      </details>
    </form>
  );
}
