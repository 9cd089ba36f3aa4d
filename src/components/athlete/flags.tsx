import { useTranslations } from "next-intl";
import { AnswerList } from "@/components/ui/answer-list";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TierBadge } from "@/components/ui/tier-badge";
import type { AthleteRecord, FlagRecord } from "@/domain/athlete/athlete-record";
import type { ActActions, HiddenFields } from "./act";
import { LiftForm } from "./acts/lift-form";
import { ReasonForm } from "./acts/reason-form";
import { FlagCorrections } from "./flag-corrections";
import { useMoment } from "./use-moment";

function Flag({ flag, timeZone }: { readonly flag: FlagRecord; readonly timeZone: string }) {
  const t = useTranslations("athlete.flags");
  const tiers = useTranslations("tiers");
  const { at, on } = useMoment(timeZone);
  const { receipt, closed, lift } = flag;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TierBadge size="small" tier={flag.tier} neurological={flag.category === "neurological"} />
        <span className="font-semibold">{tiers(`category.${flag.category}`)}</span>
        <span className="text-sm text-ink-soft">{t("raised", { when: at(flag.raisedAt) })}</span>
      </div>
      {lift === null ? null : (
        <p className="border-l-4 border-tier-blue-line pl-3 font-medium">
          {t("lifted", { until: on(lift.untilOn), by: lift.by, when: at(lift.at) })}
          {lift.reason === null ? null : (
            <span className="block font-normal whitespace-pre-line wrap-anywhere">{lift.reason}</span>
          )}
        </p>
      )}
      {receipt === null ? (
        <p className="text-sm text-ink-soft">{t("categoryOnly")}</p>
      ) : (
        <>
          <p>{receipt.text}</p>
          <AnswerList answers={receipt.answers} />
          <FlagCorrections corrections={receipt.corrections} at={at} />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
            <Badge size="small">{tiers(`label.${receipt.label}`)}</Badge>
            <span>{t("rule", { rule: receipt.rule })}</span>
            <span>{t("source", { source: receipt.source })}</span>
          </p>
        </>
      )}
      {closed === null ? null : (
        <p className="text-sm">
          {closed.reason === ""
            ? t("closedOnly", { when: at(closed.at), by: closed.by })
            : t("closed", { when: at(closed.at), by: closed.by, reason: closed.reason })}
        </p>
      )}
    </div>
  );
}

/** The flags: with rule and answers for clinicians, with the kind of concern for coaches; each can be closed by a clinician. */
export function Flags({
  athlete,
  actions,
  hidden,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly actions: ActActions;
  readonly hidden: HiddenFields;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete");
  const open = athlete.flags.filter((flag) => flag.open);
  const closed = athlete.flags.filter((flag) => !flag.open);
  return (
    <Card className="space-y-4">
      <CardTitle>{t("flags.title")}</CardTitle>
      {open.length === 0 ? (
        <p className="text-ink-soft">{t(closed.length > 0 ? "flags.noneOpen" : "flags.none")}</p>
      ) : null}
      <ul className="space-y-5">
        {open.map((flag) => (
          <li key={flag.id} className="space-y-3 border-b pb-5 last:border-b-0 last:pb-0">
            <Flag flag={flag} timeZone={timeZone} />
            {flag.category === "worsening" && athlete.maySuggestResolved !== null ? (
              <div className="space-y-1 border-l-4 border-tier-blue-line pl-3">
                <p className="font-semibold">{t("flags.maybeResolved")}</p>
                <p>{athlete.maySuggestResolved}</p>
                <p className="text-sm text-ink-soft">{t("flags.maybeResolvedMeans")}</p>
              </div>
            ) : null}
            {athlete.may.includes("flag.close") ? (
              <div className="space-y-3" data-print="no">
                <Disclosure summary={t("acts.lift")}>
                  <LiftForm action={actions.liftFlag} hidden={hidden("liftFlag", flag.id)} flagId={flag.id} />
                </Disclosure>
                {flag.lift === null ? null : (
                  <Disclosure summary={t("acts.endLift")}>
                    <ReasonForm
                      action={actions.endLift}
                      hidden={hidden("endLift", flag.id)}
                      scope={`end-lift-${flag.id}`}
                      lead={t("acts.endLiftLead")}
                      label={t("acts.endLift")}
                      variant="secondary"
                    />
                  </Disclosure>
                )}
                <Disclosure summary={t("acts.closeFlag")}>
                  <ReasonForm
                    action={actions.closeFlag}
                    hidden={hidden("closeFlag", flag.id)}
                    scope={`flag-${flag.id}`}
                    lead={t("acts.closeFlagLead")}
                    label={t("acts.closeFlag")}
                    variant="secondary"
                  />
                </Disclosure>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <Disclosure summary={t("flags.closedTitle", { count: closed.length })}>
          <ul className="space-y-5">
            {closed.map((flag) => (
              <li key={flag.id}>
                <Flag flag={flag} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  );
}
