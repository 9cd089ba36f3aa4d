import { CirclePause } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { Programme } from "@/domain/programme/programme";

/** Why there is no programme while it is on hold, and what to do instead. */
export function HoldPage({
  programme,
  limited,
  resultHref,
}: {
  readonly programme: Programme;
  /** It is on hold by a clinician's limits, not by the answers. */
  readonly limited: boolean;
  readonly resultHref: string | null;
}) {
  const t = useTranslations("programme");
  return (
    <Card className="max-w-3xl space-y-4 border-2 border-tier-red-line">
      <CardTitle className="flex items-center gap-3 text-xl">
        <CirclePause aria-hidden className="size-7 shrink-0 text-tier-red-ink" />
        {t("hold.title")}
      </CardTitle>
      <p className="max-w-prose">{t(limited ? "hold.limited" : "hold.text")}</p>
      <ul className="list-disc space-y-2 pl-5">
        {programme.advice.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {resultHref === null ? null : (
        <LinkButton href={resultHref} data-print="no">
          {t("hold.result")}
        </LinkButton>
      )}
    </Card>
  );
}
