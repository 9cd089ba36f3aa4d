import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FieldText } from "@/components/ui/field";
import { ROLES } from "@/domain/access/actor";

/** Any of the four roles; posts `roles` once for each. */
export function RoleChoices({
  defaultValues,
  ...field
}: Pick<FieldText, "name" | "scope" | "error"> & { readonly defaultValues: readonly string[] }) {
  const t = useTranslations("members");
  return (
    <CheckboxGroup
      {...field}
      label={t("roles")}
      columns="two-if-room"
      defaultValues={defaultValues}
      choices={ROLES.map((role) => ({
        value: role,
        text: (
          <>
            <span className="block font-medium">{t(`role.${role}`)}</span>
            <span className="block text-sm text-ink-soft">{t(`roleHint.${role}`)}</span>
          </>
        ),
      }))}
    />
  );
}
