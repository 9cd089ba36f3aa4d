import type { FactId } from "./facts";

/** A band of numbers: `from` belongs to it, `below` does not; with neither end it is every number. */
export interface Band {
  readonly from?: number;
  readonly below?: number;
}

/**
 * What a rule asks of the answers, as plain data: it can be written to JSON, hashed, shown and compiled.
 *
 * `codes`: the answer holds one of them (option of a `one` or `many`; true of a yes or no).
 * `mentions`: the text has a word that begins with one of these; with "" that it was written at all.
 * `certain`: its condition holds for sure; turns "unknown" into "false", so it stands only where another answer of the
 * same condition already decides, or under `not` where nothing but a certain answer takes something away.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly certain: Condition }
  | { readonly question: string; readonly part?: string; readonly codes: readonly (string | boolean)[] }
  | { readonly question: string; readonly part?: string; readonly band: Band }
  | { readonly question: string; readonly part?: string; readonly mentions: readonly string[] }
  | { readonly fact: FactId; readonly band: Band };

/** All of them; true of none. */
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
/** At least one of them. */
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
/** The opposite; unknown stays unknown. */
export const not = (condition: Condition): Condition => ({ not: condition });
/** At least `count` of them. */
export const atLeast = (count: number, ...of: readonly Condition[]): Condition => ({ atLeast: count, of });
/** Holds for sure. */
export const certain = (condition: Condition): Condition => ({ certain: condition });
/** Not known to hold: only a certain answer takes it away. */
export const unless = (condition: Condition): Condition => not(certain(condition));

/** The answer at `path` ("Q-ID" or "Q-ID.part") holds one of the codes. */
export const says = (path: string, ...codes: readonly (string | boolean)[]): Condition => ({
  ...at(path),
  codes,
});
/** The number at `path` lies in the band. */
export const number = (path: string, band: Band): Condition => ({ ...at(path), band });
/** The text at `path` has a word that begins with one of these, whatever its case. */
export const mentions = (path: string, ...words: readonly string[]): Condition => ({
  ...at(path),
  mentions: words,
});
/** The derived fact lies in the band. */
export const fact = (id: FactId, band: Band): Condition => ({ fact: id, band });

function at(path: string): { question: string; part?: string } {
  const [question = path, part] = path.split(".");
  return part === undefined ? { question } : { question, part };
}
