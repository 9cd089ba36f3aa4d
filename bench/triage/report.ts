import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { gigabytes } from "./disk";
import { MODELS } from "./models";
import type { Times } from "./measure";
import type { Measured, Row } from "./organisation";
import { troublesOf } from "./plans";
import { siteReport, type SiteFigures } from "./site-report";

/** What a run found. */
export interface Found {
  readonly measured: readonly Measured[];
  readonly site: readonly SiteFigures[];
  readonly bytes: number;
  readonly database: string;
  readonly command: string;
}

const AIM_BY_HAND = 1.3;
const AIM_SMALLEST = 1.2;

const time = (times: Times | undefined) =>
  times === undefined ? "" : `${times.median.toFixed(1)} (${times.low.toFixed(1)}-${times.high.toFixed(1)})`;

function ratio(one: Times | undefined, other: Times | undefined, aim: number): string {
  if (!one || !other) return "";
  const value = one.median / other.median;
  return value <= aim ? value.toFixed(2) : `**${value.toFixed(2)}**`;
}

const lineOf = ({ name, times: { ours, hand, smallest }, statements }: Row) =>
  `| ${name} | ${time(ours)} | ${time(hand)} | ${ratio(ours, hand, AIM_BY_HAND)} | ${time(smallest)} | ` +
  `${ratio(ours, smallest, AIM_SMALLEST)} | ${statements} |`;

function organisationReport({ loaded, compared, rows, submissions }: Measured): string {
  return `## ${loaded.athletes.toLocaleString("en")} athletes

${compared} athletes, half of them flagged, were settled anew by the app's own code and compared with what was loaded, column by
column: no difference.

| page | ours, ms | by hand, ms | ours / by hand | ours in the smallest, ms | ours / smallest | statements |
|---|---|---|---|---|---|---|
${rows.map(lineOf).join("\n")}

Sending a check-in, with its assessment, standing, programme and audit: ${time(submissions.alone)} ms alone,
${time(submissions.meanwhile)} ms while two others read page after page.
`;
}

const WHY = `## Where an aim is missed, and why

- Growth beyond ${AIM_SMALLEST}: every count stops at 1,001, and in the smallest organisation at a hundred or at three. A dozen counts that
  reach their bound, and rows that lie all over gigabytes of which 128 MB are in PostgreSQL's own memory, are what a large
  organisation pays; from there on it grows no more, and a deep page costs what the first does.
- "By hand" is one statement for the rows of a page, and its plan is kept for organisations of every size: where it is the slower
  one at a million, the ratio says that it could be written better, not that ours could not.
- A search by one letter reads words until 1,001 athletes are found; the start of a squad's name is compared with every squad's.
- Two keys of which the first is coarse (pain, then name) sort all who share the first.
- Requests a second: the bare page looks nothing up. The table's page looks up the session, enters twice (frame and table), reads
  in a dozen statements and writes an audit row, and its document is many times as long: strips, forms and links that work
  without script.
- First script: the table's page brings its frame, live updates, keys and selection, the bare page a table and nothing else.
`;

/** Writes the figures, and the plans behind them, to docs/evidence. */
export function writeReports(found: Found): void {
  const folder = fileURLToPath(new URL("../../docs/evidence/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const head = headOf(found);
  writeFileSync(
    `${folder}triage.md`,
    `# What the triage table costs\n\n${head}
Times are milliseconds: the median, and the middle half of the runs in brackets. Drivers took turns, one call each, so that
other work on the machine fell on all of them alike. A ratio above its aim (${AIM_BY_HAND} by hand, ${AIM_SMALLEST} of the same in the smallest
organisation) stands in bold. "By hand" is SQL for this page alone over pg with statements prepared once: the same session
lookup, transaction, row-level security, rows, strips, counts, news, squads, views and audit; both answers are compared before
they are timed. Where nothing is written by hand the page is measured for its growth.

${found.measured.map(organisationReport).join("\n")}
${siteReport(found.site)}
${WHY}
## What was loaded

Copies of ${MODELS} athletes that the app made by its own use cases, eight weeks long: ids and names of their own, told up to two hours
earlier than their model. About three in a hundred have something open, as many have not answered yet. Some ${found.bytes.toLocaleString("en")} bytes an athlete
were expected; ${found.database} it is with indexes. Left out for the disk's sake: receipts, results of assessments that are neither the latest
nor a flag's, programmes that are over, drafts, check-in reminders, and the audit of the past weeks. No list reads them.
`,
  );
  writeFileSync(
    `${folder}triage-plans.md`,
    `# Plans of the triage table's queries\n\n${head}
EXPLAIN (ANALYZE, BUFFERS) of what a page reads, as the app's role inside the largest organisation: of each page the statement
that took longest, and what of all its statements was read through. Where that is 1,001 rows a count has reached its bound.
What enters the organisation (\`find_actor\`) is a function and shows no plan.

${found.measured.slice(-1).map(plansReport).join("\n")}`,
  );
}

function headOf({ command }: Found): string {
  const [cpu] = cpus();
  const load = loadavg().map((each) => each.toFixed(1));
  return `Written by \`${command}\` on ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC. ${cpus().length} cores (${cpu?.model.trim() ?? ""}), ${gigabytes(totalmem())} of
memory, PostgreSQL with 128 MB of shared buffers, 8 GB of WAL at most and everything durable, Node ${process.versions.node}. Load at the end (1, 5, 15 minutes):
${load.join(", ")}; the machine is shared.
`;
}

function plansReport({ loaded, rows }: Measured): string {
  const tables = rows.map((row) => {
    const through = [...new Set(row.plans.flatMap(troublesOf))];
    const slowest = row.plans.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 1);
    const read =
      through.length === 0
        ? "Nothing is read through."
        : `Read through: ${through.map((each) => `\`${each}\``).join("; ")}.`;
    return `### ${loaded.athletes.toLocaleString("en")} athletes: ${row.name}

${row.plans.length} statements explained. ${read}

${slowest.map(({ text, plan }) => `\`\`\`\n${shortened(text)}\n\n${plan.join("\n")}\n\`\`\``).join("\n\n")}
`;
  });
  return tables.join("\n");
}

const shortened = (text: string) => {
  const one = text.replaceAll(/\s+/g, " ");
  return one.length > 300 ? `${one.slice(0, 300)} ...` : one;
};
