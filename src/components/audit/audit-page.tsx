import { ScrollText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import { ROLES } from "@/domain/access/actor";
import type { AuditRecord } from "@/domain/athlete/athlete-record";

/** The audit of an organisation, in the order given, with links to newer and older pages. */
export function AuditPage({
  records,
  newerHref,
  olderHref,
  timeZone,
}: {
  readonly records: readonly AuditRecord[];
  readonly newerHref: string | null;
  readonly olderHref: string | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("audit");
  const format = useFormatter();
  const words = (action: string) => {
    const key = `action.${action.replaceAll(".", "-")}`;
    return t.has(key) ? t(key) : action;
  };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {records.length === 0 ? (
        <EmptyState icon={<ScrollText aria-hidden />} title={t("empty")} />
      ) : (
        <TableShell caption={t("caption")}>
          <thead>
            <tr>
              <TableHead>{t("at")}</TableHead>
              <TableHead>{t("actor")}</TableHead>
              <TableHead>{t("act")}</TableHead>
              <TableHead>{t("kind")}</TableHead>
              <TableHead>{t("reason")}</TableHead>
            </tr>
          </thead>
          <tbody>
            {records.map(({ id, at, actor, roles, kind, action, reason }) => (
              <TableRow key={id}>
                <TableCell className="tabular-nums sm:whitespace-nowrap">
                  <time dateTime={at}>
                    {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium", timeZone })}
                  </time>
                </TableCell>
                <TableCell>
                  <span className="block font-medium">{actor}</span>
                  <span className="text-ink-soft">
                    {roles
                      .flatMap((role) => ROLES.filter((known) => known === role))
                      .map((role) => t(`role.${role}`))
                      .join(", ")}
                  </span>
                </TableCell>
                <TableCell className="font-medium">{words(action)}</TableCell>
                <TableCell>{t(kind)}</TableCell>
                <TableCell className="min-w-48">
                  {reason ?? <span className="text-ink-soft">{t("noReason")}</span>}
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </TableShell>
      )}
      <nav aria-label={t("pages")} className="mt-4 flex justify-between gap-3">
        <span>
          {newerHref === null ? null : (
            <LinkButton variant="secondary" href={newerHref} rel="prev">
              {t("newer")}
            </LinkButton>
          )}
        </span>
        {olderHref === null ? null : (
          <LinkButton variant="secondary" href={olderHref} rel="next">
            {t("older")}
          </LinkButton>
        )}
      </nav>
    </>
  );
}
