import { ScrollText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import { ROLES } from "@/domain/access/actor";
import { AUDIT_GROUPS, type AuditGroup } from "@/domain/access/audit";
import type { OrganisationEvent } from "@/domain/athlete/athlete-record";

/** The audit of an organisation, in the order given, with links to newer and older pages. */
export function AuditPage({
  records,
  group,
  hrefOf,
  newerHref,
  olderHref,
  timeZone,
}: {
  readonly records: readonly OrganisationEvent[];
  /** What it is narrowed down to; null: everything. */
  readonly group: AuditGroup | null;
  readonly hrefOf: (group: AuditGroup | null) => string;
  readonly newerHref: string | null;
  readonly olderHref: string | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("audit");
  const format = useFormatter();
  const choices: readonly (AuditGroup | null)[] = [null, ...AUDIT_GROUPS];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <nav aria-label={t("filter")} className="mb-4 flex flex-wrap gap-2">
        {choices.map((each) => (
          <LinkButton
            key={each ?? "all"}
            variant={each === group ? "primary" : "secondary"}
            size="small"
            href={hrefOf(each)}
            aria-current={each === group ? "true" : undefined}
          >
            {t(`group.${each ?? "all"}`)}
          </LinkButton>
        ))}
      </nav>
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
              <TableHead>{t("subject")}</TableHead>
            </tr>
          </thead>
          <tbody>
            {records.map(({ id, at, actor, roles, kind, words, subject, subjects }) => (
              <TableRow key={id}>
                <TableCell className="tabular-nums sm:whitespace-nowrap">
                  <time dateTime={at}>
                    {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium", timeZone })}
                  </time>
                </TableCell>
                <TableCell>
                  <span className="block font-medium">{actor === "" ? t("erased") : actor}</span>
                  <span className="text-ink-soft">
                    {roles
                      .flatMap((role) => [...ROLES, "guardian" as const].filter((known) => known === role))
                      .map((role) => t(`role.${role}`))
                      .join(", ")}
                  </span>
                </TableCell>
                <TableCell className="font-medium">
                  {t(t.has(`action.${words}`) ? `action.${words}` : "action.other")}
                </TableCell>
                <TableCell>{t(kind)}</TableCell>
                <TableCell className="min-w-40">
                  {subject === null ? (
                    <span className="text-ink-soft">{t("subjectNone")}</span>
                  ) : subjects > 1 ? (
                    t("subjectMore", { who: subject, count: subjects - 1 })
                  ) : (
                    subject
                  )}
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
