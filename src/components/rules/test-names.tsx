import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";

/** The athletes' stories in which a rule fires or a cause is found; run with every change. */
export function TestNames({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations("rules");
  if (names.length === 0) return <p className="text-sm text-ink-soft">{t("noTests")}</p>;
  return (
    <Disclosure summary={t("tests", { count: names.length })}>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
