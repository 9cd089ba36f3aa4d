import type { ReactNode } from "react";
import { ChoiceRow } from "./choice-row";
import { ClearChoice } from "./clear-choice";
import type { FieldText } from "./field";
import { columnsStyle, FieldGroup, type Choice, type Columns } from "./field-group";
import { scopedFieldId } from "./field-id";

/**
 * One of several. Nothing is preselected. With `clearLabel` a choice can be taken back; `trailing` is put
 * under the choices (an input that belongs to one of them).
 */
export function RadioGroup({
  choices,
  defaultValue,
  columns = "one",
  clearLabel,
  trailing,
  className,
  ...text
}: FieldText & {
  readonly choices: readonly Choice[];
  readonly defaultValue?: string | undefined;
  readonly columns?: Columns;
  readonly clearLabel?: string | undefined;
  readonly trailing?: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    <FieldGroup {...text} role="radiogroup" className={className}>
      <div className={columnsStyle(columns)}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            choice={choice}
            className={columns === "three" ? "gap-2 px-2 sm:gap-3 sm:px-3" : undefined}
            type="radio"
            id={
              index === 0
                ? scopedFieldId(text.name, text.scope)
                : scopedFieldId(text.name, text.scope, choice.value)
            }
            name={text.name}
            defaultChecked={defaultValue === choice.value}
          />
        ))}
      </div>
      {trailing}
      {clearLabel ? <ClearChoice label={clearLabel} name={text.name} /> : null}
    </FieldGroup>
  );
}
