"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { ReferralRecord } from "@/domain/athlete/athlete-record";
import { LIMITS_MODES } from "@/domain/referral/referral";

/** Records the outcome, or corrects it. Posts `outcome`, `limits`, `nextReviewOn` (YYYY-MM-DD or blank). */
export function RecordOutcomeForm({
  action,
  hidden,
  referral,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly referral: ReferralRecord;
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, "outcome");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      {referral.state === "closed" ? <p className="text-ink-soft">{t("recordReviewLead")}</p> : null}
      <TextArea
        {...form.field("outcome")}
        label={t("outcome")}
        hint={t("outcomeHint")}
        defaultValue={form.value("outcome", referral.outcome ?? "")}
        maxLength={2000}
        rows={4}
      />
      <TextArea
        {...form.field("limits")}
        label={t("limits")}
        hint={t("limitsHint")}
        defaultValue={form.value("limits", referral.limits ?? "")}
        maxLength={1000}
      />
      <Select
        {...form.field("limitsMode")}
        label={t("limitsMode")}
        empty={t("limitsModeNone")}
        defaultValue={form.value("limitsMode", referral.limitsMode ?? "")}
        options={LIMITS_MODES.map((mode) => ({ value: mode, text: t(`limitsMode${mode}`) }))}
      />
      <DateInput
        {...form.field("limitsUntil")}
        label={t("limitsUntil")}
        hint={t("limitsUntilHint")}
        defaultValue={form.value("limitsUntil", referral.limitsUntil ?? "")}
      />
      <DateInput
        {...form.field("nextReviewOn")}
        label={t("nextReviewOn")}
        defaultValue={form.value("nextReviewOn", referral.nextReviewOn ?? "")}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {referral.state === "seen"
          ? t("recordOutcome")
          : referral.state === "closed"
            ? t("recordReview")
            : t("changeOutcome")}
      </SubmitButton>
    </ActionFormShell>
  );
}
