import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { AthleteResult } from "@/domain/athlete/result";
import { lineKeys } from "./numbered-messages";

/** What to do today, by tier, by what the colour says about running, and by mode. */
export function TodayList({ result }: { readonly result: AthleteResult }) {
  const t = useTranslations("result");
  const { tier, mode, colour } = result;
  const lines = lineKeys(`today.tier.${tier}`).map((key) => t(key));
  // SAME_DAY already says "stop running"; a HOLD at a lower tier has to say it here. "Do not run" comes first.
  if (tier !== "SAME_DAY") {
    const running = mode === "HOLD" ? "red" : colour === "grey" ? "amber" : colour;
    lines.splice(running === "red" ? 0 : lines.length, 0, t(`today.running.${running}`));
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
