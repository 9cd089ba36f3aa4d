"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { CheckInPlan } from "@/domain/check-in/plan";
import { ActionFormShell } from "../ui/action-form-shell";
import { Banner } from "../ui/banner";
import { RadioGroup } from "../ui/radio-group";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, "0")}:00`,
}));
const PAUSES = ["0", "7", "14", "28"] as const;

/** When check-ins are due and when nothing is sent. What was not chosen yet is offered, and taken only by sending. */
export function PlanForm({
  action,
  hidden,
  plan,
  chosen,
  zones,
  now,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly plan: CheckInPlan;
  readonly chosen: boolean;
  readonly zones: readonly string[];
  /** ISO instant. */
  readonly now: string;
}) {
  const t = useTranslations("checkIn.plan");
  const format = useFormatter();
  const form = useActionForm(action, "plan");
  const paused = plan.pausedUntil !== null && plan.pausedUntil > now;
  return (
    <ActionFormShell form={form} hidden={hidden}>
      {chosen ? null : <Banner kind="info">{t("offered")}</Banner>}
      {paused && plan.pausedUntil !== null ? (
        <Banner kind="info">
          {t("pausedUntil", {
            until: format.dateTime(new Date(plan.pausedUntil), {
              dateStyle: "long",
              timeZone: plan.timeZone,
            }),
          })}
        </Banner>
      ) : null}
      <Select
        {...form.field("weekday")}
        label={t("weekday")}
        options={WEEKDAYS.map((value) => ({ value, text: t(`day.${value}`) }))}
        defaultValue={form.value("weekday", String(plan.weekday))}
      />
      <Select
        {...form.field("hour")}
        label={t("hour")}
        options={HOURS}
        defaultValue={form.value("hour", String(plan.hour))}
      />
      <Select
        {...form.field("timeZone")}
        label={t("timeZone")}
        options={zones.map((value) => ({ value, text: value.replaceAll("_", " ") }))}
        defaultValue={form.value("timeZone", plan.timeZone)}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          {...form.field("quietFrom")}
          label={t("quietFrom")}
          empty={t("noQuiet")}
          options={HOURS}
          defaultValue={form.value("quietFrom", plan.quiet === null ? "" : String(plan.quiet.from))}
        />
        <Select
          {...form.field("quietTo")}
          label={t("quietTo")}
          empty={t("noQuiet")}
          options={HOURS}
          defaultValue={form.value("quietTo", plan.quiet === null ? "" : String(plan.quiet.to))}
        />
      </div>
      <RadioGroup
        {...form.field("reminders")}
        label={t("reminders")}
        choices={[
          { value: "on", text: t("on") },
          { value: "off", text: t("off") },
        ]}
        defaultValue={form.value("reminders", chosen ? (plan.unsubscribed ? "off" : "on") : undefined)}
      />
      <Select
        {...form.field("pauseDays")}
        label={t("pause")}
        options={PAUSES.map((value) => ({ value, text: t(`pauseFor.${value}`) }))}
        defaultValue={form.value("pauseDays", "0")}
      />
      <SubmitButton size="large" pendingLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </ActionFormShell>
  );
}
