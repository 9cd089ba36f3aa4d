import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteResult } from "@/domain/athlete/result";
import type { RunningOrder } from "@/domain/triage/running-order";
import { lineKeys } from "./numbered-messages";

const RUNNING = { none: "red", modified: "amber", easy: "green", unknown: "amber" } as const satisfies Record<
  RunningOrder,
  string
>;

/** What to do today, by tier, by the order about running, and by mode. */
export function TodayList({ result }: { readonly result: Pick<AthleteResult, "tier" | "mode" | "running"> }) {
  const t = useTranslations("result");
  const { tier, mode, running: order } = result;
  const lines = lineKeys(`today.tier.${tier}`).map((key) => t(key));
  // SAME_DAY already says "stop running"; a HOLD at a lower tier has to say it here. "Do not run" comes first.
  if (tier !== "SAME_DAY") {
    lines.splice(order === "none" ? 0 : lines.length, 0, t(`today.running.${RUNNING[order]}`));
  }
  if (mode === "RESTRICTED") lines.push(t("today.pack"));
  lines.push(t(`today.mode.${mode}`));
  return (
    <Card data-print="whole">
      <CardTitle>{t("today.title")}</CardTitle>
      <ol className="mt-3 space-y-3">
        {lines.map((line, index) => (
          <li key={line} className="flex gap-3">
            <span
              aria-hidden
              className="mt-px flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft text-sm font-bold text-accent-strong"
            >
              {index + 1}
            </span>
            <span className="pt-0.5">{line}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
