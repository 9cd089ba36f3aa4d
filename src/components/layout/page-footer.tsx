import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmergencyLink } from "./emergency-link";

/** Foot of every page: where to get help now, and that nobody watches the answers as they come in. */
export function PageFooter({
  emergencyHref,
  children,
}: {
  readonly emergencyHref: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("layout");
  return (
    <footer data-print="no" className="mt-12 border-t bg-surface">
      <div className="mx-auto flex max-w-7xl flex-col gap-4 px-4 py-6 sm:flex-row sm:items-center sm:justify-between sm:px-6">
        <p className="max-w-prose text-sm text-ink-soft">{t("notWatched")}</p>
        <EmergencyLink href={emergencyHref} />
      </div>
      {children ? (
        <div className="mx-auto max-w-7xl px-4 pb-6 text-sm text-ink-soft sm:px-6">{children}</div>
      ) : null}
    </footer>
  );
}
