import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FieldText } from "@/components/ui/field";
import type { SquadOption } from "./member";

/** Any of the squads; posts `squads` (ids) once for each. */
export function SquadChoices({
  squads,
  defaultValues,
  label,
  hint,
  ...field
}: Pick<FieldText, "name" | "scope" | "error" | "hint"> & {
  readonly label?: string;
  readonly squads: readonly SquadOption[];
  readonly defaultValues: readonly string[];
}) {
  const t = useTranslations("members");
  return (
    <CheckboxGroup
      {...field}
      label={label ?? t("squads")}
      hint={hint === undefined ? t("squadsHint") : hint}
      columns="two-if-room"
      defaultValues={defaultValues}
      choices={squads.map(({ id, name }) => ({ value: id, text: name }))}
    />
  );
}
