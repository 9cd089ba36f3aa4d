import { MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FormField } from "@/domain/questionnaire/form-fields";
import { rawWords } from "./raw-words";
import type { SectionView } from "./section-view";

/** What another device saved for this field, where it differs from what this page shows. */
export function OtherDeviceLine({ field, view }: { readonly field: FormField; readonly view: SectionView }) {
  const t = useTranslations("intake");
  if (!view.otherDevice) return null;
  const words = { yes: t("yes"), no: t("no") };
  const there = rawWords(field, view.otherDevice.values, words);
  if (there === rawWords(field, view.held ?? view.values, words)) return null;
  return (
    <p className="flex items-start gap-2 rounded-control bg-tier-amber px-3 py-2 text-sm text-tier-amber-ink">
      <MonitorSmartphone aria-hidden className="mt-0.5 size-4 shrink-0" />
      {there === "" ? t("otherDevice.blank") : t("otherDevice.answer", { answer: there })}
    </p>
  );
}
