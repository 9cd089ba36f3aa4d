import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/layout/page-header";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import type { SheetLine, SquadSheet as Sheet } from "@/domain/roster/sheet";

/** A squad on paper: how everybody trains and whom to call, with nothing of why. */
export function SquadSheet({ sheet, backHref }: { readonly sheet: Sheet; readonly backHref: string }) {
  const t = useTranslations("roster.sheet");
  const roster = useTranslations("roster");
  const format = useFormatter();
  const { timeZone } = sheet;
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium", timeZone });
  return (
    <>
      <PageHeader
        title={t("title", { squad: sheet.squad })}
        lead={
          <>
            <p>
              {sheet.coaches.length === 0
                ? roster("noCoach")
                : roster("coaches", { names: sheet.coaches.join(", ") })}
            </p>
            <p>
              {t("printed", {
                by: sheet.printedBy,
                when: format.dateTime(new Date(sheet.now), {
                  dateStyle: "long",
                  timeStyle: "short",
                  timeZone,
                }),
              })}
            </p>
            <p data-print="no">{t("lead")}</p>
          </>
        }
        back={{ href: backHref, label: t("back") }}
      />
      {sheet.total > sheet.lines.length ? (
        <p className="mb-4 font-semibold">{t("more", { shown: sheet.lines.length, total: sheet.total })}</p>
      ) : null}
      <TableShell
        caption={t("title", { squad: sheet.squad })}
        className="print:overflow-visible print:border-0"
      >
        <thead>
          <tr>
            <TableHead>{t("name")}</TableHead>
            <TableHead>{t("training")}</TableHead>
            <TableHead>{t("phone")}</TableHead>
            <TableHead>{t("emergency")}</TableHead>
            <TableHead>{t("lastAnswer")}</TableHead>
          </tr>
        </thead>
        <tbody>
          {sheet.lines.map((line) => (
            <TableRow key={line.athleteId}>
              <TableCell className="min-w-36 font-semibold">{line.name}</TableCell>
              <TableCell className="min-w-44">
                <Training line={line} day={(on) => day(`${on}T12:00:00Z`)} />
              </TableCell>
              <TableCell className="whitespace-nowrap">{line.phone ?? t("none")}</TableCell>
              <TableCell>
                {line.emergencyContact === null ? (
                  t("none")
                ) : (
                  <>
                    {line.emergencyContact.name}
                    <span className="block whitespace-nowrap">{line.emergencyContact.phone}</span>
                  </>
                )}
              </TableCell>
              <TableCell className="whitespace-nowrap">
                {line.lastAnswerAt === null ? t("never") : day(line.lastAnswerAt)}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </TableShell>
      <p className="mt-4 text-sm text-ink-soft">{t("foot")}</p>
    </>
  );
}

function Training({ line, day }: { readonly line: SheetLine; readonly day: (on: string) => string }) {
  const t = useTranslations("roster.sheet");
  const tiers = useTranslations("tiers");
  return (
    <>
      <span className="block font-semibold first-letter:uppercase">{tiers(`running.${line.running}`)}</span>
      {line.mode === null || line.mode === "HOLD" ? null : (
        <span className="block">{tiers(`mode.${line.mode}`)}</span>
      )}
      {line.limits.map(({ text, until }) => (
        <span key={text} className="block wrap-anywhere">
          {until === null ? text : t("until", { limits: text, day: day(until) })}
        </span>
      ))}
    </>
  );
}
