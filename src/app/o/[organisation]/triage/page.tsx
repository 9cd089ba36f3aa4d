import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrendCard } from "@/components/trend/trend-card";
import { Keys } from "@/components/triage/keys";
import { SavedViews } from "@/components/triage/saved-views";
import { SidelineView } from "@/components/triage/sideline-view";
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
  sidelineAction,
} from "@/server/triage/actions";
import { readMissing } from "@/server/ownership/queries";
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

/** Everybody by name, whatever else the address asks for: who is on the list must tell nothing. */
function byName({ search, after, before }: Record<string, string | string[] | undefined>) {
  return { view: "all", sort: "name", search, after, before };
}

/** Athletes that somebody has to look at, most urgent first and then longest waiting. */
export default async function TriagePage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { hasClinician, atSideline: sideline } = await readShell(organisation);
  const asked = await searchParams;
  const { now, opened, ...page } = await readTriage(organisation, sideline ? byName(asked) : asked);
  const missing = await readMissing(organisation, undefined);
  const base = `/o/${organisation}`;
  const hidden = (more: Readonly<Record<string, string>> = {}) => ({
    ...{ organisation, idempotencyKey: newFormKey() },
    ...more,
  });
  const t = await getTranslations("members");
  const cover = await getTranslations("ownership.cover");
  const words = await getTranslations("triage.sideline");
  const toggle = (
    <SmallForm
      action={sidelineAction}
      hidden={hidden(sideline ? {} : { on: "yes" })}
      scope="sideline"
      shortcut="s"
    >
      {words(sideline ? "end" : "start")}
    </SmallForm>
  );
  if (sideline)
    return (
      <SidelineView
        page={page}
        base={base}
        now={now}
        end={
          <>
            <Keys />
            {toggle}
          </>
        }
      />
    );
  return (
    <>
      {hasClinician ? null : (
        <Banner kind="warning" className="mb-5">
          {t("noClinician")}
        </Banner>
      )}
      {missing === null ? null : (
        <Banner kind="warning" className="mb-5">
          {cover(missing === "everybody" ? "nobodyThere" : "noClinicianThere")}{" "}
          <a href={`${base}/cover`} className="font-semibold underline underline-offset-4">
            {cover("whoIsAway")}
          </a>
        </Banner>
      )}
      <TriageView
        page={page}
        base={base}
        now={now}
        actions={
          <>
            <Keys />
            {toggle}
          </>
        }
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
