import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";
import type { StaffMessage } from "@/domain/athlete/staff-message";

/**
 * Messages of staff, the newest first. `readForm`: how the athlete says that one is read; null: somebody else reads the
 * list, and sees which are.
 */
export function MessagesCard({
  messages,
  readForm,
  timeZone,
}: {
  readonly messages: readonly StaffMessage[];
  readonly readForm: ((id: string) => ReactNode) | null;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete.messages");
  const format = useFormatter();
  if (messages.length === 0) return null;
  return (
    <Card id="messages" className="mb-6 scroll-mt-6 space-y-2">
      <CardTitle>{readForm === null ? t("sent") : t("title")}</CardTitle>
      <ul className="divide-y">
        {messages.map(({ id, by, text, sentAt, readAt }) => (
          <li key={id} className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64 space-y-1">
              <p className="text-sm text-ink-soft">
                {t("from", {
                  by,
                  when: format.dateTime(new Date(sentAt), {
                    dateStyle: "medium",
                    timeStyle: "short",
                    timeZone,
                  }),
                })}
                {text !== null && readAt !== null ? ` · ${t("read")}` : null}
                {text !== null && readAt === null && readForm === null ? ` · ${t("notRead")}` : null}
              </p>
              <p className="wrap-anywhere whitespace-pre-line">
                {text ?? <span className="text-ink-soft">{t("takenBack")}</span>}
              </p>
            </div>
            {text !== null && readAt === null && readForm !== null ? readForm(id) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
