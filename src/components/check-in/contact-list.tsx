import { PhoneCall } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ContactTask } from "@/domain/check-in/contact";
import { PageHeader } from "../layout/page-header";
import { Card, CardTitle } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { ContactFacts } from "./contact-facts";
import { ContactTries } from "./contact-tries";

/**
 * Everybody whom somebody has to get in touch with, the most pressing first; `ownOnly`: as far as it is in the reader's own
 * name. `base` is the organisation's address.
 */
export function ContactList({
  tasks,
  ownOnly,
  timeZone,
  base,
}: {
  readonly tasks: readonly ContactTask[];
  readonly ownOnly: boolean;
  readonly timeZone: string;
  readonly base: string;
}) {
  const t = useTranslations("contacts");
  return (
    <>
      <PageHeader title={t("title")} lead={t(ownOnly ? "leadOwn" : "lead", { count: tasks.length })} />
      {tasks.length === 0 ? (
        <EmptyState icon={<PhoneCall aria-hidden />} title={t(ownOnly ? "emptyOwn" : "empty")}>
          {t(ownOnly ? "emptyOwnText" : "emptyText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 lg:grid-cols-2">
          {tasks.map((task) => (
            <li key={task.taskId}>
              <Card className="h-full space-y-3">
                <CardTitle>{task.name}</CardTitle>
                <ContactFacts task={task} timeZone={timeZone} />
                {task.attempts.length === 0 ? null : <ContactTries task={task} timeZone={timeZone} />}
                <div className="flex flex-wrap gap-3">
                  <LinkButton href={`${base}/contacts/${task.taskId}`}>{t("record")}</LinkButton>
                  {task.opensAthlete ? (
                    <LinkButton variant="secondary" href={`${base}/athletes/${task.athleteId}`}>
                      {t("open")}
                    </LinkButton>
                  ) : null}
                </div>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
