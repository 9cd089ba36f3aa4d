"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Banner } from "./banner";
import { classNames } from "./class-names";
import { ErrorSummary } from "./error-summary";
import type { ActionForm } from "./use-action-form";

/**
 * The form of `useActionForm`: hidden fields, what came of the last post, then the fields. A conflict ("somebody else
 * was first") is a warning with its message; other refusals list their faults with links to the fields.
 */
export function ActionFormShell({
  form,
  hidden,
  className,
  children,
}: {
  readonly form: ActionForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui.form");
  const { state, scope } = form;
  const problems =
    state.status === "refused"
      ? Object.entries(state.fields ?? {}).map(([field, message]) => ({ field, message }))
      : [];
  return (
    <form action={form.send} className={classNames("space-y-4", className)} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.status === "done" ? (
        <Banner kind="success" announce>
          {state.message ?? t("done")}
        </Banner>
      ) : null}
      {state.status === "refused" && state.code === "conflict" ? (
        <Banner kind="warning" announce title={t("conflict")}>
          {state.message}
        </Banner>
      ) : null}
      {state.status === "refused" && state.code !== "conflict" ? (
        problems.length > 0 ? (
          <ErrorSummary scope={scope} title={state.message} problems={problems} />
        ) : (
          <Banner kind="danger" announce title={state.message} />
        )
      ) : null}
      {children}
    </form>
  );
}
