import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";

/** Above a result that is not the last word any more: of when it is, and where the standing now is. */
export function AsOf({
  submittedAt,
  homeHref,
  timeZone,
}: {
  readonly submittedAt: string;
  /** null: the reader is not this athlete. */
  readonly homeHref: string | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("result");
  const format = useFormatter();
  const when = format.dateTime(new Date(submittedAt), { dateStyle: "long", timeStyle: "short", timeZone });
  return (
    <Banner kind="info" className="mb-5">
      {homeHref === null ? (
        t("asOfOther", { when })
      ) : (
        <>
          {t("asOf", { when })}{" "}
          <a href={homeHref} className="font-semibold underline underline-offset-4">
            {t("asOfLink")}
          </a>
        </>
      )}
    </Banner>
  );
}
