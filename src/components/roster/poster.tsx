import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { writtenCode } from "@/domain/roster/squad-code";
import { QrCode } from "./qr-code";

/** What is printed or held up for a squad to join: the code to scan, and to type. */
export function Poster({
  organisation,
  squad,
  code,
  address,
  typeAt,
  until,
  timeZone,
}: {
  readonly organisation: string;
  readonly squad: string;
  readonly code: string;
  /** What the QR code opens. */
  readonly address: string;
  /** Where the code can be typed. */
  readonly typeAt: string;
  readonly until: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("roster.poster");
  const format = useFormatter();
  return (
    <Card className="mx-auto max-w-xl space-y-5 text-center" data-print="whole">
      <div>
        <p className="text-lg text-ink-soft">{organisation}</p>
        <h1 className="text-3xl font-bold tracking-tight wrap-anywhere">{t("title", { squad })}</h1>
      </div>
      <p>{t("scan")}</p>
      <div className="mx-auto w-64 max-w-full">
        <QrCode text={address} label={t("qr", { address })} />
      </div>
      <p className="wrap-anywhere">{t("or", { address: typeAt })}</p>
      <p className="font-mono text-3xl font-bold tracking-wider">{writtenCode(code)}</p>
      <p className="mx-auto max-w-prose text-sm">{t("steps")}</p>
      <p className="text-sm text-ink-soft">
        {t("until", {
          when: format.dateTime(new Date(until), { dateStyle: "long", timeStyle: "short", timeZone }),
        })}
      </p>
    </Card>
  );
}
