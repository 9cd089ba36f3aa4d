"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { REFERRAL_URGENCIES } from "@/domain/referral/referral";

/** Orders a referral. Posts `urgency`, `referredTo`, `reason`, `dueOn` (YYYY-MM-DD). Nothing is chosen beforehand. */
export function OrderReferralForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("athlete.acts");
  const form = useActionForm(action, "order");
  return (
    <ActionFormShell form={form} hidden={hidden}>
      <Select
        {...form.field("urgency")}
        label={t("urgency")}
        empty=""
        defaultValue={form.value("urgency", "")}
        options={REFERRAL_URGENCIES.toReversed().map((value) => ({ value, text: t(`urgency${value}`) }))}
      />
      <TextInput
        {...form.field("referredTo")}
        label={t("referredTo")}
        hint={t("referredToHint")}
        defaultValue={form.value("referredTo")}
        maxLength={200}
      />
      <DateInput
        {...form.field("dueOn")}
        label={t("dueOn")}
        hint={t("dueOnHint")}
        defaultValue={form.value("dueOn")}
      />
      <TextInput
        {...form.field("dueReason")}
        label={t("dueReason")}
        hint={t("dueReasonHint")}
        defaultValue={form.value("dueReason")}
        maxLength={500}
      />
      <TextArea
        {...form.field("reason")}
        label={t("reason")}
        hint={t("reasonHint")}
        defaultValue={form.value("reason")}
        maxLength={1000}
      />
      <SubmitButton wide pendingLabel={t("sending")}>
        {t("order")}
      </SubmitButton>
    </ActionFormShell>
  );
}
