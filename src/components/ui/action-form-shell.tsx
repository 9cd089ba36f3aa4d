"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Banner } from "./banner";
import { classNames } from "./class-names";
import { ErrorSummary } from "./error-summary";
import { LinkButton } from "./link-button";
import type { ActionForm } from "./use-action-form";

/** Codes that mean that the page shown is out of date. */
const OVERTAKEN: ReadonlySet<string> = new Set(["stale", "overtaken", "in-flight", "not-possible"]);

/**
 * The form of `useActionForm`: hidden fields, what came of the last post, then the fields. When somebody else
 * was first it says so and offers the new state; other refusals list their faults with links to the fields.
 */
export function ActionFormShell({
  form,
  hidden,
  labels = {},
  className,
  children,
}: {
  readonly form: ActionForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** What each field is called, by its name: a fault at the top says which field it is about. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui.form");
  const { state, scope } = form;
  const refused = state.status === "refused" ? state : null;
  const problems = Object.entries(refused?.fields ?? {}).map(([field, message]) => ({
    field,
    message: Object.hasOwn(labels, field) ? `${labels[field]}: ${message}` : message,
  }));
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
      {refused && OVERTAKEN.has(refused.code) ? (
        <Banner
          kind="warning"
          announce
          title={refused.message}
          action={
            <LinkButton variant="secondary" href="">
              {t("reload")}
            </LinkButton>
          }
        />
      ) : refused && problems.length > 0 ? (
        <ErrorSummary scope={scope} title={refused.message} problems={problems} />
      ) : refused ? (
        <Banner kind="danger" announce title={refused.message} />
      ) : null}
      {children}
    </form>
  );
}
