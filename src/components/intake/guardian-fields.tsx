import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "../ui/card";
import { TextInput } from "../ui/text-input";
import type { ActionForm } from "../ui/use-action-form";

type GuardianField = "guardianName" | "guardianEmail";

/** Who is asked to consent for a runner under 16; `known`: what came of it so far. Always on the page, since nobody's age is known before it is sent. */
export function GuardianFields({
  form,
  valueOf,
  known,
}: {
  readonly form: ActionForm;
  readonly valueOf: (name: GuardianField) => string | undefined;
  readonly known?: ReactNode;
}) {
  const t = useTranslations("intake.consent");
  return (
    <Card className="space-y-5">
      <div className="space-y-1">
        <CardTitle>{t("guardianTitle")}</CardTitle>
        <p className="text-ink-soft">{t("guardianText")}</p>
      </div>
      {known}
      <TextInput
        {...form.field("guardianName")}
        label={t("guardianName")}
        defaultValue={valueOf("guardianName")}
        autoComplete="off"
      />
      <TextInput
        {...form.field("guardianEmail")}
        type="email"
        label={t("guardianEmail")}
        hint={t("guardianEmailHint")}
        defaultValue={valueOf("guardianEmail")}
        autoComplete="off"
      />
    </Card>
  );
}
