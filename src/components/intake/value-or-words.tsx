import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import type { FormField } from "@/domain/questionnaire/form-fields";
import { ChoiceRow } from "../ui/choice-row";
import { ClearChoice } from "../ui/clear-choice";
import { FieldGroup } from "../ui/field-group";
import { fieldId } from "../ui/field-id";
import { rawValue, type SectionView } from "./section-view";

/**
 * A value and, beside it, its worded alternatives ("not tried yet"). With script giving one takes the other back;
 * without, the server says that both were given.
 */
export function ValueOrWords({
  field,
  label,
  view,
  children,
}: {
  readonly field: FormField;
  readonly label: string;
  readonly view: SectionView;
  readonly children: ReactNode;
}) {
  const t = useTranslations("intake");
  const options = field.slot.type.alternatives ?? [];
  const { alternative } = field;
  if (alternative === undefined || options.length === 0) return <>{children}</>;
  const given = rawValue(view, alternative);
  const single = options.length === 1;
  const rows = options.map((option) => (
    <ChoiceRow
      key={option.code}
      choice={{ value: option.code, text: option.text }}
      type={single ? "checkbox" : "radio"}
      id={fieldId(alternative, option.code)}
      name={alternative}
      defaultChecked={given === option.code}
      className={single ? "w-fit pr-5" : undefined}
      {...(single ? { "aria-label": `${option.text}: ${label}` } : {})}
    />
  ));
  return (
    <div className="space-y-3" onChange={(event) => settle(event, field.name, alternative)}>
      {children}
      {single ? (
        rows
      ) : (
        <FieldGroup
          name={alternative}
          label={t("orNearest")}
          labelClassName="text-base font-medium"
          role="radiogroup"
        >
          <div className="grid gap-2 sm:grid-cols-2">{rows}</div>
          <ClearChoice label={t("clear")} name={alternative} />
        </FieldGroup>
      )}
    </div>
  );
}

function settle(event: FormEvent<HTMLDivElement>, value: string, alternative: string): void {
  const changed = event.target;
  if (!(changed instanceof HTMLInputElement)) return;
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input")];
  if (changed.name === value && changed.value.trim() !== "") {
    for (const input of inputs) if (input.name === alternative) input.checked = false;
  }
  if (changed.name === alternative && changed.checked && changed.value !== "") {
    for (const input of inputs) if (input.name === value) input.value = "";
  }
}
