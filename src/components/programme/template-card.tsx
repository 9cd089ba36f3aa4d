import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { TemplateRecord } from "@/domain/programme/template-record";

/** One template in the list: what it is for, who sees it, how many have it. */
export function TemplateCard({
  template,
  href,
  timeZone,
}: {
  readonly template: TemplateRecord;
  readonly href: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("template");
  const format = useFormatter();
  const when = format.dateTime(new Date(template.changedAt), { dateStyle: "medium", timeZone });
  return (
    <Card className="h-full space-y-2 p-4 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 font-semibold">
          <a
            className="inline-flex min-h-11 items-center text-accent wrap-anywhere underline underline-offset-4"
            href={href}
          >
            {template.name}
          </a>
        </h2>
        <Badge size="small">
          {template.withdrawnAt !== null ? t("withdrawn") : template.shared ? t("shared") : t("own")}
        </Badge>
      </div>
      <p className="wrap-anywhere">{template.purpose}</p>
      <p className="text-sm text-ink-soft">
        {t("items", { count: template.items.length })} · {t("given", { count: template.given })} ·{" "}
        {t("version", { version: template.version })}, {t("changed", { when, who: template.madeBy })}
      </p>
    </Card>
  );
}
