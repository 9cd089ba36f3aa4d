import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/members/invite-form";
import { MemberChange } from "@/components/members/member-change";
import { MembersPage } from "@/components/members/members-page";
import { RealAthletesForm } from "@/components/members/real-athletes-form";
import { SquadForm } from "@/components/members/squad-form";
import { Banner } from "@/components/ui/banner";
import { eraseAthleteAction } from "@/server/athlete/actions";
import {
  changeMemberAction,
  changeOrganisationAction,
  inviteMemberAction,
  openSquadAction,
} from "@/server/organisation/actions";
import { readMembers, readShell } from "@/server/organisation/queries";
import { doneKey } from "../../../done-message";
import { newFormKey } from "../../../form-key";
import { partMetadata } from "../../../part-metadata";

type Asked = string | string[] | undefined;
interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ after?: Asked; change?: Asked; done?: Asked }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "members.read", (await getTranslations("pages.members"))("title"));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idOf(asked: Asked): string | null {
  return typeof asked === "string" && UUID.test(asked) ? asked : null;
}

/** Members of the organisation, for its admins. */
export default async function OrganisationMembersPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const asked = await searchParams;
  const after = idOf(asked.after);
  const { members, squads, total, next, changing, hasClinician } = await readMembers(organisation, {
    after,
    changing: idOf(asked.change),
  });
  const done = doneKey(asked.done);
  const say = await getTranslations("outcome.done");
  const here = (parameters: Readonly<Record<string, string | null>>) => {
    const set = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
    return `/o/${organisation}/members${set.length === 0 ? "" : `?${new URLSearchParams(set).toString()}`}`;
  };
  const form = () => ({ organisation, idempotencyKey: newFormKey() });
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <MembersPage
        members={members.map(({ membershipId, ...member }) => ({ id: membershipId, ...member }))}
        total={total}
        hasClinician={hasClinician}
        changeHref={(id) => here({ after, change: id })}
        invite={<InviteForm action={inviteMemberAction} hidden={form()} squads={squads} />}
        importHref={`/o/${organisation}/members/import`}
        firstHref={after === null ? null : here({})}
        nextHref={next === null ? null : here({ after: next })}
        change={
          changing === null ? null : (
            <MemberChange
              member={{ id: changing.membershipId, ...changing }}
              squads={squads}
              change={changeMemberAction}
              erase={eraseAthleteAction}
              hidden={() => ({
                ...form(),
                membershipId: changing.membershipId,
                version: String(changing.version),
              })}
              eraseHidden={() => ({ ...form(), athleteId: changing.athleteId ?? "" })}
              backHref={here({ after })}
            />
          )
        }
      />
      <SquadForm action={openSquadAction} hidden={form()} />
      <RealAthletesForm
        action={changeOrganisationAction}
        hidden={form()}
        notForRealAthletes={(await readShell(organisation)).notForRealAthletes}
      />
    </>
  );
}
