import { useFormatter, useTranslations } from "next-intl";
import type { ContactTask } from "@/domain/check-in/contact";

/** What came of every try so far, the newest first; null without any. */
export function ContactTries({ task, timeZone }: { readonly task: ContactTask; readonly timeZone: string }) {
  const t = useTranslations("contacts");
  const format = useFormatter();
  if (task.attempts.length === 0) return <p className="text-ink-soft">{t("noTries")}</p>;
  return (
    <ul className="space-y-2">
      {task.attempts.map((attempt) => (
        <li key={attempt.at} className="border-l-4 pl-3">
          {t("tried", {
            when: format.dateTime(new Date(attempt.at), {
              dateStyle: "medium",
              timeStyle: "short",
              timeZone,
            }),
            by: attempt.by,
            what: [
              t(`outcome.${attempt.outcome}`),
              ...(attempt.cameOf === null ? [] : [t(`cameOf.${attempt.cameOf}`)]),
            ].join(". "),
          })}
          {attempt.note === null ? null : (
            <span className="block whitespace-pre-line wrap-anywhere">{attempt.note}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
