import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { ProgrammePage } from "@/components/programme/programme-page";
import { LinkButton } from "@/components/ui/link-button";
import { Banner } from "@/components/ui/banner";
import { tickSessionAction } from "@/server/programme/actions";
import { readProgramme } from "@/server/programme/queries";
import { doneKey } from "../../../../../done-message";
import { newFormKey } from "../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
  readonly searchParams: Promise<{ [name in "week" | "day" | "done"]?: string | string[] }>;
}

/** The day to tick that an address asks for; anything else is today. */
async function asked({ params, searchParams }: Props) {
  const { day } = await searchParams;
  const isDay = typeof day === "string" && /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day);
  return { ...(await params), ...(isDay ? { day } : {}) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { organisation, ...about } = await asked(props);
  await readProgramme(organisation, about);
  return { title: (await getTranslations("pages.programme"))("title") };
}

/** The programme in force, week by week, with the reason for each item. */
export default async function AthleteProgrammePage(props: Props) {
  const { organisation, ...about } = await asked(props);
  const { athleteId } = about;
  const assigned = await readProgramme(organisation, about);
  const say = await getTranslations("outcome.done");
  const t = await getTranslations("pages.programme");
  const words = await getTranslations("programme.given");
  const base = `/o/${organisation}`;
  if (assigned === null) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("none")} />
        <LinkButton href={`${base}/athletes/${athleteId}/intake`}>{t("start")}</LinkButton>
      </>
    );
  }
  const { week: wished, done } = await props.searchParams;
  const week = typeof wished === "string" && /^[0-8]$/.test(wished) ? Number(wished) : assigned.currentWeek;
  const said = doneKey(done);
  return (
    <>
      {said === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(said)}
        </Banner>
      )}
      <ProgrammePage
        programme={assigned.programme}
        weeks={assigned.weeks}
        adherence={assigned.adherence}
        retestHref={assigned.own ? `${base}/athletes/${athleteId}/self-tests` : null}
        ticking={
          assigned.own
            ? {
                action: tickSessionAction,
                hidden: { organisation, athleteId, idempotencyKey: newFormKey() },
                dayHref: (each) => `?day=${each}#tick`,
              }
            : null
        }
        week={week}
        currentWeek={assigned.currentWeek}
        weekHref={(each) => `?week=${each}`}
        limits={assigned.limits}
        liftedUntil={assigned.liftedUntil}
        given={assigned.given}
        showsReasons
        name={assigned.own ? null : assigned.name}
        back={assigned.own ? undefined : { href: `${base}/athletes/${athleteId}`, label: assigned.name }}
        resultHref={assigned.own ? base : null}
      />
      {assigned.mayMakeTemplate ? (
        <p className="mt-6" data-print="no">
          <LinkButton variant="secondary" href={`${base}/templates/new?from=${athleteId}`}>
            {words("make")}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
