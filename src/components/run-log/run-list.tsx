import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { sessionLoad } from "@/domain/run-log/run";
import { asksNextMorning, type RunRecord, type WeekOfRuns } from "@/domain/run-log/run-log";

/** The runs by week, newest first. `correctHref`: null for who only reads. */
export function RunList({
  weeks,
  today,
  correctHref,
}: {
  readonly weeks: readonly WeekOfRuns[];
  readonly today: string;
  readonly correctHref: ((runId: string) => string) | null;
}) {
  const t = useTranslations("runLog.list");
  const format = useFormatter();
  const on = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  if (weeks.length === 0) return <EmptyState title={t("empty")} />;
  return (
    <Card className="space-y-4">
      <div>
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-sm text-ink-soft">{t("loadHint")}</p>
      </div>
      {weeks.map(({ monday, runs, minutes, load }) => (
        <section key={monday} aria-labelledby={`week-${monday}`} className="border-t pt-3">
          <h3 id={`week-${monday}`} className="font-semibold">
            {t("week", { monday: on(monday) })}
          </h3>
          <p className="text-sm text-ink-soft">
            {t("sum", { runs: runs.length, minutes })};{" "}
            {load === null ? t("loadUnknown") : t("load", { load })}
          </p>
          <ul className="mt-2 divide-y">
            {runs.map((run) => (
              <OneRun key={run.runId} run={run} today={today} correctHref={correctHref} on={on} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

function OneRun({
  run,
  today,
  correctHref,
  on,
}: {
  readonly run: RunRecord;
  readonly today: string;
  readonly correctHref: ((runId: string) => string) | null;
  readonly on: (day: string) => string;
}) {
  const t = useTranslations("runLog.list");
  const load = sessionLoad(run);
  const day = on(run.ranOn);
  const morning = asksNextMorning(run, today);
  return (
    <li className="grid items-baseline gap-x-4 py-2 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p>
          <span className="font-medium">{day}</span>, {t("minutes", { minutes: run.minutes })},{" "}
          {run.effort === null ? t("effortUnknown") : t("effort", { effort: run.effort })}
          {load === null ? null : <span className="text-ink-soft">, {t("load", { load })}</span>}
        </p>
        <p className="text-sm text-ink-soft">
          <Pain run={run} />
          {run.corrected ? ` (${t("corrected")})` : ""}
        </p>
      </div>
      {correctHref === null ? null : (
        <a
          href={correctHref(run.runId)}
          aria-label={t(morning ? "addMorningOf" : "correctOf", { day })}
          className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
          data-print="no"
        >
          {t(morning ? "addMorning" : "correct")}
        </a>
      )}
    </li>
  );
}

function Pain({ run }: { readonly run: RunRecord }) {
  const t = useTranslations("runLog.list");
  const { pain, painFrom, painDuring, painAfter, painNextMorning } = run;
  const during =
    pain === null
      ? t("painUnknown")
      : pain === "none"
        ? t("painNone")
        : painFrom === null
          ? t("painBegan")
          : t("painFrom", { minute: painFrom });
  const parts = [
    during,
    ...(painDuring === null || pain === "none" ? [] : [t("during", { value: painDuring })]),
    painAfter === null ? t("afterUnknown") : t("after", { value: painAfter }),
    painNextMorning === null ? t("nextMorningUnknown") : t("nextMorning", { value: painNextMorning }),
  ];
  return <>{parts.join("; ")}</>;
}
