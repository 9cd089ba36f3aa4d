import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TableCell, TableHead, TableRow, TableShell } from "@/components/ui/table";
import type { Proof } from "@/domain/explanation/proof";

/** What the long proofs counted for exactly these rules; undefined: they have not been run since the rules changed. */
export function ProofCard({ proof }: { readonly proof: Proof | undefined }) {
  const t = useTranslations("rules.proof");
  const format = useFormatter();
  if (proof === undefined) {
    return (
      <Card className="my-5">
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        <p className="mt-2 max-w-prose">{t("notRun")}</p>
      </Card>
    );
  }
  const { agreement, exhaustive, laws, mutants, code, flags } = proof;
  return (
    <Card className="my-5 space-y-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <ul className="list-disc space-y-1 pl-5">
        <li>{t("agreement", { compared: agreement.compared, differing: agreement.differing })}</li>
        <li>{t("exhaustive", { cases: exhaustive.cases, seconds: exhaustive.seconds })}</li>
        <li>
          {t("laws", {
            steps: laws.steps,
            blanks: laws.blanks,
            combinations: laws.combinations,
            seconds: laws.seconds,
          })}
        </li>
        {mutants === undefined ? null : (
          <li>
            {t("mutants", {
              tried: mutants.tried,
              noticed: mutants.noticed,
              equivalent: mutants.equivalent,
              survivors: mutants.survivors,
            })}
          </li>
        )}
        {code === undefined ? null : (
          <li>
            {t("code", {
              tried: code.tried,
              noticed: code.noticed,
              survivors: code.survivors,
              open: code.open,
              leftOut: code.leftOut,
            })}
          </li>
        )}
      </ul>
      <Disclosure summary={t("flags")}>
        <TableShell caption={t("flags")}>
          <thead>
            <tr>
              <TableHead>{t("flag")}</TableHead>
              <TableHead>{t("fires")}</TableHead>
              <TableHead>{t("silent")}</TableHead>
            </tr>
          </thead>
          <tbody>
            {flags.map(({ id, should, fired, shouldNot, silent }) => (
              <TableRow key={id}>
                <TableCell className="font-medium">{id}</TableCell>
                <TableCell>{t("of", { part: format.number(fired), whole: format.number(should) })}</TableCell>
                <TableCell>
                  {t("of", { part: format.number(silent), whole: format.number(shouldNot) })}
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </TableShell>
      </Disclosure>
      <p className="text-sm wrap-anywhere text-ink-soft">
        {t("made", { commit: proof.commit.slice(0, 12), machine: proof.machine })}
      </p>
    </Card>
  );
}
