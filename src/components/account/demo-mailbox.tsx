import { Mail } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { MailText } from "./mail-text";

/** A message that the demo kept instead of sending. */
export interface DemoMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/** The demo's mailbox, in the order given. */
export function DemoMailbox({
  mails,
  timeZone,
}: {
  readonly mails: readonly DemoMail[];
  readonly timeZone: string;
}) {
  const t = useTranslations("account.demo");
  const format = useFormatter();
  return (
    <>
      <PageHeader title={t("mailbox")} lead={t("mailboxLead")} />
      {mails.length === 0 ? (
        <EmptyState icon={<Mail aria-hidden />} title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      ) : null}
      <ul className="space-y-4">
        {mails.map(({ id, recipient, subject, text, createdAt }) => (
          <li key={id}>
            <Card className="space-y-2">
              <h2 className="font-semibold">{subject}</h2>
              <p className="text-sm text-ink-soft">
                {t("to", { recipient })},{" "}
                {format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short", timeZone })}
              </p>
              <MailText text={text} />
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
