import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { Card, CardTitle } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { MemberRow } from "./member";
import { MemberCard } from "./member-card";

/** The members of an organisation for its admins, with the form to invite; forms arrive ready. */
export function MembersPage({
  members,
  total,
  hasClinician,
  change,
  changeHref,
  invite,
  importHref,
  firstHref,
  nextHref,
}: {
  readonly members: readonly MemberRow[];
  readonly total: number;
  readonly hasClinician: boolean;
  /** The forms of the member who is being changed; only one has them, for fifty make a page of a megabyte. */
  readonly change: ReactNode;
  readonly changeHref: (id: string) => string;
  readonly invite: ReactNode;
  readonly importHref: string;
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}) {
  const t = useTranslations("members");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="secondary" href={importHref}>
            {t("import")}
          </LinkButton>
        }
      />
      {hasClinician ? null : (
        <Banner kind="warning" className="mb-5">
          {t("noClinician")}
        </Banner>
      )}
      {change}
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
                <MemberCard member={member} changeHref={changeHref(member.id)} />
              </li>
            ))}
          </ul>
          {firstHref === null && nextHref === null ? null : (
            <nav aria-label={t("pages")} className="flex justify-between gap-3">
              <span>
                {firstHref === null ? null : (
                  <LinkButton variant="secondary" href={firstHref}>
                    {t("first")}
                  </LinkButton>
                )}
              </span>
              {nextHref === null ? null : (
                <LinkButton variant="secondary" href={nextHref} rel="next">
                  {t("next", { count: 50 })}
                </LinkButton>
              )}
            </nav>
          )}
        </section>
        <Card className="space-y-4">
          <div className="space-y-1">
            <CardTitle>{t("inviteTitle")}</CardTitle>
            <p className="text-ink-soft">{t("inviteLead")}</p>
          </div>
          {invite}
        </Card>
      </div>
    </>
  );
}
