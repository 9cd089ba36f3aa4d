import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";

/** Mail that could not be sent: of which kind, how much, since when. Nothing when there is none. */
export function ParkedMail({
  mail,
  timeZone,
  retry,
}: {
  readonly mail: readonly { readonly kind: string; readonly count: number; readonly since: string }[];
  readonly timeZone: string;
  /** The form that has those of one kind tried again. */
  readonly retry: (kind: string) => ReactNode;
}) {
  const t = useTranslations("checkIn.parkedMail");
  const format = useFormatter();
  if (mail.length === 0) return null;
  const total = mail.reduce((sum, { count }) => sum + count, 0);
  return (
    <Banner kind="danger" title={t("title", { count: total })} className="mb-5">
      <p>{t("what")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {mail.map(({ kind, count, since }) => (
          <li key={kind}>
            {t("line", {
              kind: t(`kind.${kind}`),
              count,
              at: format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short", timeZone }),
            })}
            {retry(kind)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
