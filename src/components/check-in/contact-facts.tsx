import { AlarmClock } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ContactTask } from "@/domain/check-in/contact";
import { Badge } from "../ui/badge";
import { DescriptionList } from "../ui/description-list";
import { PhoneLink } from "../ui/phone-link";

/** Why, by when and whom to call. Instants are shown in `timeZone`. */
export function ContactFacts({ task, timeZone }: { readonly task: ContactTask; readonly timeZone: string }) {
  const t = useTranslations("contacts");
  const format = useFormatter();
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short", timeZone });
  const call = (number: string) => <PhoneLink number={number} label={t("call", { number })} />;
  const { emergencyContact } = task;
  return (
    <>
      {task.reasons.map((reason) => (
        <p key={reason} className="max-w-prose">
          {t(`reason.${reason}`)}
        </p>
      ))}
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{t(task.overdue ? "wasDue" : "due", { when: at(task.dueAt) })}</span>
        {task.overdue ? (
          <Badge size="small" colour="red" icon={<AlarmClock aria-hidden />}>
            {t("overdue")}
          </Badge>
        ) : null}
      </p>
      {task.escalated === null ? null : (
        <p className="max-w-prose text-sm font-semibold text-tier-red-ink">
          {t(task.escalated.to === "all" ? "escalatedAll" : "escalatedNext", {
            owner: task.owner,
            when: at(task.escalated.at),
          })}
        </p>
      )}
      <DescriptionList
        className="[&>div]:sm:grid-cols-[9rem_1fr]"
        items={[
          { term: t("phone"), detail: task.phone === null ? t("noPhone") : call(task.phone) },
          ...(emergencyContact === null
            ? []
            : [
                {
                  term: t("emergency"),
                  detail: (
                    <>
                      <span className="mb-1 block">{emergencyContact.name}</span>
                      {call(emergencyContact.phone)}
                    </>
                  ),
                },
              ]),
          { term: t("owner"), detail: task.owner },
          { term: t("squad"), detail: task.squad },
        ]}
      />
      <p className="text-sm text-ink-soft">{t("since", { when: at(task.openedAt) })}</p>
    </>
  );
}
