import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ProgrammeItem } from "@/domain/programme/programme";
import { itemReasons } from "@/domain/programme/reasons";

/** Why an item is in the plan, where each reason comes from, and how far it can be believed. */
export function ItemReasons({ item }: { readonly item: ProgrammeItem }) {
  const t = useTranslations("programme.item");
  const tiers = useTranslations("tiers");
  const reasons = itemReasons(item);
  const why = reasons.filter(({ kind }) => kind !== "evidence");
  const evidence = reasons.filter(({ kind }) => kind === "evidence");
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {t("why")}
        <Badge size="small">{tiers(`label.${item.label}`)}</Badge>
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {why.map(({ id, text, label, honesty }) => (
          <li key={id}>
            {text}
            {label === item.label ? null : (
              <span className="text-ink-soft"> ({tiers(`label.${label}`)})</span>
            )}
            {honesty === undefined ? null : (
              <span className="block text-sm text-ink-soft">{t("honesty", { text: honesty })}</span>
            )}
          </li>
        ))}
      </ul>
      {evidence.map(({ id, text }) => (
        <p key={id} className="text-sm text-ink-soft">
          {t("honesty", { text })}
        </p>
      ))}
    </div>
  );
}
