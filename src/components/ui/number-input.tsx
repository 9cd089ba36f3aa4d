import { classNames } from "./class-names";
import { Field, type FieldText } from "./field";
import { inputStyle } from "./input-style";

/**
 * A number with its unit. A text control with a numeric keypad: a number control would drop what it cannot read, and
 * a decimal comma with it, so that the typed value could not be shown beside its error. With `units` the unit is a
 * choice, posted as `unitName`.
 */
export function NumberInput({
  decimal = false,
  unit,
  units,
  unitName,
  unitLabel,
  defaultValue,
  defaultUnit,
  className,
  ...text
}: FieldText & {
  readonly decimal?: boolean;
  readonly unit?: string | undefined;
  readonly units?: readonly string[] | undefined;
  readonly unitName?: string | undefined;
  readonly unitLabel?: string;
  readonly defaultValue?: string | undefined;
  readonly defaultUnit?: string | undefined;
  readonly className?: string | undefined;
}) {
  const style = inputStyle({ invalid: Boolean(text.error), wide: false });
  return (
    <Field {...text} className={className}>
      {(control) => (
        <div className="flex items-center gap-2">
          <input
            type="text"
            inputMode={decimal ? "decimal" : "numeric"}
            autoComplete="off"
            className={classNames(style, "w-28 tabular-nums")}
            defaultValue={defaultValue}
            {...control}
          />
          {units && units.length > 1 ? (
            <select
              key={defaultUnit}
              name={unitName}
              aria-label={unitLabel}
              defaultValue={defaultUnit ?? units[0]}
              className={style}
            >
              {units.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          ) : unit ? (
            <span className="text-ink-soft">{unit}</span>
          ) : null}
        </div>
      )}
    </Field>
  );
}
