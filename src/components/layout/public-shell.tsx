import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { EmergencyLink } from "./emergency-link";
import { PageFooter } from "./page-footer";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

/** The frame of pages that need no sign-in: sign-in itself, invitation, reset, emergency. */
export function PublicShell({
  homeHref,
  emergencyHref,
  width = "form",
  aside,
  children,
}: {
  readonly homeHref: string;
  readonly emergencyHref: string;
  /** "form": one narrow column; "reading": a wider one. */
  readonly width?: "form" | "reading";
  /** Right end of the header, such as a link to sign in. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("layout");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t("skip")} />
      <header data-print="no" className="border-b bg-surface">
        <div className="mx-auto flex max-w-5xl items-center justify-between gap-3 px-4 py-2 sm:px-6">
          <Wordmark href={homeHref} />
          <span className="flex items-center gap-3">
            {aside}
            <EmergencyLink href={emergencyHref} compact />
          </span>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classNames(
          "mx-auto w-full flex-1 px-4 py-8 outline-none sm:px-6",
          width === "form" ? "max-w-lg" : "max-w-3xl",
        )}
      >
        {children}
      </main>
      <PageFooter emergencyHref={emergencyHref} />
    </div>
  );
}
