"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionFormShell } from "../ui/action-form-shell";
import { Card, CardTitle } from "../ui/card";
import { ChoiceRow } from "../ui/choice-row";
import { DateInput } from "../ui/date-input";
import { FieldError } from "../ui/field";
import { scopedFieldId } from "../ui/field-id";
import { Select, type SelectOption } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { TextInput } from "../ui/text-input";
import { useActionForm, type FormAction } from "../ui/use-action-form";
import { FixedField } from "./fixed-field";
import { GuardianFields } from "./guardian-fields";

/** Names of the fields that `ConsentForm` posts; the guardian's may be blank from 16 on. */
export const CONSENT_FIELDS = [
  "agreed",
  "consentVersion",
  "dateOfBirth",
  "country",
  "phone",
  "emergencyContactName",
  "emergencyContactPhone",
  "guardianName",
  "guardianEmail",
] as const;
export type ConsentField = (typeof CONSENT_FIELDS)[number];

/**
 * Asked before the first health question: consent to a named version of a text, and what an emergency would need.
 * `consent.text` is the text itself; `initial` shows what is already known of the athlete.
 */
export function ConsentForm({
  action,
  hidden,
  consent,
  countries,
  initial = {},
  today,
  told = null,
  dateOfBirthFixed = false,
  guardian,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly consent: { readonly version: string; readonly text: ReactNode };
  /** `value`: ISO 3166 code; `text`: its name, sorted for the reader. */
  readonly countries: readonly SelectOption[];
  readonly initial?: Readonly<Partial<Record<ConsentField, string>>>;
  readonly today?: string;
  /** Name of the athlete for whom staff fill in: they agree to nothing, they write down what they were told. */
  readonly told?: string | null;
  /** The date of birth in `initial` is on record, and not for this reader to change. */
  readonly dateOfBirthFixed?: boolean;
  /** What is known of the parent or guardian. */
  readonly guardian?: ReactNode;
}) {
  const t = useTranslations("intake.consent");
  const form = useActionForm(action, "consent");
  const agreed = form.field("agreed");
  const labels = {
    agreed: t("agreedField"),
    dateOfBirth: t("dateOfBirth"),
    country: t("country"),
    phone: t("phone"),
    emergencyContactName: t("contactName"),
    emergencyContactPhone: t("contactPhone"),
    guardianName: t("guardianName"),
    guardianEmail: t("guardianEmail"),
  };
  const valueOf = (name: ConsentField) => form.value(name, initial[name]);
  return (
    <ActionFormShell
      form={form}
      hidden={{
        ...hidden,
        consentVersion: consent.version,
        ...(dateOfBirthFixed ? { dateOfBirth: initial.dateOfBirth ?? "" } : {}),
      }}
      labels={labels}
      className="space-y-6"
    >
      <Card className="space-y-4">
        <CardTitle>{t("title")}</CardTitle>
        <div className="max-w-prose space-y-3">{consent.text}</div>
        <p className="text-sm text-ink-soft">{t("version", { version: consent.version })}</p>
        <FieldError {...agreed} />
        {told === null ? null : <p className="text-sm text-ink-soft">{t("agreeForHint")}</p>}
        <ChoiceRow
          choice={{ value: "yes", text: told === null ? t("agree") : t("agreeFor", { name: told }) }}
          type="checkbox"
          id={scopedFieldId("agreed", agreed.scope)}
          name="agreed"
          defaultChecked={valueOf("agreed") === "yes"}
          aria-invalid={agreed.error ? true : undefined}
          aria-describedby={agreed.error ? `${scopedFieldId("agreed", agreed.scope)}-error` : undefined}
        />
      </Card>
      <Card className="space-y-5">
        <CardTitle>{t("youTitle")}</CardTitle>
        {dateOfBirthFixed ? (
          <FixedField
            {...form.field("dateOfBirth")}
            label={t("dateOfBirth")}
            hint={t("dateOfBirthFixed")}
            value={initial.dateOfBirth ?? ""}
          />
        ) : (
          <DateInput
            {...form.field("dateOfBirth")}
            label={t("dateOfBirth")}
            hint={t("dateOfBirthHint")}
            defaultValue={valueOf("dateOfBirth")}
            min="1900-01-01"
            max={today}
            autoComplete="bday"
          />
        )}
        <Select
          {...form.field("country")}
          label={t("country")}
          hint={t("countryHint")}
          options={countries}
          empty={t("choose")}
          defaultValue={valueOf("country") ?? ""}
          autoComplete="country"
        />
        <TextInput
          {...form.field("phone")}
          type="tel"
          label={t("phone")}
          hint={t("phoneHint")}
          defaultValue={valueOf("phone")}
          autoComplete="tel"
        />
      </Card>
      <Card className="space-y-5">
        <CardTitle>{t("contactTitle")}</CardTitle>
        <TextInput
          {...form.field("emergencyContactName")}
          label={t("contactName")}
          defaultValue={valueOf("emergencyContactName")}
          autoComplete="off"
        />
        <TextInput
          {...form.field("emergencyContactPhone")}
          type="tel"
          label={t("contactPhone")}
          hint={t("phoneHint")}
          defaultValue={valueOf("emergencyContactPhone")}
          autoComplete="off"
        />
      </Card>
      <GuardianFields form={form} valueOf={valueOf} known={guardian} />
      <SubmitButton size="large" pendingLabel={t("sending")}>
        {t("submit")}
      </SubmitButton>
    </ActionFormShell>
  );
}
