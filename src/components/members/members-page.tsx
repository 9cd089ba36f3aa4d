import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { FormAction } from "@/components/ui/use-action-form";
import { InviteForm } from "./invite-form";
import type { MemberRow, SquadOption } from "./member";
import { MemberCard } from "./member-card";

/** The server actions of the page. */
export interface MemberActions {
  readonly invite: FormAction;
  readonly changeRoles: FormAction;
  readonly changeAccess: FormAction;
}

/** The members of an organisation for its admins, with the form to invite. `hidden`: fields of a form, by membership id. */
export function MembersPage({
  members,
  squads,
  total,
  hasClinician,
  actions,
  hidden,
  pages,
}: {
  readonly members: readonly MemberRow[];
  readonly squads: readonly SquadOption[];
  readonly total: number;
  readonly hasClinician: boolean;
  readonly actions: MemberActions;
  readonly hidden: (act: keyof MemberActions, id?: string) => Readonly<Record<string, string>>;
  readonly pages?: {
    readonly page: number;
    readonly pages: number;
    readonly previousHref?: string | undefined;
    readonly nextHref?: string | undefined;
  };
}) {
  const t = useTranslations("members");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {hasClinician ? null : (
        <Banner kind="warning" className="mb-5">
          {t("noClinician")}
        </Banner>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <section className="space-y-3" aria-labelledby="members">
          <h2 id="members" className="text-lg font-semibold">
            {t("count", { count: total })}
          </h2>
          {members.length === 0 ? (
            <EmptyState icon={<Users aria-hidden />} title={t("none")}>
              {t("noneText")}
            </EmptyState>
          ) : null}
          <ul className="space-y-3">
            {members.map((member) => (
              <li key={member.id}>
                <MemberCard
                  member={member}
                  squads={squads}
                  changeRoles={actions.changeRoles}
                  changeAccess={actions.changeAccess}
                  hidden={(act) => hidden(act, member.id)}
                />
              </li>
            ))}
          </ul>
          {pages !== undefined && pages.pages > 1 ? <Pagination {...pages} /> : null}
        </section>
        <Card className="space-y-4">
          <div className="space-y-1">
            <CardTitle>{t("inviteTitle")}</CardTitle>
            <p className="text-ink-soft">{t("inviteLead")}</p>
          </div>
          <InviteForm action={actions.invite} hidden={hidden("invite")} squads={squads} />
        </Card>
      </div>
    </>
  );
}
