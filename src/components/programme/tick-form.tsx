"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { TickDay } from "@/domain/programme/adherence";
import { findExercise } from "@/domain/programme/library/library";
import { ActionFormShell } from "../ui/action-form-shell";
import { CheckboxGroup } from "../ui/checkbox-group";
import { RadioGroup } from "../ui/radio-group";
import { Scale } from "../ui/scale";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** Ticks what was done on one day, with its pain, and the morning after the session before. Nothing is filled in but what stands. */
export function TickForm({
  action,
  hidden,
  tick,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly tick: TickDay;
}) {
  const t = useTranslations("programme.tick");
  const format = useFormatter();
  const form = useActionForm(action, "tick");
  const { day, planned, stands, before } = tick;
  const score = (name: "painDuring" | "painAfter") => (
    <Scale
      {...form.field(name)}
      label={t(name)}
      anchors={[t("none"), t("worst")]}
      clearLabel={t("clear")}
      defaultValue={form.value(name, stands?.[name]?.toString())}
    />
  );
  const clean = stands?.clean ?? null;
  return (
    <ActionFormShell
      form={form}
      hidden={{
        ...hidden,
        doneOn: day,
        ...(stands === null ? {} : { seen: stands.id }),
        ...(before === null ? {} : { beforeId: before.id }),
      }}
      labels={{ done: t("done") }}
      className="space-y-5"
    >
      <CheckboxGroup
        {...form.field("done")}
        label={t("done")}
        choices={planned.map((value) => ({ value, text: findExercise(value)?.name ?? value }))}
        defaultValues={form.values("done", stands?.done)}
      />
      {score("painDuring")}
      {score("painAfter")}
      <RadioGroup
        {...form.field("clean")}
        label={t("clean")}
        columns="two"
        choices={[
          { value: "yes", text: t("yes") },
          { value: "no", text: t("no") },
        ]}
        clearLabel={t("clear")}
        defaultValue={form.value("clean", clean === null ? undefined : clean ? "yes" : "no")}
      />
      {before === null ? null : (
        <RadioGroup
          {...form.field("morning")}
          label={t("morning", {
            day: format.dateTime(new Date(`${before.day}T12:00:00Z`), {
              weekday: "long",
              day: "numeric",
              month: "long",
              timeZone: "UTC",
            }),
          })}
          columns="two"
          choices={[
            { value: "as-usual", text: t("as-usual") },
            { value: "higher", text: t("higher") },
          ]}
          clearLabel={t("clear")}
          defaultValue={form.value("morning")}
        />
      )}
      <p className="text-sm text-ink-soft">{t("unknown")}</p>
      <SubmitButton size="large" wide pendingLabel={t("saving")}>
        {stands === null ? t("save") : t("change")}
      </SubmitButton>
    </ActionFormShell>
  );
}
