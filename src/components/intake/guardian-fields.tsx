import { useTranslations } from "next-intl";
import { Card, CardTitle } from "../ui/card";
import { TextInput } from "../ui/text-input";
import type { ActionForm } from "../ui/use-action-form";

type GuardianField = "guardianName" | "guardianEmail" | "guardianPhone";

/** Who consents for a runner under 16. Always on the page, since nobody's age is known before it is sent. */
export function GuardianFields({
  form,
  valueOf,
}: {
  readonly form: ActionForm;
  readonly valueOf: (name: GuardianField) => string | undefined;
}) {
  const t = useTranslations("intake.consent");
  return (
    <Card className="space-y-5">
      <div className="space-y-1">
        <CardTitle>{t("guardianTitle")}</CardTitle>
        <p className="text-ink-soft">{t("guardianText")}</p>
      </div>
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
        defaultValue={valueOf("guardianEmail")}
        autoComplete="off"
      />
      <TextInput
        {...form.field("guardianPhone")}
        type="tel"
        label={t("guardianPhone")}
        defaultValue={valueOf("guardianPhone")}
        autoComplete="off"
      />
    </Card>
  );
}
