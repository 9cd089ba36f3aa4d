import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SquadForm } from "@/components/members/squad-form";
import { SquadsPage } from "@/components/roster/squads-page";
import { Banner } from "@/components/ui/banner";
import { openSquadAction } from "@/server/organisation/actions";
import { readSquads } from "@/server/roster/queries";
import { doneKey } from "../../../done-message";
import { newFormKey } from "../../../form-key";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "squads.read", (await getTranslations("pages.squads"))("title"));
}

/** The squads of the organisation: a coach sees the own. */
export default async function OrganisationSquadsPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { squads, mayOpen, timeZone } = await readSquads(organisation, undefined);
  const done = doneKey((await searchParams).done);
  const say = await getTranslations("outcome.done");
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <SquadsPage
        squads={squads}
        squadHref={(id) => `/o/${organisation}/squads/${id}`}
        timeZone={timeZone}
        open={
          mayOpen ? (
            <SquadForm action={openSquadAction} hidden={{ organisation, idempotencyKey: newFormKey() }} />
          ) : null
        }
      />
    </>
  );
}
