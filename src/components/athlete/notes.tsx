import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteRecord, NoteAudience } from "@/domain/athlete/athlete-record";
import type { ActActions, HiddenFields } from "./act";
import { NoteForm } from "./acts/note-form";
import { useMoment } from "./use-moment";

/** Notes with who may read them, and the form for a new one. `audiences`: those that this reader may choose. */
export function Notes({
  athlete,
  audiences,
  actions,
  hidden,
  timeZone,
}: {
  readonly athlete: AthleteRecord;
  readonly audiences: readonly NoteAudience[];
  readonly actions: ActActions;
  readonly hidden: HiddenFields;
  readonly timeZone: string;
}) {
  const t = useTranslations("athlete");
  const { at } = useMoment(timeZone);
  return (
    <Card className="space-y-4">
      <CardTitle>{t("notes.title")}</CardTitle>
      {athlete.notes.length === 0 ? <p className="text-ink-soft">{t("notes.none")}</p> : null}
      <ul className="space-y-4">
        {athlete.notes.map(({ id, author, audience, text, writtenAt }) => (
          <li key={id} className="space-y-1">
            <p className="whitespace-pre-line wrap-anywhere">{text}</p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              {t("notes.by", { author, when: at(writtenAt) })}
              <Badge size="small">{t(`notes.${audience}`)}</Badge>
            </p>
          </li>
        ))}
      </ul>
      {athlete.may.includes("note.write") ? (
        <div data-print="no">
          <Disclosure summary={t("acts.note")}>
            <NoteForm action={actions.writeNote} hidden={hidden("writeNote")} audiences={audiences} />
          </Disclosure>
        </div>
      ) : null}
    </Card>
  );
}
