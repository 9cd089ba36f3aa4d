import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeCard } from "@/components/roster/code-card";
import { NewCodeForm, RevokeCodeForm } from "@/components/roster/code-forms";
import { SquadAthletes } from "@/components/roster/squad-athletes";
import { CloseSquadForm, RenameSquadForm } from "@/components/roster/squad-forms";
import { SquadPage } from "@/components/roster/squad-page";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import {
  closeSquadAction,
  moveAthletesAction,
  newCodeAction,
  renameSquadAction,
  revokeCodeAction,
} from "@/server/roster/actions";
import { readSquad } from "@/server/roster/queries";
import { doneKey } from "../../../../done-message";
import { newFormKey } from "../../../../form-key";

type Asked = string | string[] | undefined;
interface Props {
  readonly params: Promise<{ organisation: string; squadId: string }>;
  readonly searchParams: Promise<{ after?: Asked; done?: Asked }>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function squadOf({ params, searchParams }: Props) {
  const { organisation, squadId } = await params;
  const { after } = await searchParams;
  const from = typeof after === "string" && UUID.test(after) ? after : null;
  return { organisation, from, squad: await readSquad(organisation, { squadId, after: from }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await squadOf(props)).squad.name };
}

/** One squad: who runs in it, the code to join it, and changing it. */
export default async function OrganisationSquadPage(props: Props) {
  const { organisation, from, squad } = await squadOf(props);
  const done = doneKey((await props.searchParams).done);
  const say = await getTranslations("outcome.done");
  const t = await getTranslations("roster");
  const base = `/o/${organisation}`;
  const here = `${base}/squads/${squad.id}`;
  const hidden = () => ({ organisation, squadId: squad.id, idempotencyKey: newFormKey() });
  const others = squad.others.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <SquadPage
        name={squad.name}
        coaches={squad.coaches}
        total={squad.total}
        closedAt={squad.closedAt}
        backHref={`${base}/squads`}
        firstHref={from === null ? null : here}
        nextHref={squad.next === null ? null : `${here}?after=${squad.next}`}
        timeZone={squad.timeZone}
        actions={
          squad.mayPrint ? (
            <>
              <LinkButton variant="secondary" href={`${here}/gear`}>
                {t("gearLink")}
              </LinkButton>
              <LinkButton variant="secondary" href={`${here}/print`}>
                {t("print")}
              </LinkButton>
            </>
          ) : null
        }
        athletes={
          <SquadAthletes
            athletes={squad.athletes.map((athlete) => ({
              ...athlete,
              href: squad.mayOpenAthletes ? `${base}/athletes/${athlete.athleteId}` : null,
            }))}
            move={squad.mayChange ? { action: moveAthletesAction, hidden: hidden(), others } : null}
          />
        }
        code={
          squad.mayCode ? (
            <CodeCard
              code={squad.code}
              posterHref={`${here}/code`}
              timeZone={squad.timeZone}
              make={<NewCodeForm action={newCodeAction} hidden={hidden()} replaces={squad.code !== null} />}
              revoke={<RevokeCodeForm action={revokeCodeAction} hidden={hidden()} />}
            />
          ) : null
        }
        change={
          squad.mayChange
            ? {
                rename: <RenameSquadForm action={renameSquadAction} hidden={hidden()} name={squad.name} />,
                close: (
                  <CloseSquadForm
                    action={closeSquadAction}
                    hidden={hidden()}
                    others={others}
                    empty={squad.total === 0}
                  />
                ),
              }
            : null
        }
      />
    </>
  );
}
