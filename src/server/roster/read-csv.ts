import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { delimiterOf } from "@/domain/roster/csv-bytes";

/** Longer than any name or address: a cell of this length is a quotation mark that was never closed. */
const LONGEST_ROW = 20_000;

/** The rows of a file; or the row at which it cannot be read on, because of a quotation mark that does not fit. */
export type Csv = { readonly rows: readonly (readonly string[])[] } | { readonly brokenAt: number };

/**
 * Parts a file into rows and cells, as spreadsheets write them.
 * @param most rows to read; whoever asks for one more than is allowed learns that there are more
 */
export function readCsv(text: string, most: number): Csv {
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      to: most,
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenAt: Number(error["records"]) + 1 };
  }
}
