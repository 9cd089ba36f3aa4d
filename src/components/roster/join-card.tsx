import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

/** The page of a code that holds: what it opens, and the form. */
export function JoinCard({
  squad,
  organisation,
  children,
}: {
  readonly squad: string;
  readonly organisation: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("roster.join");
  return (
    <Card className="space-y-5">
      <div className="space-y-1.5">
        <CardTitle as="h1" className="text-2xl font-bold tracking-tight">
          {t("into", { squad })}
        </CardTitle>
        <p className="text-ink-soft">{t("intoLead", { organisation })}</p>
        <p className="text-ink-soft">{t("young")}</p>
      </div>
      {children}
    </Card>
  );
}

/** Where a code is typed. */
export function TypeCodeCard({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("roster.join");
  return (
    <Card className="space-y-5">
      <div className="space-y-1.5">
        <CardTitle as="h1" className="text-2xl font-bold tracking-tight">
          {t("title")}
        </CardTitle>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {children}
    </Card>
  );
}

/** A code that is unknown, over or taken back, all alike. */
export function CodeOver({ againHref }: { readonly againHref: string }) {
  const t = useTranslations("roster.join");
  return (
    <Card className="space-y-4">
      <CardTitle as="h1" className="text-2xl font-bold tracking-tight">
        {t("unknownTitle")}
      </CardTitle>
      <p>{t("unknown")}</p>
      <LinkButton href={againHref}>{t("again")}</LinkButton>
    </Card>
  );
}
