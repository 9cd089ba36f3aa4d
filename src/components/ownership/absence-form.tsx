"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { CoverPage } from "@/domain/ownership/cover-page";
import { ActionFormShell } from "../ui/action-form-shell";
import { DateInput } from "../ui/date-input";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** Says who is away from when until when, and who stands in. With one person to choose, it is them. */
export function AbsenceForm({
  action,
  hidden,
  page,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly page: Pick<CoverPage, "staff" | "covers" | "today">;
}) {
  const t = useTranslations("ownership.cover");
  const form = useActionForm(action, "absence");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  // Who is away on other days may stand in: the list says when, and the server refuses the days that meet.
  const options = (choices: CoverPage["staff"]) =>
    choices.map(({ id, name, away }) => ({
      value: id,
      text:
        away.length === 0
          ? name
          : t("choiceAway", {
              name,
              days: away
                .map(({ firstDay, lastDay }) =>
                  firstDay === lastDay ? on(firstDay) : t("days", { from: on(firstDay), until: on(lastDay) }),
                )
                .join(", "),
            }),
    }));
  const [self] = page.staff;
  const alone = page.staff.length === 1 && self ? { membershipId: self.id } : {};
  const days = (name: "firstDay" | "lastDay") => (
    <DateInput {...form.field(name)} label={t(name)} min={page.today} defaultValue={form.value(name)} />
  );
  return (
    <ActionFormShell form={form} hidden={{ ...hidden, ...alone }}>
      {page.staff.length === 1 ? null : (
        <Select
          {...form.field("membershipId")}
          label={t("who")}
          empty={t("choose")}
          options={options(page.staff)}
          defaultValue={form.value("membershipId", "")}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        {days("firstDay")}
        {days("lastDay")}
      </div>
      <Select
        {...form.field("coveredBy")}
        label={t("coveredBy")}
        hint={t("coveredByHint")}
        empty={t("choose")}
        options={options(page.covers)}
        defaultValue={form.value("coveredBy", "")}
      />
      <SubmitButton wide pendingLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </ActionFormShell>
  );
}
