import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { AccountMenu, type MenuLink } from "./account-menu";
import { EmergencyLink } from "./emergency-link";
import { MainNav, type NavItem } from "./main-nav";
import { PageFooter } from "./page-footer";
import { SkipLink } from "./skip-link";
import { UnsignedRulesBanner } from "./unsigned-rules-banner";
import { Wordmark } from "./wordmark";

/**
 * The frame of every page behind the sign-in. `width`: "narrow" for forms and reading, "wide" for tables. Set
 * `rulesUnsigned` until a clinician has signed the rules.
 */
export function AppShell({
  homeHref,
  emergencyHref,
  organisation,
  nav,
  account,
  rulesUnsigned = true,
  notForRealAthletes,
  width = "wide",
  footer,
  children,
}: {
  readonly homeHref: string;
  readonly emergencyHref: string;
  /** Name of the organisation that the page acts in. */
  readonly organisation: string;
  readonly nav: readonly NavItem[];
  readonly account: {
    readonly name: string;
    readonly detail?: string | undefined;
    readonly links?: readonly MenuLink[];
    readonly signOut?: ReactNode;
  };
  readonly rulesUnsigned?: boolean;
  readonly notForRealAthletes: boolean;
  readonly width?: "narrow" | "wide";
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("layout");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t("skip")} />
      <header className="border-b bg-surface">
        {rulesUnsigned ? <UnsignedRulesBanner notForRealAthletes={notForRealAthletes} /> : null}
        <div data-print="no" className="mx-auto max-w-7xl px-4 sm:px-6">
          <div className="flex items-center gap-3 py-2">
            <Wordmark href={homeHref} />
            <p className="min-w-0 flex-1 truncate text-sm text-ink-soft sm:border-l sm:pl-3">
              <span className="hidden sm:inline">{organisation}</span>
            </p>
            <EmergencyLink href={emergencyHref} compact />
            <AccountMenu {...account} />
          </div>
          <p className="truncate text-sm text-ink-soft sm:hidden">{organisation}</p>
          <MainNav items={nav} />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classNames(
          "mx-auto w-full flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8",
          width === "narrow" ? "max-w-3xl" : "max-w-7xl",
        )}
      >
        {children}
      </main>
      <PageFooter emergencyHref={emergencyHref}>{footer}</PageFooter>
    </div>
  );
}
