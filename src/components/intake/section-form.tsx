"use client";

import { useTranslations } from "next-intl";
import { useActionState, useCallback, useRef, useState } from "react";
import type { Answers } from "@/domain/questionnaire/answers";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Section } from "@/domain/questionnaire/question";
import { Banner } from "../ui/banner";
import { ErrorSummary } from "../ui/error-summary";
import type { ActionFormState, FormAction } from "../ui/use-action-form";
import { EmergencyStrip } from "./emergency-strip";
import { HelpNowPanel } from "./help-now-panel";
import { useProblemText } from "./problem-text";
import { QuestionField } from "./question-field";
import { SaveStatus } from "./save-status";
import { SectionButtons } from "./section-buttons";
import { SectionHeading } from "./section-heading";
import { SavedMeanwhile } from "./saved-meanwhile";
import type { OtherDevice, RawValues, SaveOutcome, SectionView } from "./section-view";
import { useAskedQuestions } from "./use-asked-questions";
import { useAutosave } from "./use-autosave";
import { useNewestStored } from "./use-newest-stored";

/** Everything a page of questions needs; all of it plain data but the two actions. */
export interface SectionFormProps {
  readonly section: Section;
  /** Raw values of the draft, by field name. */
  readonly values: RawValues;
  /** By field name: a problem code of the questionnaire, or a sentence. */
  readonly problems: Readonly<Record<string, string>>;
  readonly action: FormAction;
  /** Autosave; without it only the buttons save. */
  readonly save?: (form: FormData) => Promise<SaveOutcome>;
  /** Draft, version, idempotency key: sent with the form, never shown. */
  readonly hidden: Readonly<Record<string, string>>;
  /** ISO instant of the last save, null when this section was never saved. */
  readonly savedAt: string | null;
  /** The athlete's zone, for times. */
  readonly timeZone: string;
  readonly position: { readonly index: number; readonly total: number };
  readonly emergencyHref: string;
  /** The number to call where the athlete is. */
  readonly emergencyNumber: string;
  readonly previousHref?: string | undefined;
  readonly reviewHref?: string | undefined;
  /** Parsed answers of the other sections: some questions here hang on them. */
  readonly answersElsewhere?: Answers;
  readonly otherDevice?: OtherDevice | undefined;
  readonly today?: string | undefined;
  readonly lastTime?: Readonly<Record<string, string>> | undefined;
  readonly coachSees?: boolean | undefined;
}

const NOTHING_ELSEWHERE: Answers = {};

/**
 * One section of the questionnaire as a form. Rendered on the server it is a plain post that works without script;
 * with script it hides what is not asked and saves by itself.
 */
export function SectionForm(props: SectionFormProps) {
  const { section, save, savedAt, emergencyHref, coachSees, answersElsewhere = NOTHING_ELSEWHERE } = props;
  const t = useTranslations("intake");
  const problemText = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const [state, send] = useActionState<ActionFormState, FormData>(props.action, { status: "idle" });
  const [renewed, setRenewed] = useState<{ base: string; hidden: Readonly<Record<string, string>> }>();
  const [found, setFound] = useState<{ other: OtherDevice; held: RawValues }>();

  const base = JSON.stringify(props.hidden);
  const onHidden = useCallback(
    (hidden: Readonly<Record<string, string>>) => setRenewed({ base, hidden }),
    [base],
  );
  const onConflict = useCallback(
    (other: OtherDevice, held: RawValues) => {
      setFound({ other, held });
      if (other.hidden) setRenewed({ base, hidden: other.hidden });
    },
    [base],
  );
  const saved = useAutosave({ form, save, savedAt, onHidden, onConflict });

  const refused = state.status === "refused" ? state : undefined;
  const view: SectionView = {
    values: refused?.values ?? props.values,
    problems: refused?.fields ?? props.problems,
    lastTime: props.lastTime,
    otherDevice: found?.other ?? props.otherDevice ?? storedMeanwhile(refused?.code, props),
    held: found?.held,
    today: props.today,
  };
  const showingOf = useAskedQuestions(section, view.values, answersElsewhere, form);
  const hidden = { ...props.hidden, ...(renewed?.base === base ? renewed.hidden : {}) };
  const version = Number(hidden["sectionVersion"]);
  const place = `${hidden["athleteId"]}/${section.id}`;
  const fields = useNewestStored(form, place, Number(props.hidden["sectionVersion"]), version);
  const faults = faultsOf(section, view, problemText);

  return (
    <form ref={form} action={send} noValidate className="space-y-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {refused?.helpNow ? (
        <HelpNowPanel
          number={props.emergencyNumber}
          signedOut={refused.code === "not-signed-in"}
          numbersHref={emergencyHref}
        />
      ) : null}
      <SectionHeading section={section} position={props.position} />
      <SaveStatus state={saved} timeZone={props.timeZone} />
      {section.redFlag ? <EmergencyStrip href={emergencyHref} /> : null}
      {view.otherDevice ? <SavedMeanwhile afterPost={refused?.code === "stale"} /> : null}
      {refused && !refused.helpNow && !view.otherDevice && faults.length === 0 ? (
        <Banner kind="danger" announce title={refused.message} />
      ) : null}
      <ErrorSummary title={t("faults", { count: faults.length })} problems={faults} />
      <div key={fields} className="space-y-5">
        {section.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            view={view}
            showing={showingOf(question)}
            coachSees={coachSees}
          />
        ))}
      </div>
      <SectionButtons
        previousHref={props.previousHref}
        reviewHref={props.reviewHref}
        last={props.position.index === props.position.total}
      />
      <p className="text-sm text-ink-soft">{t("blankAllowed")}</p>
    </form>
  );
}

/** A post that came too late: the page was drawn again with what the other device saved. */
function storedMeanwhile(code: string | undefined, { savedAt, values, hidden }: SectionFormProps) {
  return code === "stale" && savedAt !== null ? { savedAt, values, hidden } : undefined;
}

/** Problems in the order of the questions, each in words and at the field that its link leads to. */
function faultsOf(
  section: Section,
  view: SectionView,
  words: (problem: string | undefined) => string | undefined,
) {
  return formFields(section.questions).flatMap((field) => {
    const problem = [field.name, field.alternative, field.unit]
      .map((name) => (name === undefined ? undefined : view.problems[name]))
      .find((each) => each !== undefined);
    const message = words(problem);
    return message === undefined
      ? []
      : [{ field: field.name, message: `${labelOf(field.question, field.slot.part)}: ${message}` }];
  });
}

function labelOf(question: Section["questions"][number], part: string | undefined): string {
  return part === undefined ? question.text : (question.parts?.[part]?.label ?? question.text);
}
