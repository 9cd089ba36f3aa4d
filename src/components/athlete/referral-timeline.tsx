import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReferralRecord } from "@/domain/athlete/athlete-record";
import { useMoment } from "./use-moment";

interface Step {
  readonly title: string;
  readonly when: string | null;
  readonly text: string | null;
}

/** The course of a referral: ordered, seen, outcome, ended; what has not happened yet is said to be open. */
export function ReferralTimeline({
  referral,
  timeZone,
}: {
  readonly referral: ReferralRecord;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.referrals.step");
  const { at, on } = useMoment(timeZone);
  const { ended, state } = referral;
  const { limitsUntil } = referral;
  const limitsText =
    referral.limits === null || limitsUntil === null
      ? referral.limits
      : t("limitsUntil", { text: referral.limits, until: on(limitsUntil) });
  const limits = limitsText === null ? "" : `\n${t("limits")}: ${limitsText}`;
  const review = referral.nextReviewOn === null ? "" : `\n${t("nextReview")}: ${on(referral.nextReviewOn)}`;
  const steps: Step[] = [
    { title: t("ordered", { by: referral.orderedBy }), when: at(referral.orderedAt), text: referral.reason },
  ];
  if (state !== "refused") {
    steps.push({ title: t("seen"), when: referral.seenOn === null ? null : on(referral.seenOn), text: null });
    steps.push({
      title: t("outcome"),
      when: null,
      text: referral.outcome === null ? null : `${referral.outcome}${limits}${review}`,
    });
  }
  if (ended !== null)
    steps.push({
      title: t(state === "refused" ? "refused" : "closed", { by: ended.by }),
      when: at(ended.at),
      text: ended.reason,
    });
  return (
    <ol className="space-y-3 border-l-2 border-line pl-5">
      {steps.map(({ title, when, text }) => {
        const done = when !== null || text !== null;
        return (
          <li key={title} className="relative">
            <span
              aria-hidden
              className={`absolute top-0.5 -left-[1.95rem] flex size-5 items-center justify-center rounded-full border ${done ? "border-accent bg-accent text-on-accent" : "border-line-strong bg-surface text-ink-soft"}`}
            >
              {done ? <Check className="size-3.5" /> : <Circle className="size-2" />}
            </span>
            <p className="font-medium">
              {title}
              <span className="font-normal text-ink-soft">
                {done ? (when === null ? "" : `, ${when}`) : `: ${t("notYet")}`}
              </span>
            </p>
            {text === null ? null : <p className="whitespace-pre-line wrap-anywhere">{text}</p>}
          </li>
        );
      })}
    </ol>
  );
}
