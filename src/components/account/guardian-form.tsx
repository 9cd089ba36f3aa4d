"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { ChoiceRow } from "@/components/ui/choice-row";
import { DateInput } from "@/components/ui/date-input";
import { FieldError } from "@/components/ui/field";
import { scopedFieldId } from "@/components/ui/field-id";
import { Select, type SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { AccountCard } from "./account-card";

/**
 * A parent or guardian reads what is agreed to and agrees for a runner under 16. Opening the page spends nothing; the post
 * does. Posts `guardian`, `agreed`, `name`, `country`, `phone`, `dateOfBirth` and the hidden `token` and `consentVersion`.
 */
export function GuardianForm({
  action,
  hidden,
  athlete,
  organisation,
  guardian,
  consent,
  countries,
  today,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** Given name of the runner: all that the link tells. */
  readonly athlete: string;
  readonly organisation: string;
  readonly guardian: string;
  readonly consent: { readonly version: string; readonly hash: string; readonly text: ReactNode };
  readonly countries: readonly SelectOption[];
  readonly today: string;
}) {
  const t = useTranslations("account.guardian");
  const form = useActionForm(action, "guardian");
  const labels = {
    guardian: t("iAmField"),
    agreed: t("agreeField"),
    name: t("name"),
    country: t("country"),
    phone: t("phone"),
    dateOfBirth: t("dateOfBirth", { athlete }),
  };
  const tick = (name: "guardian" | "agreed", text: string) => {
    const { error, scope } = form.field(name);
    const id = scopedFieldId(name, scope);
    return (
      <div className="space-y-1.5">
        <FieldError name={name} scope={scope} error={error} />
        <ChoiceRow
          choice={{ value: "yes", text }}
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={form.value(name) === "yes"}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
      </div>
    );
  };
  return (
    <AccountCard title={t("title", { athlete })} lead={t("lead", { athlete, organisation })}>
      <ActionFormShell form={form} hidden={hidden} labels={labels} className="space-y-5">
        <section className="space-y-3 rounded-control bg-surface-sunken p-4">
          <h2 className="text-lg font-semibold">{t("consentTitle")}</h2>
          {consent.text}
          <p className="text-sm wrap-anywhere text-ink-soft">
            {t("version", { version: consent.version, hash: consent.hash })}
          </p>
        </section>
        <h2 className="text-lg font-semibold">{t("you")}</h2>
        <TextInput
          {...form.field("name")}
          label={t("name")}
          autoComplete="name"
          maxLength={120}
          defaultValue={form.value("name", guardian)}
        />
        <Select
          {...form.field("country")}
          label={t("country")}
          options={countries}
          empty={t("choose")}
          defaultValue={form.value("country") ?? ""}
          autoComplete="country"
        />
        <TextInput
          {...form.field("phone")}
          type="tel"
          label={t("phone")}
          hint={t("phoneHint")}
          defaultValue={form.value("phone")}
          autoComplete="tel"
        />
        <DateInput
          {...form.field("dateOfBirth")}
          label={t("dateOfBirth", { athlete })}
          defaultValue={form.value("dateOfBirth")}
          min="1900-01-01"
          max={today}
          autoComplete="off"
        />
        {tick("guardian", t("iAm", { athlete }))}
        {tick("agreed", t("agree", { athlete }))}
        <SubmitButton wide size="large">
          {t("submit")}
        </SubmitButton>
        <p className="text-sm text-ink-soft">{t("decline")}</p>
      </ActionFormShell>
    </AccountCard>
  );
}
