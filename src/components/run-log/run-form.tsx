"use client";

import { useTranslations } from "next-intl";
import type { Run } from "@/domain/run-log/run";
import { ActionFormShell } from "../ui/action-form-shell";
import { DateInput } from "../ui/date-input";
import { NumberInput } from "../ui/number-input";
import { RadioGroup } from "../ui/radio-group";
import { Scale } from "../ui/scale";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? undefined : String(value);

/**
 * A run in a few taps; what is left out stays unknown. `stands` is the run to correct, whose own values are shown.
 * Where there was no pain the questions about it are folded away, by style alone.
 */
export function RunForm({
  action,
  hidden,
  today,
  stands,
  coachSees,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly today: string;
  readonly stands?: Run;
  readonly coachSees: boolean;
}) {
  const t = useTranslations("runLog.form");
  const correct = useTranslations("runLog.correct");
  const form = useActionForm(action, "run");
  const initial = (name: keyof Run) => form.value(name, text(stands?.[name]));
  const labels = {
    ranOn: t("ranOn"),
    minutes: t("minutes"),
    pain: t("pain"),
    painFrom: t("painFrom"),
    painDuring: t("painDuring"),
  };
  const score = (name: "painDuring" | "painAfter" | "painNextMorning", hint?: string) => (
    <Scale
      {...form.field(name)}
      label={t(name)}
      hint={hint}
      anchors={[t("noPain"), t("worst")]}
      clearLabel={t("clear")}
      defaultValue={initial(name)}
    />
  );
  return (
    <ActionFormShell form={form} hidden={hidden} labels={labels} className="space-y-6">
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateInput
          {...form.field("ranOn")}
          label={t("ranOn")}
          max={today}
          defaultValue={form.value("ranOn", stands?.ranOn ?? today)}
        />
        <NumberInput
          {...form.field("minutes")}
          label={t("minutes")}
          unit={t("minutesUnit")}
          defaultValue={initial("minutes")}
        />
      </div>
      <Scale
        {...form.field("effort")}
        label={t("effort")}
        anchors={[t("effortLow"), t("effortHigh")]}
        clearLabel={t("clear")}
        defaultValue={initial("effort")}
      />
      <RadioGroup
        {...form.field("pain")}
        label={t("pain")}
        columns="two"
        choices={[
          { value: "none", text: t("none") },
          { value: "began", text: t("began") },
        ]}
        clearLabel={t("clear")}
        defaultValue={initial("pain")}
      />
      <div className="space-y-6 in-[form:has(input[name=pain][value=none]:checked)]:hidden">
        <NumberInput
          {...form.field("painFrom")}
          label={t("painFrom")}
          hint={t("painFromHint")}
          unit={t("minutesUnit")}
          defaultValue={initial("painFrom")}
        />
        {score("painDuring")}
      </div>
      {score("painAfter")}
      {score("painNextMorning", t("painNextMorningHint"))}
      <p className="text-sm text-ink-soft">
        {t("optional")} {t(coachSees ? "seenByCoach" : "seenByClinician")}
      </p>
      <SubmitButton size="large" wide pendingLabel={t("saving")}>
        {stands === undefined ? t("save") : correct("save")}
      </SubmitButton>
    </ActionFormShell>
  );
}
