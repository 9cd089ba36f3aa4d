import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { RuleSet } from "@/domain/assessment/rule-set";

/** Links to every rule and cause, by what they are about. */
export function RuleContents({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const t = useTranslations("rules");
  const categories = useTranslations("tiers.category");
  const rules = [...ruleSet.parentRules, ...ruleSet.rules];
  const byCategory = [...new Set(rules.map(({ category }) => category))].map((category) => ({
    title: categories(category),
    ids: rules.filter((rule) => rule.category === category).map(({ id }) => id),
  }));
  const groups = [...byCategory, { title: t("causes"), ids: ruleSet.causes.map(({ id }) => id) }];
  return (
    <Disclosure summary={t("contents")}>
      <nav aria-label={t("contents")} className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map(({ title, ids }) => (
          <div key={title}>
            <h2 className="font-semibold">{title}</h2>
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className="inline-flex min-h-9 items-center text-sm text-accent underline-offset-4 hover:underline"
                  >
                    {id}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </Disclosure>
  );
}
