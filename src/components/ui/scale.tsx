import { ClearChoice } from "./clear-choice";
import type { FieldText } from "./field";
import { FieldGroup } from "./field-group";
import { scopedFieldId } from "./field-id";

const STEPS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/**
 * A whole number from 0 to 10 as one row of radios that fits a phone, with words at both ends. Nothing is preselected,
 * and leaving it blank is an answer of its own kind. `last` shows an earlier answer beside the empty row.
 */
export function Scale({
  anchors,
  defaultValue,
  clearLabel,
  last,
  className,
  ...text
}: FieldText & {
  readonly anchors: readonly [string, string];
  readonly defaultValue?: string | undefined;
  readonly clearLabel?: string | undefined;
  readonly last?: string | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <FieldGroup {...text} role="radiogroup" className={className}>
      {last ? <p className="text-sm text-ink-soft">{last}</p> : null}
      <div className="grid max-w-2xl grid-cols-11 overflow-hidden rounded-control border border-line-strong bg-surface-raised has-focus-visible:overflow-visible">
        {STEPS.map((step, index) => (
          <label
            key={step}
            className="relative flex min-h-13 cursor-pointer items-center justify-center border-line-strong text-base font-medium tabular-nums not-first:border-l hover:bg-accent-soft has-checked:bg-accent has-checked:font-bold has-checked:text-on-accent has-focus-visible:z-10 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              id={scopedFieldId(text.name, text.scope, index === 0 ? undefined : step)}
              name={text.name}
              value={step}
              defaultChecked={defaultValue === step}
              aria-label={index === 0 ? `0, ${anchors[0]}` : index === 10 ? `10, ${anchors[1]}` : undefined}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="in-[label:has(:checked)]:underline in-[label:has(:checked)]:underline-offset-4">
              {step}
            </span>
          </label>
        ))}
      </div>
      <p aria-hidden className="flex max-w-2xl justify-between gap-4 text-sm text-ink-soft">
        <span>0 = {anchors[0]}</span>
        <span className="text-right">10 = {anchors[1]}</span>
      </p>
      {clearLabel ? <ClearChoice label={clearLabel} name={text.name} /> : null}
    </FieldGroup>
  );
}
