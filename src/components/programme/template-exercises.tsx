import { useTranslations } from "next-intl";
import { scopedFieldId } from "@/components/ui/field-id";
import { Select } from "@/components/ui/select";
import type { ActionForm } from "@/components/ui/use-action-form";
import type { ExerciseGroup } from "@/domain/programme/exercise";
import { TEMPLATE_LEVELS, TEMPLATE_WEEKS, templateExercises } from "@/domain/programme/template";
import { levelField, weekField } from "@/domain/programme/template-fields";

const GROUPS = [
  "mobility",
  "stretch",
  "neck",
  "strength",
  "breathing",
] as const satisfies readonly ExerciseGroup[];

/** Every exercise that a template can hold, by group: up to which level, from which week. */
export function TemplateExercises({
  form,
  initial,
}: {
  readonly form: ActionForm;
  readonly initial: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("template");
  const { error } = form.field("items");
  return (
    <div id={scopedFieldId("items", form.scope)} tabIndex={-1} className="space-y-5">
      <div>
        <h2 className="text-lg font-semibold">{t("exercises")}</h2>
        <p className="text-ink-soft">{t("form.itemsLead")}</p>
        {error === undefined ? null : <p className="font-medium text-tier-red-ink">{error}</p>}
      </div>
      {GROUPS.map((group) => (
        <fieldset key={group} className="rounded-card border bg-surface px-4 pt-2 pb-3">
          <legend className="px-2 font-semibold">{t(`group.${group}`)}</legend>
          <ul className="divide-y">
            {templateExercises()
              .filter((exercise) => exercise.group === group)
              .map(({ id, name, levels }) => (
                <li
                  key={id}
                  className="grid grid-cols-2 items-center gap-x-3 gap-y-1 py-2 md:grid-cols-[minmax(0,1fr)_11rem_11rem]"
                >
                  <p className="col-span-2 md:col-span-1">
                    <span className="font-medium">{name}</span>{" "}
                    <span className="text-sm whitespace-nowrap text-ink-soft">
                      {t("form.minutes", { minutes: levels[1].minutes })}
                    </span>
                  </p>
                  <Select
                    {...form.field(levelField(id))}
                    label={t("form.level", { name })}
                    labelHidden
                    empty={t("form.notIn")}
                    defaultValue={form.value(levelField(id), initial[levelField(id)]) ?? ""}
                    options={TEMPLATE_LEVELS.map((level) => ({
                      value: String(level),
                      text: t("form.levelText", { level }),
                    }))}
                  />
                  <Select
                    {...form.field(weekField(id))}
                    label={t("form.week", { name })}
                    labelHidden
                    defaultValue={form.value(weekField(id), initial[weekField(id)]) ?? "1"}
                    options={TEMPLATE_WEEKS.map((week) => ({
                      value: String(week),
                      text: t("form.weekText", { week }),
                    }))}
                  />
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}
