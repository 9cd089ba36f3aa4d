import { useTranslations } from "next-intl";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { useMoment } from "./use-moment";

/** The next step of a reader who has no form for it: what waits, or what a coach sees to. */
export function WhatWaits({ athlete }: { readonly athlete: AthleteRecord }) {
  const t = useTranslations("athlete.acts");
  const { kind } = athlete.next;
  if (athlete.may.includes("review.request") && !athlete.may.includes("flag.close"))
    return t(`coach.${athlete.coachNext.kind}`);
  switch (kind) {
    case "look-again":
    case "keep-limits":
    case "record-review":
    case "record-seen":
    case "ask-to-fill-in":
      return t(`waits.${kind}`);
    default:
      return t("nothing");
  }
}

/** Steps that last until their day, and are not due by it. */
const LASTS: ReadonlySet<string> = new Set(["limits", "no-running", "keep-limits"]);

/** By when the next step is due, and that it is late. */
export function DueLine({
  athlete,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.acts.next");
  const { at, on } = useMoment(timeZone);
  const isCoach = athlete.may.includes("review.request") && !athlete.may.includes("flag.close");
  const { kind, on: due, late } = isCoach ? athlete.coachNext : athlete.next;
  if (due === null) return null;
  const when = (due.length === 10 ? on : at)(due);
  return (
    <p className={late ? "font-semibold text-tier-red-ink" : "text-ink-soft"}>
      {t(LASTS.has(kind) ? "until" : late ? "late" : "by", { when })}
    </p>
  );
}
