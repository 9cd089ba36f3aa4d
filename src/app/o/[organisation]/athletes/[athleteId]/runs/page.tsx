import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PainFreeCard } from "@/components/run-log/pain-free-card";
import { RunForm } from "@/components/run-log/run-form";
import { RunList } from "@/components/run-log/run-list";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { logRunAction } from "@/server/run-log/actions";
import { readRuns } from "@/server/run-log/queries";
import { doneKey } from "../../../../../done-message";
import { newFormKey } from "../../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; athleteId: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, athleteId } = await params;
  const { own, name } = await readRuns(organisation, { athleteId });
  const t = await getTranslations("runLog");
  return { title: own ? t("title") : t("titleOf", { name }) };
}

/** An athlete's runs: logged by the athlete, read by whoever the athlete shares them with. */
export default async function RunsPage({ params, searchParams }: Props) {
  const { organisation, athleteId } = await params;
  const { own, name, today, weeks, months, coachSees } = await readRuns(organisation, { athleteId });
  const t = await getTranslations("runLog");
  const say = await getTranslations("outcome.done");
  const done = doneKey((await searchParams).done);
  const athlete = `/o/${organisation}/athletes/${athleteId}`;
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <PageHeader
        title={own ? t("title") : t("titleOf", { name })}
        lead={own ? t("lead") : undefined}
        back={own ? undefined : { href: athlete, label: name }}
      />
      {weeks === null || months === null ? (
        <p>{t("notShared")}</p>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          {own ? (
            <Card className="space-y-4">
              <CardTitle>{t("form.title")}</CardTitle>
              <RunForm
                action={logRunAction}
                hidden={{ organisation, athleteId, idempotencyKey: newFormKey() }}
                today={today}
                coachSees={coachSees}
              />
            </Card>
          ) : null}
          <div className="space-y-5">
            <PainFreeCard months={months} />
            <RunList
              weeks={weeks}
              today={today}
              correctHref={own ? (runId) => `${athlete}/runs/${runId}` : null}
            />
          </div>
        </div>
      )}
    </>
  );
}
