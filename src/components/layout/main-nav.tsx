"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** Only this address itself, not what lies below it. */
  readonly exact?: boolean;
  readonly icon?: ReactNode;
  /** A count beside the label, already in words for screen readers ("3 waiting"). */
  readonly note?: string;
}

/** The main navigation: wraps on a phone, so that nothing hides behind a menu. Marks the part that the page is in. */
export function MainNav({ items }: { readonly items: readonly NavItem[] }) {
  const t = useTranslations("layout");
  const path = usePathname();
  const here = items.find(
    ({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)),
  )?.href;
  if (items.length === 0) return null;
  return (
    <nav aria-label={t("nav")} data-print="no" className="-mx-2">
      <ul className="flex flex-wrap gap-1">
        {items.map(({ href, label, icon, note }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={href === here ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 font-medium text-ink-soft hover:text-ink [&_svg]:size-5",
                href === here && "border-accent text-ink",
              )}
            >
              {icon}
              {label}
              {note ? (
                <span className="rounded-full bg-surface-sunken px-2 text-sm text-ink">{note}</span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
