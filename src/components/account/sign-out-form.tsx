"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "../ui/submit-button";
import { useActionForm, type FormAction } from "../ui/use-action-form";

/** Signs out everywhere that this session's cookie may have been copied to. */
export function SignOutForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations("layout");
  const form = useActionForm(action, "sign-out");
  return (
    <form action={form.send}>
      <SubmitButton variant="quiet" wide>
        {t("signOut")}
      </SubmitButton>
    </form>
  );
}
