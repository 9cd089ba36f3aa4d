import type { Proof } from "@/domain/explanation/proof";
import type { CaseResult } from "./run-cases";

/** Per flag: how many cases should fire it and do, and how many should not and do not. */
export function sensitivityOf(results: readonly CaseResult[]): Proof["flags"] {
  const ids = new Set(results.flatMap(({ each, fired }) => [...Object.keys(each.flags), ...fired]));
  return [...ids].toSorted().map((id) => {
    const should = results.filter(({ each }) => Object.hasOwn(each.flags, id));
    const not = results.filter(({ each }) => !Object.hasOwn(each.flags, id));
    return {
      id,
      should: should.length,
      fired: should.filter(({ fired }) => fired.includes(id)).length,
      shouldNot: not.length,
      silent: not.filter(({ fired }) => !fired.includes(id)).length,
    };
  });
}

/** The same as a Markdown table. */
export function sensitivityTable(results: readonly CaseResult[]): readonly string[] {
  const rows = sensitivityOf(results).map(
    ({ id, should, fired, shouldNot, silent }) =>
      `| ${id} | ${share(fired, should)} | ${share(silent, shouldNot)} |`,
  );
  return ["| flag | sensitivity | specificity |", "|---|---|---|", ...rows];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "no case" : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
