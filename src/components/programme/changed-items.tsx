import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { COMPONENTS } from "@/domain/programme/components";
import { findExercise } from "@/domain/programme/library/library";
import type { Programme } from "@/domain/programme/programme";

/** What was exchanged or left out for this athlete, and why; health data, for the athlete and clinicians. */
export function ChangedItems({ programme }: { readonly programme: Programme }) {
  const t = useTranslations("programme");
  const name = (id: string) => findExercise(id)?.name ?? id;
  const { swaps, withheld } = programme;
  return (
    <>
      {swaps.length > 0 ? (
        <Card className="space-y-2">
          <CardTitle>{t("swaps.title")}</CardTitle>
          <ul className="list-disc space-y-1 pl-5">
            {swaps.map(({ instead, use, because }) => (
              <li key={`${instead}:${use}`}>
                {t("swaps.line", { use: name(use), instead: name(instead) })}{" "}
                <span className="text-ink-soft">({because})</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {withheld.length > 0 ? (
        <Card className="space-y-2">
          <CardTitle>{t("withheld.title")}</CardTitle>
          <ul className="list-disc space-y-1 pl-5">
            {withheld.map(({ component, reason }) => (
              <li key={component}>
                {COMPONENTS.find(({ id }) => id === component)?.name ?? component}:{" "}
                <span className="text-ink-soft">{t(`withheld.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
