import { useTranslations } from "next-intl";
import type { FormField } from "@/domain/questionnaire/form-fields";
import type { Option } from "@/domain/questionnaire/question";
import { CheckboxGroup } from "../ui/checkbox-group";
import { DateInput } from "../ui/date-input";
import type { Choice, Columns } from "../ui/field-group";
import { NumberInput } from "../ui/number-input";
import { RadioGroup } from "../ui/radio-group";
import { Scale } from "../ui/scale";
import { TextInput } from "../ui/text-input";
import { BodyMap } from "./body-map";
import { pictureOf } from "./pictures/picture-of";
import { useProblemText } from "./problem-text";
import { problemOf, rawValue, type SectionView } from "./section-view";
import { ValueOrWords } from "./value-or-words";

/** The control of one value of a question, by its kind. */
export function SlotField({
  field,
  label,
  hint,
  labelClassName,
  view,
}: {
  readonly field: FormField;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly labelClassName?: string | undefined;
  readonly view: SectionView;
}) {
  const t = useTranslations("intake");
  const problemText = useProblemText();
  const { name } = field;
  const { type } = field.slot;
  const text = { name, label, hint, labelClassName, error: problemText(problemOf(view, field)) };
  const value = rawValue(view, name);
  const chosen = view.values[name] ?? [];

  switch (type.type) {
    case "one": {
      const choices = type.options.map((option) => choiceOf(name, option));
      return (
        <RadioGroup
          {...text}
          choices={choices}
          defaultValue={value}
          columns={columnsFor(choices)}
          clearLabel={t("clear")}
        />
      );
    }
    case "bool": {
      const yesNo = [
        { value: "yes", text: t("yes") },
        { value: "no", text: t("no") },
      ];
      const choices = [...yesNo, ...(type.alternatives ?? []).map((option) => choiceOf(name, option))];
      return (
        <RadioGroup
          {...text}
          choices={choices}
          defaultValue={value}
          columns={columnsFor(choices)}
          clearLabel={t("clear")}
        />
      );
    }
    case "many": {
      if (name === "Q-LOC") return <BodyMap {...text} options={type.options} chosen={chosen} />;
      const choices = type.options.map((option) => choiceOf(name, option));
      return (
        <CheckboxGroup {...text} choices={choices} defaultValues={chosen} columns={columnsFor(choices)} />
      );
    }
    case "nrs":
      return <Scale {...text} anchors={type.anchors} defaultValue={value} clearLabel={t("clear")} />;
    case "int":
    case "dec": {
      const others = type.type === "dec" ? (type.otherUnits ?? []).map((other) => other.unit) : [];
      return (
        <ValueOrWords field={field} label={label} view={view}>
          <NumberInput
            {...text}
            decimal={type.type === "dec"}
            unit={type.unit}
            units={type.unit && others.length > 0 ? [type.unit, ...others] : undefined}
            unitName={field.unit}
            unitLabel={t("unitOf", { label })}
            defaultValue={value}
            defaultUnit={rawValue(view, field.unit)}
          />
        </ValueOrWords>
      );
    }
    case "date":
      return (
        <ValueOrWords field={field} label={label} view={view}>
          <DateInput {...text} defaultValue={value} max={view.today} min="1900-01-01" />
        </ValueOrWords>
      );
    case "text":
      return <TextInput {...text} defaultValue={value} autoComplete="off" />;
  }
}

function choiceOf(name: string, option: Option): Choice {
  return {
    value: option.code,
    text: option.text,
    exclusive: option.exclusive,
    picture: pictureOf(name, option.code),
  };
}

/** Short answers share a row on a phone too; longer ones from a tablet up, where the list is long. */
function columnsFor(choices: readonly Choice[]): Columns {
  const longest = Math.max(
    ...choices.map(({ text, picture }) => (typeof text === "string" && !picture ? text.length : 99)),
  );
  if (choices.length <= 3 && longest <= 9) return "three";
  if (choices.length > 4 && longest <= 22) return "two";
  return choices.length > 4 ? "two-if-room" : "one";
}
