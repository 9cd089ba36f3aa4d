"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { Card, CardTitle } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";

/** The organisation's switch that says on every page that this is not for real athletes. */
export function RealAthletesForm({
  action,
  hidden,
  notForRealAthletes,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly notForRealAthletes: boolean;
}) {
  const t = useTranslations("members.realAthletes");
  const form = useActionForm(action, "real-athletes");
  return (
    <Card className="mt-5 space-y-3">
      <CardTitle>{t("title")}</CardTitle>
      <p>{notForRealAthletes ? t("on") : t("off")}</p>
      <ActionFormShell
        form={form}
        hidden={{ ...hidden, notForRealAthletes: notForRealAthletes ? "no" : "yes" }}
      >
        <SubmitButton variant="secondary">{notForRealAthletes ? t("turnOff") : t("turnOn")}</SubmitButton>
      </ActionFormShell>
    </Card>
  );
}
