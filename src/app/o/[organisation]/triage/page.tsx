import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrendCard } from "@/components/trend/trend-card";
import { SavedViews } from "@/components/triage/saved-views";
import { SinceLastLook } from "@/components/triage/since-last-look";
import { SmallForm } from "@/components/triage/small-form";
import { TriageView } from "@/components/triage/triage-view";
import { UnfoldedRow } from "@/components/triage/unfolded-row";
import { Banner } from "@/components/ui/banner";
import { readShell } from "@/server/organisation/queries";
import {
  deleteViewAction,
  openWithViewAction,
  saveViewAction,
  sawEverythingAction,
} from "@/server/triage/actions";
import { readTriage } from "@/server/triage/queries";
import { newFormKey } from "../../../form-key";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "triage.read", (await getTranslations("pages.triage"))("title"));
}

/** Athletes that somebody has to look at, most urgent first and then longest waiting. */
export default async function TriagePage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { now, opened, ...page } = await readTriage(organisation, await searchParams);
  const { hasClinician } = await readShell(organisation);
  const base = `/o/${organisation}`;
  const hidden = (more: Readonly<Record<string, string>> = {}) => ({
    ...{ organisation, idempotencyKey: newFormKey() },
    ...more,
  });
  const t = await getTranslations("members");
  return (
    <>
      {hasClinician ? null : (
        <Banner kind="warning" className="mb-5">
          {t("noClinician")}
        </Banner>
      )}
      <TriageView
        page={page}
        base={base}
        now={now}
        since={
          <SinceLastLook
            page={page}
            base={base}
            now={now}
            seen={
              <SmallForm action={sawEverythingAction} hidden={hidden()} scope="seen">
                {(await getTranslations("triage.since"))("seen")}
              </SmallForm>
            }
          />
        }
        views={
          <SavedViews
            page={page}
            hidden={hidden}
            actions={{
              saveView: saveViewAction,
              deleteView: deleteViewAction,
              openWithView: openWithViewAction,
            }}
          />
        }
        opened={
          opened === null ? null : (
            <UnfoldedRow row={page.rows.find(({ athleteId }) => athleteId === opened.athleteId)} base={base}>
              {opened.trend === null ? null : <TrendCard trend={opened.trend} />}
            </UnfoldedRow>
          )
        }
      />
    </>
  );
}
