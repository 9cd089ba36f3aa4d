import { ChevronDown, CircleUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface MenuLink {
  readonly href: string;
  readonly label: string;
}

/** Who is signed in, links of their own, and the sign-out form; opens without script. */
export function AccountMenu({
  name,
  detail,
  links = [],
  signOut,
}: {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly links?: readonly MenuLink[];
  readonly signOut?: ReactNode;
}) {
  const t = useTranslations("layout");
  return (
    <details className="group relative">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-control px-2 font-medium hover:bg-accent-soft">
        <CircleUserRound aria-hidden className="size-6 text-accent" />
        <span className="sr-only">{t("account")}</span>
        <span className="hidden max-w-48 truncate sm:inline">{name}</span>
        <ChevronDown
          aria-hidden
          className="size-4 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="absolute right-0 z-40 mt-1 w-64 space-y-1 rounded-card border bg-surface-raised p-2 shadow-card">
        <p className="px-3 py-2">
          <span className="block font-semibold wrap-anywhere">{name}</span>
          {detail ? <span className="block text-sm text-ink-soft">{detail}</span> : null}
        </p>
        {links.map(({ href, label }) => (
          <a
            key={href}
            href={href}
            className="flex min-h-11 items-center rounded-control px-3 font-medium hover:bg-accent-soft"
          >
            {label}
          </a>
        ))}
        {signOut ? <div className="border-t pt-1">{signOut}</div> : null}
      </div>
    </details>
  );
}
