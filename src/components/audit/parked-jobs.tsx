import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";

/** Work of the program that was given up on: what, when, and a code of the fault. Nothing when there is none. */
export function ParkedJobs({
  jobs,
  timeZone,
  retry,
}: {
  readonly jobs: readonly {
    readonly key: string;
    readonly kind: string;
    readonly fault: string | null;
    readonly parkedAt: string;
  }[];
  readonly timeZone: string;
  /** The form that has one tried again. */
  readonly retry: (key: string) => ReactNode;
}) {
  const t = useTranslations("checkIn.parked");
  const format = useFormatter();
  if (jobs.length === 0) return null;
  return (
    <Banner kind="danger" title={t("title", { count: jobs.length })} className="mb-5">
      <ul className="list-disc space-y-1 pl-5">
        {jobs.map(({ key, kind, fault, parkedAt }) => (
          <li key={key}>
            {t("line", {
              kind,
              fault: fault ?? t("noFault"),
              at: format.dateTime(new Date(parkedAt), { dateStyle: "medium", timeStyle: "short", timeZone }),
            })}
            {retry(key)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
