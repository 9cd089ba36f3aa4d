"use client";

import { useFormatter, useTranslations } from "next-intl";
import { WEEKDAYS } from "@/domain/ownership/hours-wish";
import type { WorkingHours } from "@/domain/ownership/working-hours";
import { ActionFormShell } from "../ui/action-form-shell";
import { CheckboxGroup } from "../ui/checkbox-group";
import { DateInput } from "../ui/date-input";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { TextInput } from "../ui/text-input";
import { useActionForm, type FormAction } from "../ui/use-action-form";
import { timeOf } from "./time-of";

/** The hours of every day of the week, the zone, and the days on which nobody works. */
export function HoursForm({
  action,
  hidden,
  hours,
  timeZone,
  zones,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** null: nobody has said. */
  readonly hours: WorkingHours | null;
  readonly timeZone: string;
  readonly zones: readonly string[];
}) {
  const t = useTranslations("ownership.hours");
  const format = useFormatter();
  const form = useActionForm(action, "hours");
  const closed = hours?.closed ?? [];
  const time = (weekday: (typeof WEEKDAYS)[number], name: "opens" | "closes") => {
    const day = hours?.days.find((each) => each.weekday === weekday);
    return (
      <TextInput
        {...form.field(`${name}${weekday}`)}
        type="time"
        label={t(`${name}On`, { day: t(`day.${weekday}`) })}
        labelClassName="font-normal text-sm"
        defaultValue={form.value(`${name}${weekday}`, day === undefined ? "" : timeOf(day[name]))}
      />
    );
  };
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <Select
        {...form.field("timeZone")}
        label={t("timeZone")}
        options={zones.map((value) => ({ value, text: value.replaceAll("_", " ") }))}
        defaultValue={form.value("timeZone", timeZone)}
      />
      <p className="text-sm text-ink-soft">{t("empty")}</p>
      {WEEKDAYS.map((weekday) => (
        <div key={weekday} className="grid grid-cols-2 gap-3">
          {time(weekday, "opens")}
          {time(weekday, "closes")}
        </div>
      ))}
      {closed.length === 0 ? null : (
        <CheckboxGroup
          {...form.field("closed")}
          label={t("closed")}
          hint={t("closedHint")}
          columns="two-if-room"
          choices={closed.map((value) => ({
            value,
            text: format.dateTime(new Date(`${value}T12:00:00Z`), { dateStyle: "full", timeZone: "UTC" }),
          }))}
          defaultValues={form.values("closed", closed)}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <DateInput
          {...form.field("closedFrom")}
          label={t("closedFrom")}
          defaultValue={form.value("closedFrom")}
        />
        <DateInput {...form.field("closedTo")} label={t("closedTo")} defaultValue={form.value("closedTo")} />
      </div>
      <SubmitButton wide pendingLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </ActionFormShell>
  );
}
