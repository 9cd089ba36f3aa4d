import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MembersPage } from "@/components/members/members-page";
import { RealAthletesForm } from "@/components/members/real-athletes-form";
import { SquadForm } from "@/components/members/squad-form";
import { Banner } from "@/components/ui/banner";
import {
  changeMemberAction,
  changeOrganisationAction,
  inviteMemberAction,
  openSquadAction,
} from "@/server/organisation/actions";
import { readMembers, readShell } from "@/server/organisation/queries";
import { doneKey } from "../../../done-message";
import { newFormKey } from "../../../form-key";
import { pageNumber } from "../../../page-number";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ page?: string | string[]; done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.members"))("title") };
}

const ACTIONS = {
  invite: inviteMemberAction,
  changeRoles: changeMemberAction,
  changeAccess: changeMemberAction,
} as const;

/** Members of the organisation, for its admins. */
export default async function OrganisationMembersPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { page: asked, done: told } = await searchParams;
  const done = doneKey(told);
  const { members, squads, total, page, pageCount, hasClinician } = await readMembers(organisation, {
    page: pageNumber(asked),
  });
  const say = await getTranslations("outcome.done");
  const versions = new Map(members.map(({ membershipId, version }) => [membershipId, version]));
  return (
    <>
      {done !== null ? (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      ) : null}
      <MembersPage
        members={members.map(({ membershipId, ...member }) => ({ id: membershipId, ...member }))}
        squads={squads}
        total={total}
        hasClinician={hasClinician}
        actions={ACTIONS}
        hidden={(_act, id) => ({
          organisation,
          idempotencyKey: newFormKey(),
          ...(id === undefined ? {} : { membershipId: id, version: String(versions.get(id) ?? 0) }),
        })}
        pages={{
          page,
          pages: pageCount,
          previousHref: page > 1 ? `?page=${page - 1}` : undefined,
          nextHref: page < pageCount ? `?page=${page + 1}` : undefined,
        }}
      />
      <SquadForm action={openSquadAction} hidden={{ organisation, idempotencyKey: newFormKey() }} />
      <RealAthletesForm
        action={changeOrganisationAction}
        hidden={{ organisation, idempotencyKey: newFormKey() }}
        notForRealAthletes={(await readShell(organisation)).notForRealAthletes}
      />
    </>
  );
}
