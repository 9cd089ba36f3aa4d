/**
 * Beginnings that a spreadsheet reads as a formula (OWASP, CSV injection), also in their full-width shapes, and after
 * blanks that it throws away.
 */
const FORMULA = /^[\s\u0000-\u001f\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+$/;

/** One line of a CSV file (RFC 4180): every cell quoted, CRLF at the end; nothing in it is a formula to a spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Says that the file is UTF-8, without which spreadsheets garble names. */
export const CSV_MARK = "\ufeff";
