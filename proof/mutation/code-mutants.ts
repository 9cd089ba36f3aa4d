import { readFileSync } from "node:fs";

interface Position {
  readonly line: number;
  readonly column: number;
}
interface Tried {
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Tried[] }>>;
}

/** What became of the mutants of the engine's code in one shard. */
export interface CodeMutants {
  readonly tried: number;
  /** A test fails, or does not come to its end. */
  readonly noticed: number;
  /** Words that a person reads, and what is made once when a file is loaded: not tried. */
  readonly leftOut: number;
  /** File, line and change; the same as long as the line is. */
  readonly survivors: readonly string[];
}

const NOTICED = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);

/** Reads what Stryker kept of a shard. */
export function codeMutantsIn(file: URL): CodeMutants {
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, path, lines: source.split("\n") })),
  );
  const tried = all.filter(({ status }) => status !== "Ignored");
  const left = tried.filter(({ status }) => !NOTICED.has(status));
  return {
    tried: tried.length,
    noticed: tried.length - left.length,
    leftOut: all.length - tried.length,
    survivors: left.map(nameOf),
  };
}

function nameOf({
  path,
  lines,
  location,
  replacement = "",
}: Tried & { path: string; lines: string[] }): string {
  const { start, end } = location;
  const line = lines[start.line - 1] ?? "";
  const changed =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
  const short = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  const name = path.replace("src/domain/assessment/", "").replace(/\.ts$/, "");
  return `${name}: ${short(line)} | ${short(changed)} => ${short(replacement)}`;
}
