import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { AbsenceForm } from "@/components/ownership/absence-form";
import { Absences } from "@/components/ownership/absences";
import { EndAbsenceForm } from "@/components/ownership/end-absence-form";
import { HoursForm } from "@/components/ownership/hours-form";
import { HoursList } from "@/components/ownership/hours-list";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { changeHoursAction, endAbsenceAction, makeAbsenceAction } from "@/server/ownership/actions";
import { readCover } from "@/server/ownership/queries";
import { doneKey } from "../../../done-message";
import { newFormKey } from "../../../form-key";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "cover.read", (await getTranslations("ownership"))("title"));
}

/** When the organisation is staffed, who is away and who stands in. */
export default async function CoverPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const page = await readCover(organisation, undefined);
  const done = doneKey((await searchParams).done);
  const say = await getTranslations("outcome.done");
  const t = await getTranslations("ownership");
  const members = await getTranslations("members");
  const hidden = () => ({ organisation, idempotencyKey: newFormKey() });
  const { hours, staffedNow } = page;
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      {page.hasClinician ? null : (
        <Banner kind="warning" className="mb-5">
          {members("noClinician")}
        </Banner>
      )}
      {page.missingNow === null ? null : (
        <Banner kind="warning" className="mb-5">
          {t(page.missingNow === "everybody" ? "cover.nobodyThere" : "cover.noClinicianThere")}
        </Banner>
      )}
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <Card className="space-y-3">
            <CardTitle>{t("cover.title")}</CardTitle>
            <Absences
              absences={page.absences}
              end={(absenceId) => (
                <EndAbsenceForm action={endAbsenceAction} hidden={hidden()} absenceId={absenceId} />
              )}
            />
          </Card>
          <Card className="space-y-3">
            <CardTitle>{t("cover.add")}</CardTitle>
            <p className="text-ink-soft">{t("cover.addLead")}</p>
            <AbsenceForm action={makeAbsenceAction} hidden={hidden()} page={page} />
          </Card>
        </div>
        <Card className="space-y-3">
          <CardTitle>{t("hours.title")}</CardTitle>
          <p>{hours === null ? t("hours.unsaid") : t("hours.said", { zone: page.timeZone })}</p>
          {staffedNow === null ? null : (
            <p className="font-semibold">{t(staffedNow ? "hours.staffed" : "hours.unstaffed")}</p>
          )}
          <p className="text-sm text-ink-soft">{t("hours.never")}</p>
          {page.zones === null ? (
            hours === null ? null : (
              <HoursList hours={hours} />
            )
          ) : (
            <HoursForm
              action={changeHoursAction}
              hidden={hidden()}
              hours={hours}
              timeZone={page.timeZone}
              zones={page.zones}
            />
          )}
        </Card>
      </div>
    </>
  );
}
