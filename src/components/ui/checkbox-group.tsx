import { ChoiceRow } from "./choice-row";
import { ExclusiveChoices } from "./exclusive-choices";
import type { FieldText } from "./field";
import { columnsStyle, FieldGroup, type Choice, type Columns } from "./field-group";
import { scopedFieldId } from "./field-id";

/**
 * Any of several, posted under one name. With script an exclusive choice ("none of these") and the others switch each
 * other off; without script the server says so.
 */
export function CheckboxGroup({
  choices,
  defaultValues = [],
  columns = "one",
  className,
  ...text
}: FieldText & {
  readonly choices: readonly Choice[];
  readonly defaultValues?: readonly string[];
  readonly columns?: Columns;
  readonly className?: string | undefined;
}) {
  return (
    <FieldGroup {...text} className={className}>
      <div className={columnsStyle(columns)}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            choice={choice}
            type="checkbox"
            id={
              index === 0
                ? scopedFieldId(text.name, text.scope)
                : scopedFieldId(text.name, text.scope, choice.value)
            }
            name={text.name}
            defaultChecked={defaultValues.includes(choice.value)}
            data-exclusive={choice.exclusive ? "" : undefined}
            aria-invalid={text.error ? true : undefined}
          />
        ))}
      </div>
      {choices.some((choice) => choice.exclusive) ? <ExclusiveChoices /> : null}
    </FieldGroup>
  );
}
