import { getTranslations } from "next-intl/server";
import { csvCell } from "@/domain/roster/import";
import { readImportReport } from "@/server/roster/queries";

/** Every row that an import does not make, and why, as a file for the program that the list came from. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ organisation: string; importId: string }> },
): Promise<Response> {
  const { organisation, importId } = await params;
  const rows = await readImportReport(organisation, { importId });
  const t = await getTranslations("roster.import");
  const lines = rows.flatMap(({ row, faults }) =>
    faults.map(({ column, code }) => [String(row), t(`column.${column}`), t(`fault.${code}`)]),
  );
  const file = [[t("row"), t("columnTitle"), t("faultTitle")], ...lines]
    .map((cells) => `${cells.map(csvCell).join(",")}\r\n`)
    .join("");
  return new Response(`\uFEFF${file}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="import-report.csv"`,
      "cache-control": "no-store",
    },
  });
}
