import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { COLUMNS, FIXED_COLUMNS, type Column } from "@/domain/triage/table-columns";

/** Which columns the table shows; with none ticked, or all, it shows all of them. */
export function ColumnChoices({ columns }: { readonly columns: readonly Column[] | null }) {
  const t = useTranslations("triage");
  const choices = COLUMNS.filter((column) => !FIXED_COLUMNS.includes(column));
  return (
    <div className="mt-4">
      <CheckboxGroup
        key={columns?.join(",")}
        name="columns"
        label={t("filter.columns")}
        hint={t("filter.columnsHint")}
        columns="two"
        choices={choices.map((value) => ({ value, text: t(`column.${value}`) }))}
        defaultValues={columns ?? choices}
      />
    </div>
  );
}
