import { parseArgs } from "node:util";
import { seriesDifferences } from "./compare-series";
import { someSeries } from "./space/series";

const { values: options } = parseArgs({
  options: {
    series: { type: "string", default: "5000" },
    seed: { type: "string", default: "20261122" },
    show: { type: "string", default: "3" },
  },
});

/** The rules named on both sides of a first difference: what the readings disagree about. */
const kinds = new Map<string, { count: number; examples: string[] }>();
const started = performance.now();
let compared = 0;
let differing = 0;
for (const moments of someSeries(Number(options.series), Number(options.seed))) {
  compared += 1;
  const [first] = seriesDifferences(moments);
  if (first === undefined) continue;
  differing += 1;
  const kind = first.slice(12).replaceAll(/\d{4}-\d\d-\d\d/gu, "DAY");
  const known = kinds.get(kind) ?? { count: 0, examples: [] };
  known.count += 1;
  const values = moments.map((moment) =>
    "closed" in moment
      ? `${moment.at.slice(5, 10)} closed`
      : `${moment.at.slice(5, 10)} ${["Q-NPRS-WORST", "Q-NPRS-RUN", "Q-ADL", "Q-TREND", "Q-RUN-MINUTES", "Q-RUN-CUT"].map((id) => JSON.stringify(moment.answers[id] ?? "-")).join("/")}`,
  );
  if (known.examples.length < Number(options.show))
    known.examples.push(`${first}\n      ${values.join(", ")}`);
  kinds.set(kind, known);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `series, seed ${options.seed}: ${compared} compared, ${differing} differ, ${seconds} s\n`,
);
for (const [kind, { count, examples }] of [...kinds].toSorted(([, a], [, b]) => b.count - a.count)) {
  process.stdout.write(`${count} x ${kind}\n    ${examples.join("\n    ")}\n`);
}
if (differing > 0) process.exitCode = 1;
