import type { Figure } from "./figures";

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

/** A share in per cent, with its interval. */
export function percent(figure: Figure | undefined): string {
  if (figure === undefined) return "–";
  const [value, low, high] = [figure.value, figure.low, figure.high].map((each) => (each * 100).toFixed(0));
  return `${value} (${low}–${high})`;
}

/** A number with its interval. */
export function number(figure: Figure | undefined, digits: number): string {
  if (figure === undefined) return "–";
  const [value, low, high] = [figure.value, figure.low, figure.high].map((each) => each.toFixed(digits));
  return `${value} (${low}–${high})`;
}

/** A difference with its sign and interval, in points of per cent (`scale` 100) or as it is. */
export function difference({ value, low, high }: Figure, scale: number, digits: number): string {
  const signed = (each: number) => `${each >= 0 ? "+" : "−"}${Math.abs(each * scale).toFixed(digits)}`;
  return `${signed(value)} (${signed(low)} to ${signed(high)})`;
}
