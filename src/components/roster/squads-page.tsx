import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import type { SquadRecord } from "@/domain/roster/squad";
import { SquadCard } from "./squad-card";

/** The squads that the reader sees; `open` is the form for a new one, for who may. */
export function SquadsPage({
  squads,
  squadHref,
  open,
  timeZone,
}: {
  readonly squads: readonly SquadRecord[];
  readonly squadHref: (id: string) => string;
  readonly open: ReactNode | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("roster");
  const mine = open === null;
  return (
    <>
      <PageHeader title={t("title")} lead={mine ? t("leadCoach") : t("lead")} />
      {squads.length === 0 ? (
        <EmptyState icon={<Users aria-hidden />} title={mine ? t("noneCoach") : t("none")}>
          {mine ? t("noneCoachText") : t("noneText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 sm:grid-cols-2">
          {squads.map((squad) => (
            <li key={squad.id}>
              <SquadCard squad={squad} href={squadHref(squad.id)} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
      {open}
    </>
  );
}
