import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { LiveCode } from "@/domain/roster/squad";
import { writtenCode } from "@/domain/roster/squad-code";

/** The code of a squad, and what can be done about it; the forms arrive ready. */
export function CodeCard({
  code,
  posterHref,
  make,
  revoke,
  timeZone,
}: {
  readonly code: LiveCode | null;
  readonly posterHref: string;
  readonly make: ReactNode;
  readonly revoke: ReactNode;
  readonly timeZone: string;
}) {
  const t = useTranslations("roster.code");
  const format = useFormatter();
  return (
    <Card className="space-y-4">
      <div className="space-y-1">
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {code === null ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <div>
            <p className="font-mono text-2xl font-bold tracking-wider">{writtenCode(code.code)}</p>
            <p className="text-sm text-ink-soft">
              {t("until", {
                when: format.dateTime(new Date(code.expiresAt), {
                  ...{ dateStyle: "long", timeStyle: "short", timeZone },
                }),
              })}
              {" · "}
              {t("joined", { count: code.joined })}
            </p>
          </div>
          <LinkButton variant="secondary" href={posterHref}>
            {t("poster")}
          </LinkButton>
        </>
      )}
      <div className="space-y-4 border-t pt-4">
        {make}
        {code === null ? null : revoke}
      </div>
    </Card>
  );
}
