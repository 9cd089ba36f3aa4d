import { useTranslations } from "next-intl";
import type { RuleSet } from "@/domain/assessment/rule-set";
import { conditionInWords } from "@/domain/explanation/condition-in-words";

/** What is told in a line each: contradictions, gear checks, notes for the clinician, statements of the source document. */
export function SmallRules({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const t = useTranslations("rules");
  const { conflicts, gearChecks, notes, statements } = ruleSet;
  return (
    <>
      <Lines
        id="contradictions"
        title={t("contradictions")}
        lines={conflicts.map(({ id, text, when }) => ({ id, text, when: conditionInWords(when) }))}
      />
      <Lines
        id="gear"
        title={t("gear")}
        lines={gearChecks.map(({ id, fix, when }) => ({ id, text: fix, when: conditionInWords(when) }))}
      />
      <Lines
        id="notes"
        title={t("notes")}
        lines={notes.map(({ id, text, when }) => ({ id, text, when: conditionInWords(when) }))}
      />
      <Lines
        id="statements"
        title={t("statements")}
        lines={statements.map(({ id, text }) => ({ id, text, when: null }))}
      />
    </>
  );
}

function Lines({
  id: section,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly text: string; readonly when: string | null }[];
}) {
  const t = useTranslations("rules");
  return (
    <section aria-labelledby={section} className="mt-10 space-y-3">
      <h2 id={section} className="text-xl font-semibold">
        {title}
      </h2>
      <dl className="divide-y rounded-card border bg-surface px-4">
        {lines.map(({ id, text, when }) => (
          <div key={id} className="space-y-1 py-3">
            <dt className="font-medium">{id}</dt>
            <dd>
              <p className="max-w-prose">{text}</p>
              {when === null ? null : (
                <p className="text-sm break-words text-ink-soft">{t("when", { when })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
