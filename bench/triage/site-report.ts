import type { Times } from "./measure";

/** A CSV that was taken, with the memory of the site when so many rows had come. */
export interface CsvFigures {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly memory: readonly { readonly rows: number; readonly bytes: number }[];
}

/** What was asked of the running site for one organisation. */
export interface SiteFigures {
  readonly athletes: number;
  readonly rates: Readonly<Record<"ours" | "bare", Times>>;
  readonly scripts: Readonly<Record<"ours" | "bare", number>>;
  readonly documents: Readonly<Record<"ours" | "bare", number>>;
  readonly csv: CsvFigures;
}

const AIM_RATE = 0.8;
const AIM_SCRIPT = 1.1;

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const against = (value: number, aimed: boolean) => (aimed ? value.toFixed(2) : `**${value.toFixed(2)}**`);

function one({ athletes, rates: { ours, bare }, scripts, documents, csv }: SiteFigures): string {
  const rate = ours.median / bare.median;
  const script = scripts.ours / scripts.bare;
  return `### ${athletes.toLocaleString("en")} athletes

| | the table's page | the bare page | ratio |
|---|---|---|---|
| requests a second (middle half) | ${ours.median.toFixed(1)} (${ours.low.toFixed(1)}-${ours.high.toFixed(1)}) | ${bare.median.toFixed(1)} (${bare.low.toFixed(1)}-${bare.high.toFixed(1)}) | ${against(rate, rate >= AIM_RATE)} |
| first script, gzip | ${kilobytes(scripts.ours)} | ${kilobytes(scripts.bare)} | ${against(script, script <= AIM_SCRIPT)} |
| document, gzip | ${kilobytes(documents.ours)} | ${kilobytes(documents.bare)} | ${(documents.ours / documents.bare).toFixed(1)} |

CSV: ${csv.rows.toLocaleString("en")} rows, ${megabytes(csv.bytes)} MB in ${csv.seconds.toFixed(1)} s. Memory of the whole site (resident, MB) after so many rows:
${csv.memory.map(({ rows, bytes }) => `${rows.toLocaleString("en")}: ${megabytes(bytes)}`).join("; ")}.
`;
}

/** The part of the report on pages, scripts and the CSV; empty where no site ran. */
export function siteReport(found: readonly SiteFigures[]): string {
  if (found.length === 0) return "";
  return `## The running site

The table's page as it opens, through the front door, with the session, the frame of the page and its own read, three
transactions and an audit row, beside a bare Next page that draws the same number of rows by the same table library from
constants. Four requests at a time; slices of two seconds take turns. Aims: ${AIM_RATE} of the bare page's requests, ${AIM_SCRIPT} times its script.

${found.map(one).join("\n")}`;
}
