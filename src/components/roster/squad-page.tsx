import { Users } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Card, CardTitle } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** One squad: who is in it, its code, and what can be done with it; lists and forms arrive ready. */
export function SquadPage({
  name,
  coaches,
  total,
  closedAt,
  athletes,
  code,
  change,
  actions,
  backHref,
  firstHref,
  nextHref,
  timeZone,
}: {
  readonly name: string;
  readonly coaches: readonly string[];
  readonly total: number;
  readonly closedAt: string | null;
  readonly athletes: ReactNode;
  /** For who may make one. */
  readonly code: ReactNode | null;
  /** Renaming and closing, for who may. */
  readonly change: { readonly rename: ReactNode; readonly close: ReactNode } | null;
  readonly actions?: ReactNode;
  readonly backHref: string;
  readonly firstHref: string | null;
  readonly nextHref: string | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("roster");
  const format = useFormatter();
  if (closedAt !== null) {
    const when = format.dateTime(new Date(closedAt), { dateStyle: "long", timeZone });
    return (
      <PageHeader title={name} lead={t("closedOn", { when })} back={{ href: backHref, label: t("back") }} />
    );
  }
  return (
    <>
      <PageHeader
        title={name}
        lead={coaches.length === 0 ? t("noCoach") : t("coaches", { names: coaches.join(", ") })}
        back={{ href: backHref, label: t("back") }}
        actions={actions}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Card className="space-y-3">
          <CardTitle>
            {t("people")}
            <span className="font-normal text-ink-soft"> · {t("athletes", { count: total })}</span>
          </CardTitle>
          {total === 0 ? (
            <EmptyState icon={<Users aria-hidden />} title={t("nobody")}>
              {t("nobodyText")}
            </EmptyState>
          ) : (
            athletes
          )}
          {firstHref === null && nextHref === null ? null : (
            <nav aria-label={t("pages")} className="flex justify-between gap-3">
              <span>
                {firstHref === null ? null : (
                  <LinkButton variant="secondary" href={firstHref}>
                    {t("first")}
                  </LinkButton>
                )}
              </span>
              {nextHref === null ? null : (
                <LinkButton variant="secondary" href={nextHref} rel="next">
                  {t("next", { count: 50 })}
                </LinkButton>
              )}
            </nav>
          )}
        </Card>
        <div className="space-y-5">
          {code}
          {change === null ? null : (
            <>
              <Card className="space-y-3">
                <CardTitle>{t("renameTitle")}</CardTitle>
                {change.rename}
              </Card>
              <Card className="space-y-3">
                <CardTitle>{t("closeTitle")}</CardTitle>
                <p className="text-ink-soft">{t("closeText")}</p>
                {change.close}
              </Card>
            </>
          )}
        </div>
      </div>
    </>
  );
}
