/** The columns that an import reads. */
export const IMPORT_COLUMNS = ["givenName", "familyName", "email", "squad"] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** How the columns are called in files of clubs and federations, in small letters and without blanks and marks. */
const NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  givenName: ["givenname", "givennames", "firstname", "firstnames", "forename", "forenames", "first"],
  familyName: ["familyname", "lastname", "surname", "last"],
  email: ["email", "emailaddress", "mail", "emailadress"],
  squad: ["squad", "squadname", "group", "trainingsquad", "traininggroup"],
};

/** Where each column stands; `ignored` are headings that nothing here reads. */
export interface ColumnPlaces {
  readonly places: Readonly<Partial<Record<ImportColumn, number>>>;
  readonly ignored: readonly string[];
}

/** Why a heading cannot be read: keys of `outcome.field`. */
export type HeadingFault = "file-no-names" | "file-column-twice";

/** Reads the first row of a file. The two names have to be there; an address and a squad may be. */
export function columnsOf(heading: readonly string[]): ColumnPlaces | { readonly fault: HeadingFault } {
  const places: Partial<Record<ImportColumn, number>> = {};
  const ignored: string[] = [];
  for (const [place, said] of heading.entries()) {
    const folded = said
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll(/[\s\p{P}\p{S}]/gu, "");
    const column = IMPORT_COLUMNS.find((each) => NAMES[each].includes(folded));
    if (column === undefined) {
      if (said.trim() !== "") ignored.push(said.trim());
    } else if (places[column] !== undefined) return { fault: "file-column-twice" };
    else places[column] = place;
  }
  if (places.givenName === undefined || places.familyName === undefined) return { fault: "file-no-names" };
  return { places, ignored };
}
