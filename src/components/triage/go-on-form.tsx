"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { FormAction } from "@/components/ui/use-action-form";
import { SmallForm } from "./small-form";

/** Goes on with a run: by itself with script, by its button without. */
export function GoOnForm({
  action,
  hidden,
}: {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("triage.bulk");
  const place = useRef<HTMLDivElement>(null);
  const { idempotencyKey } = hidden;
  useEffect(() => {
    place.current?.querySelector("form")?.requestSubmit();
  }, [idempotencyKey]);
  return (
    <div ref={place}>
      <SmallForm action={action} hidden={hidden} scope="go-on">
        {t("goOn")}
      </SmallForm>
    </div>
  );
}
