import { useTranslations } from "next-intl";
import { formFields } from "@/domain/questionnaire/form-fields";
import type { Question } from "@/domain/questionnaire/question";
import { OnlyIf } from "./only-if";
import { OtherDeviceLine } from "./other-device-line";
import type { SectionView } from "./section-view";
import { SlotField } from "./slot-field";
import type { Showing } from "./use-asked-questions";
import { WhoSees } from "./who-sees";

/**
 * One question of the bank: its control, or one control per part, and who sees the answer. A hidden question stays on
 * the page but is disabled, so that it is not sent and comes back as it was.
 */
export function QuestionField({
  question,
  view,
  showing,
  coachSees,
}: {
  readonly question: Question;
  readonly view: SectionView;
  readonly showing: Showing;
  readonly coachSees?: boolean | undefined;
}) {
  const t = useTranslations("intake");
  const last = view.lastTime?.[question.id];
  return (
    <fieldset
      role="presentation"
      data-question={question.id}
      hidden={showing === "hidden"}
      disabled={showing === "hidden"}
      className="-mx-4 min-w-0 space-y-3 border-y bg-surface px-4 py-5 sm:mx-0 sm:rounded-card sm:border-x sm:p-6"
    >
      {showing === "maybe" && question.askedWhen ? <OnlyIf condition={question.askedWhen} /> : null}
      <QuestionControls question={question} view={view} />
      {last === undefined ? null : <p className="text-sm text-ink-soft">{t("lastTime", { answer: last })}</p>}
      <WhoSees questionId={question.id} {...(coachSees === undefined ? {} : { coachSees })} />
    </fieldset>
  );
}

function QuestionControls({ question, view }: { readonly question: Question; readonly view: SectionView }) {
  const fields = formFields([question]);
  const look = "text-lg leading-snug";
  if (question.parts === undefined) {
    return fields.map((field) => (
      <div key={field.name} className="space-y-2">
        <SlotField
          field={field}
          label={question.text}
          hint={question.help}
          labelClassName={look}
          view={view}
        />
        <OtherDeviceLine field={field} view={view} />
      </div>
    ));
  }
  return (
    <fieldset className="min-w-0 space-y-4">
      <legend className={`float-left w-full font-semibold ${look}`}>{question.text}</legend>
      {question.help ? <p className="clear-both text-sm text-ink-soft">{question.help}</p> : null}
      {fields.map((field) => (
        <div key={field.name} className="clear-both space-y-2">
          <SlotField
            field={field}
            label={question.parts[field.slot.part ?? ""]?.label ?? question.text}
            labelClassName="text-base font-medium"
            view={view}
          />
          <OtherDeviceLine field={field} view={view} />
        </div>
      ))}
    </fieldset>
  );
}
