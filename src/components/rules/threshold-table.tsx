import { useTranslations } from "next-intl";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import type { RuleSet } from "@/domain/assessment/rule-set";
import { bandInWords } from "@/domain/explanation/condition-in-words";

/** Every number at which a rule may change its mind, as half-open bands. */
export function ThresholdTable({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const t = useTranslations("rules");
  return (
    <div className="mt-10 space-y-3">
      <h2 id="thresholds" className="text-xl font-semibold">
        {t("thresholds")}
      </h2>
      <p className="max-w-prose text-ink-soft">{t("thresholdsText")}</p>
      <TableShell caption={t("thresholds")}>
        <thead>
          <tr>
            <TableHead>{t("of")}</TableHead>
            <TableHead>{t("unit")}</TableHead>
            <TableHead>{t("bands")}</TableHead>
          </tr>
        </thead>
        <tbody>
          {ruleSet.thresholds.map(({ of, unit, bands }) => {
            const name = "fact" in of ? of.fact : [of.question, of.part].filter(Boolean).join(" ");
            return (
              <TableRow key={name}>
                <TableCell className="font-medium">{name}</TableCell>
                <TableCell>{unit}</TableCell>
                <TableCell>{bands.map((band) => `${band.name}: ${bandInWords(band)}`).join("; ")}</TableCell>
              </TableRow>
            );
          })}
        </tbody>
      </TableShell>
    </div>
  );
}
