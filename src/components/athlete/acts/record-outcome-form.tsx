"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { DateInput } from "@/components/ui/date-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import type { ReferralRecord } from "@/domain/athlete/athlete-record";

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
      <DateInput
        {...form.field("nextReviewOn")}
        label={t("nextReviewOn")}
        defaultValue={form.value("nextReviewOn", referral.nextReviewOn ?? "")}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {referral.state === "outcome-recorded" ? t("changeOutcome") : t("recordOutcome")}
      </SubmitButton>
    </ActionFormShell>
  );
}
