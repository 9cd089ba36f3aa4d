import { useFormatter, useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { findExercise } from "@/domain/programme/library/library";
import type { Programme } from "@/domain/programme/programme";
import type { GivenTemplate } from "@/domain/programme/template-record";

/** The template that staff gave the athlete: who, when, why, and what of it the own answers leave out. */
export function GivenCard({
  given,
  programme,
  showsReasons,
}: {
  readonly given: GivenTemplate;
  readonly programme: Programme;
  readonly showsReasons: boolean;
}) {
  const t = useTranslations("programme");
  const format = useFormatter();
  const left = programme.template?.left ?? [];
  return (
    <Card className="space-y-2">
      <CardTitle>{t("given.title", { name: given.name })}</CardTitle>
      <p className="wrap-anywhere">{given.purpose}</p>
      <p className="wrap-anywhere">
        {t("given.by", {
          by: given.by,
          when: format.dateTime(new Date(given.at), { dateStyle: "long" }),
          reason: given.reason,
        })}
      </p>
      <p className="text-sm text-ink-soft">
        {programme.mode === "HOLD" ? t("given.waits") : t("given.lead")}
      </p>
      {showsReasons && left.length > 0 ? (
        <>
          <p className="font-semibold">{t("given.left")}</p>
          <ul className="list-disc space-y-1 pl-5 text-sm">
            {left.map(({ exercise, reason }) => (
              <li key={exercise}>
                {findExercise(exercise)?.name ?? exercise}:{" "}
                <span className="text-ink-soft">{t(`withheld.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
