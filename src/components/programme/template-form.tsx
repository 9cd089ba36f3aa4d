"use client";

import { useTranslations } from "next-intl";
import { ActionFormShell } from "@/components/ui/action-form-shell";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useActionForm, type FormAction } from "@/components/ui/use-action-form";
import { LONGEST_TEMPLATE_NAME, LONGEST_TEMPLATE_PURPOSE } from "@/domain/programme/template";
import { fieldsOfItems } from "@/domain/programme/template-fields";
import type { TemplateWords } from "@/domain/programme/template-record";
import { TemplateExercises } from "./template-exercises";

/** Makes a template, or another version of one. `initial`: what it begins with. */
export function TemplateForm({
  action,
  hidden,
  initial,
  isVersion,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly initial: Partial<TemplateWords>;
  readonly isVersion: boolean;
}) {
  const t = useTranslations("template");
  const form = useActionForm(action, "template");
  return (
    <ActionFormShell
      form={form}
      hidden={hidden}
      labels={{ name: t("form.name"), purpose: t("purpose"), items: t("exercises") }}
      className="max-w-4xl"
    >
      <TextInput
        {...form.field("name")}
        label={t("form.name")}
        defaultValue={form.value("name", initial.name)}
        maxLength={LONGEST_TEMPLATE_NAME}
        autoComplete="off"
      />
      <TextArea
        {...form.field("purpose")}
        label={t("purpose")}
        hint={t("form.purposeHint")}
        defaultValue={form.value("purpose", initial.purpose)}
        maxLength={LONGEST_TEMPLATE_PURPOSE}
      />
      <CheckboxGroup
        {...form.field("shared")}
        label={t("form.who")}
        choices={[{ value: "yes", text: t("form.shared") }]}
        defaultValues={form.values("shared", initial.shared === false ? [] : ["yes"])}
      />
      <TemplateExercises form={form} initial={fieldsOfItems(initial.items ?? [])} />
      <SubmitButton pendingLabel={t("form.working")}>
        {isVersion ? t("form.submitVersion") : t("form.submit")}
      </SubmitButton>
    </ActionFormShell>
  );
}
