import type { Figure } from "./figures";

/** One method in the plot: false flags to the right, caught upwards. */
export interface Dot {
  readonly name: string;
  readonly ours: boolean;
  readonly falseShare: Figure;
  readonly caught: Figure;
}
export interface Panel {
  readonly title: string;
  readonly dots: readonly Dot[];
}

const SIDE = 300;
const LEFT = 56;
const TOP = 46;
const GAP = 60;

/** The panels side by side, as SVG that follows the reader's light or dark scheme. Dots are numbered; the legend is below. */
export function plotOf(panels: readonly Panel[]): string {
  const names = panels[0]?.dots ?? [];
  const width = LEFT + panels.length * (SIDE + GAP);
  const height = TOP + SIDE + 56 + Math.ceil(names.length / 2) * 20;
  const legend = names.map((dot, index) => {
    const x = LEFT + (index % 2) * (width / 2);
    const y = TOP + SIDE + 66 + Math.floor(index / 2) * 20;
    return `<g class="${dot.ours ? "ours" : "other"}">${numbered(x, y - 4, index + 1)}</g><text x="${x + 16}" y="${y}">${escaped(dot.name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Share of stable athletes flagged and share of worsening athletes caught, by method" font-family="system-ui, sans-serif" font-size="12">`,
    `<style>:root{color-scheme:light dark}.ground{fill:#fff}text{fill:#1b1f24}.grid{stroke:#d5dae0}.axis{stroke:#57606a}.other circle{fill:#57606a}.ours circle{fill:#0b62c4}.other line{stroke:#57606a}.ours line{stroke:#0b62c4}g text{fill:#fff}@media (prefers-color-scheme:dark){.ground{fill:#0d1117}text{fill:#e6edf3}.grid{stroke:#30363d}.axis{stroke:#9da7b1}.other circle{fill:#9da7b1}.ours circle{fill:#6cb6ff}.other line{stroke:#9da7b1}.ours line{stroke:#6cb6ff}g text{fill:#0d1117}}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...panels.map((panel, index) => panelOf(panel, LEFT + index * (SIDE + GAP))),
    ...legend,
    "</svg>",
    "",
  ].join("\n");
}

function panelOf({ title, dots }: Panel, left: number): string {
  const x = (share: number) => left + share * SIDE;
  const y = (share: number) => TOP + (1 - share) * SIDE;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const grid = ticks.map(
    (at) =>
      `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${y(0)}" y2="${y(1)}"/><line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(at)}" y2="${y(at)}"/>` +
      `<text x="${x(at)}" y="${y(0) + 18}" text-anchor="middle">${at * 100}</text><text x="${left - 8}" y="${y(at) + 4}" text-anchor="end">${at * 100}</text>`,
  );
  const drawn = dots.map(({ falseShare: f, caught: c, ours }, index) => {
    const bars =
      `<line x1="${round(x(f.low))}" x2="${round(x(f.high))}" y1="${round(y(c.value))}" y2="${round(y(c.value))}"/>` +
      `<line x1="${round(x(f.value))}" x2="${round(x(f.value))}" y1="${round(y(c.low))}" y2="${round(y(c.high))}"/>`;
    return `<g class="${ours ? "ours" : "other"}">${bars}${numbered(x(f.value), y(c.value), index + 1)}</g>`;
  });
  return [
    `<text x="${left}" y="${TOP - 26}" font-weight="600">${escaped(title)}</text>`,
    `<text x="${left}" y="${TOP - 9}">caught, %</text>`,
    ...grid,
    `<line class="axis" x1="${x(0)}" x2="${x(1)}" y1="${y(0)}" y2="${y(0)}"/><line class="axis" x1="${x(0)}" x2="${x(0)}" y1="${y(0)}" y2="${y(1)}"/>`,
    `<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">stable athletes flagged within 12 weeks, %</text>`,
    ...drawn,
  ].join("\n");
}

function numbered(x: number, y: number, number: number): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="8"/><text x="${round(x)}" y="${round(y) + 4}" text-anchor="middle" font-size="11" font-weight="600">${number}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
