import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { MembershipState, Role } from "@/domain/access/actor";

/** One organisation that an account belongs to. */
export interface OrganisationOption {
  readonly href: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
}

/** Where to go: active memberships as links; the others named with why they cannot be entered. */
export function OrganisationChoice({ options }: { readonly options: readonly OrganisationOption[] }) {
  const t = useTranslations("account.organisations");
  const active = options.filter(({ state }) => state === "active");
  const as = (roles: readonly Role[]) =>
    t("as", { roles: roles.map((role) => t(`role.${role}`)).join(", ") });
  return (
    <div className="space-y-5">
      <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
      {active.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <p className="text-ink-soft">{t("lead")}</p>
      )}
      <ul className="space-y-3">
        {options.map(({ href, name, roles, state }) => (
          <li key={href}>
            {state === "active" ? (
              <a
                href={href}
                className="flex min-h-16 items-center justify-between gap-3 rounded-card border bg-surface px-4 py-3 shadow-card hover:bg-accent-soft"
              >
                <span>
                  <span className="block font-semibold">{name}</span>
                  <span className="block text-sm text-ink-soft">{as(roles)}</span>
                </span>
                <ArrowRight aria-hidden className="size-5 shrink-0 text-accent" />
              </a>
            ) : (
              <div className="rounded-card border border-dashed border-line-strong px-4 py-3">
                <span className="block font-semibold">{name}</span>
                <span className="block text-sm text-ink-soft">{t(state)}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
