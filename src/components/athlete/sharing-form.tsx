"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Card, CardTitle } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** Lets the athlete turn off, and on again, what coaches read beyond the level. */
export function SharingForm({
  action,
  hidden,
  shares,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly shares: boolean;
}) {
  const t = useTranslations("pages.sharing");
  const form = useActionForm(action, "sharing");
  return (
    <Card className="space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      <p>{shares ? t("on") : t("off")}</p>
      <ActionFormShell form={form} hidden={{ ...hidden, shares: shares ? "no" : "yes" }}>
        <SubmitButton variant="secondary">{shares ? t("turnOff") : t("turnOn")}</SubmitButton>
      </ActionFormShell>
    </Card>
  );
}
