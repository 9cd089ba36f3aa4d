import type { CaseResult } from "./run-cases";

/** Per flag: how many cases should fire it and do, and how many should not and do not; as a Markdown table. */
export function sensitivityTable(results: readonly CaseResult[]): readonly string[] {
  const ids = new Set(results.flatMap(({ each, fired }) => [...Object.keys(each.flags), ...fired]));
  const rows = [...ids].toSorted().map((id) => {
    const should = results.filter(({ each }) => Object.hasOwn(each.flags, id));
    const not = results.filter(({ each }) => !Object.hasOwn(each.flags, id));
    const hits = should.filter(({ fired }) => fired.includes(id)).length;
    const silent = not.filter(({ fired }) => !fired.includes(id)).length;
    return `| ${id} | ${share(hits, should.length)} | ${share(silent, not.length)} |`;
  });
  return ["| flag | sensitivity | specificity |", "|---|---|---|", ...rows];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "no case" : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
