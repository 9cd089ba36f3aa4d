import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { DescriptionList, type Description } from "@/components/ui/description-list";
import { TierBadge } from "@/components/ui/tier-badge";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";
import { useMoment } from "./use-moment";

/** One athlete on paper, on one or two pages: as much as its reader may see on the screen, and no form. */
export function AthleteSheet({
  athlete,
  backHref,
  printedBy,
  now,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly backHref: string;
  readonly printedBy: string;
  readonly now: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.sheet");
  const of = useTranslations("athlete");
  const tiers = useTranslations("tiers");
  const { at, on } = useMoment(timeZone);
  const { headline, tier, mode, emergencyContact, contact, nextReviewOn, liftedUntil } = athlete;
  const acted = headline === "lifted" || headline === "limits" || headline === "closed" ? headline : null;
  const open = athlete.flags.filter((flag) => flag.open);
  const phone = contact?.phone ?? t("none");
  const work: readonly Description[] = [
    { term: of("state"), detail: tiers(`state.${athlete.state}`) },
    { term: of("owner"), detail: athlete.owner ?? of("nobody") },
    ...(athlete.waitingSince === null
      ? []
      : [{ term: of("waitingSince"), detail: at(athlete.waitingSince) }]),
    ...(nextReviewOn === null ? [] : [{ term: of("nextReview"), detail: on(nextReviewOn) }]),
    ...(liftedUntil === null ? [] : [{ term: of("liftedUntil"), detail: on(liftedUntil) }]),
    {
      term: t("pain"),
      detail: athlete.painWithheld
        ? t("notShared")
        : athlete.painNow === null
          ? t("noAnswer")
          : t("painValue", { pain: athlete.painNow }),
    },
  ];
  return (
    <>
      <PageHeader
        title={athlete.name}
        lead={`${athlete.squad} · ${t("printed", { by: printedBy, when: at(now) })}`}
        back={{ href: backHref, label: t("back") }}
      />
      <div className="space-y-5">
        <Part title={t("training")}>
          <p className="flex flex-wrap items-center gap-3">
            <TierBadge
              tier={tier}
              colour={athlete.colour}
              word={acted === null ? undefined : tiers(`headline.${acted}`)}
            />
            <span className="font-semibold first-letter:uppercase">
              {tiers(`running.${athlete.running}`)}
            </span>
          </p>
          {mode === null ? null : <p>{tiers(`mode.${mode}`)}</p>}
          {athlete.limits.map(({ text, until }) => (
            <p key={text} className="wrap-anywhere">
              {until === null ? text : t("until", { limits: text, day: on(until) })}
            </p>
          ))}
        </Part>
        <Part title={t("call")}>
          <DescriptionList
            items={[
              { term: t("phone"), detail: phone },
              {
                term: t("emergency"),
                detail:
                  emergencyContact === null
                    ? t("none")
                    : `${emergencyContact.name}, ${emergencyContact.phone}`,
              },
            ]}
          />
        </Part>
        <Part title={t("stands")}>
          <DescriptionList items={work} />
        </Part>
        {open.length === 0 ? null : (
          <Part title={of("flags.title")}>
            <ul className="divide-y">
              {open.map((flag) => (
                <li key={flag.id} className="py-2" data-print="whole">
                  <span className="font-semibold">{tiers(`category.${flag.category}`)}</span>
                  {" · "}
                  {of("flags.raised", { when: at(flag.raisedAt) })}
                  {flag.receipt === null ? null : (
                    <span className="block">
                      {flag.receipt.text} ({of("flags.rule", { rule: flag.receipt.rule })})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Part>
        )}
        <p className="text-sm text-ink-soft">{t("foot")}</p>
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-2 rounded-card border bg-surface p-4" data-print="whole">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
