import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";

/** The answers by section, only those that the reader may see. */
export function Answers({ athlete }: { readonly athlete: AthleteRecord }) {
  const t = useTranslations("athlete.answers");
  const sections = athlete.answers.filter(({ answers }) => answers.length > 0);
  return (
    <Card className="space-y-3">
      <div className="space-y-1">
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-ink-soft">{sections.length === 0 ? t("none") : t("lead")}</p>
      </div>
      {sections.map(({ sectionId, title, answers }) => (
        <Disclosure
          key={sectionId}
          summary={
            <>
              {title}{" "}
              <span className="font-normal text-ink-soft">({t("count", { count: answers.length })})</span>
            </>
          }
        >
          <DescriptionList
            className="[&>div]:sm:grid-cols-2"
            items={answers.map(({ questionId, question, answer }) => ({
              id: questionId,
              term: question,
              detail: answer,
            }))}
          />
        </Disclosure>
      ))}
    </Card>
  );
}
