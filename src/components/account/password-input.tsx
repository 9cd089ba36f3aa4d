"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field, type FieldText } from "@/components/ui/field";
import { inputStyle } from "@/components/ui/input-style";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * A password that managers can fill and that can be pasted. With script it can be shown; without, it is a plain field.
 * The value is never put back after a refusal.
 */
export function PasswordInput({
  autoComplete,
  ...text
}: FieldText & { readonly autoComplete: "current-password" | "new-password" }) {
  const t = useTranslations("account");
  const [visible, setVisible] = useState(false);
  const hydrated = useHydrated();
  return (
    <Field {...text}>
      {(control) => (
        <div className="flex gap-2">
          <input
            {...control}
            type={visible ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className={inputStyle({ invalid: Boolean(text.error) })}
          />
          {hydrated ? (
            <button
              type="button"
              aria-pressed={visible}
              aria-controls={control.id}
              onClick={() => setVisible(!visible)}
              className="inline-flex min-h-12 shrink-0 items-center gap-2 rounded-control border border-line-strong bg-surface px-3 font-medium hover:bg-accent-soft"
            >
              {visible ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
              {t("show")}
            </button>
          ) : null}
        </div>
      )}
    </Field>
  );
}
