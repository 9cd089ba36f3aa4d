import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import { database, workerDatabase } from "@/server/db/client";
import { openByHand } from "./by-hand";
import { checkLoaded } from "./check-loaded";
import { bytesPerAthlete, freeBytes, gigabytes } from "./disk";
import { layGround } from "./ground";
import { load, stepsOf, type Loaded } from "./load";
import { makeModels, MODELS } from "./models";
import { Progress } from "./progress";
import { listenToStatements } from "./recorded";
import { measureOrganisation, type Measured, type Smallest } from "./organisation";
import { writeReports } from "./report";
import { measureSite, type SitePlaces } from "./site";
import type { SiteFigures } from "./site-report";

const USAGE = `Usage: npm run bench:triage [-- --athletes 100,10000 --keep --no-pages]

Loads organisations of so many athletes, with eight weeks of check-ins, into a PostgreSQL of its own, and measures what the
triage table costs: its queries beside SQL written by hand, its page beside a bare one, the CSV, and a submission meanwhile.
Writes docs/evidence/triage.md and docs/evidence/triage-plans.md.

  --athletes LIST  organisations to load, by how many athletes (100,10000; a million takes half an hour and some 30 GB)
  --csv N          rows of the CSV (100000, or as many as there are)
  --keep           leaves the loaded database in .upright/bench-triage, and begins with what is there
  --no-pages       leaves out what is asked of the running site

Exit codes: 0 written, 1 it failed, 2 unknown argument, 3 the disk is too small.
`;

const { values } = parseArgs({
  options: {
    athletes: { type: "string", default: "100,10000" },
    csv: { type: "string", default: "100000" },
    places: { type: "string", default: "" },
    keep: { type: "boolean" },
    "no-pages": { type: "boolean" },
    help: { type: "boolean" },
  },
});
/** Beyond what the data takes the machine keeps so much. */
const LEFT_FREE = 5e9;

interface Places {
  readonly superuser: string;
  readonly app: string;
  readonly folder: string;
  readonly site: SitePlaces | null;
}

async function main(): Promise<number> {
  const sizes = values.athletes.split(",").map(Number);
  const csv = Number(values.csv);
  if (![...sizes, csv].every((each) => Number.isInteger(each) && each >= 10)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const places = JSON.parse(readFileSync(values.places, "utf8")) as Places;
  const client = new pg.Client(places.superuser);
  await client.connect();
  const { rows: ground } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('bench.loaded') IS NOT NULL AS there",
  );
  if (ground[0]?.there !== true) {
    const progress = new Progress(MODELS);
    await makeModels(new Date(), () => progress.step("models, by the app's own use cases"));
    await layGround(client);
  }
  const { rows: there } = await client.query<Loaded>("SELECT id, slug, athletes FROM bench.loaded");
  const missing = sizes.filter((size) => !there.some(({ athletes }) => athletes === size));
  const bytes = await bytesPerAthlete(client, MODELS);
  const wanted = bytes * missing.reduce((sum, size) => sum + size, 0);
  const free = freeBytes(places.folder);
  process.stderr.write(`${bytes} bytes an athlete: ${gigabytes(wanted)} wanted, ${gigabytes(free)} free.\n`);
  if (wanted + LEFT_FREE > free) return 3;
  const progress = new Progress(missing.reduce((sum, size) => sum + stepsOf(size), 0));
  const loaded: Loaded[] = [];
  for (const size of sizes) loaded.push(await loadedOf(client, there, size, progress));
  listenToStatements();
  const pool = openByHand(places.app);
  const measured: Measured[] = [];
  let smallest: Smallest | null = null;
  for (const one of loaded) {
    const { compared, differences } = await checkLoaded(client, one);
    process.stderr.write(
      `${one.slug}: ${compared} compared with the app's own, ${differences.length} differences\n`,
    );
    if (differences.length > 0) throw new Error([...new Set(differences)].slice(0, 20).join("\n"));
    const found: Measured & { readonly smallest: Smallest } = await measureOrganisation(
      ...([client, pool, one, compared, smallest] as const),
    );
    smallest = found.smallest;
    measured.push(found);
  }
  const { rows: size } = await client.query<{ bytes: string }>(
    "SELECT pg_database_size(current_database()) AS bytes",
  );
  const args = process.argv
    .slice(2)
    .filter((each, place, all) => ![each, all[place - 1]].includes("--places"));
  const site: SiteFigures[] = [];
  const report = () => {
    writeReports({
      ...{ measured, site, bytes, database: gigabytes(Number(size[0]?.bytes)) },
      command: ["npm run bench:triage --", ...args].join(" "),
    });
  };
  // Before the site is asked as well: if that fails, what was measured is not lost.
  report();
  if (places.site)
    for (const { loaded: one, reader } of measured.slice(-2)) {
      site.push(await measureSite(places.site, one, reader, csv));
      report();
    }
  await pool.end();
  await client.end();
  return 0;
}

async function loadedOf(
  client: pg.Client,
  there: readonly Loaded[],
  size: number,
  progress: Progress,
): Promise<Loaded> {
  const found = there.find(({ athletes }) => athletes === size);
  if (found) return found;
  const loaded = await load(
    client,
    size,
    { clinicians: Math.max(1, Math.ceil(size / 10_000)) },
    progress.step,
  );
  await client.query("VACUUM ANALYZE");
  await client.query("INSERT INTO bench.loaded (athletes, id, slug) VALUES ($1, $2, $3)", [
    ...[size, loaded.id, loaded.slug],
  ]);
  return loaded;
}

if (values.help) process.stdout.write(USAGE);
else
  try {
    process.exitCode = await main();
  } finally {
    for (const { prisma, pool } of [database(), workerDatabase()]) {
      await prisma.$disconnect();
      await pool.end();
    }
  }
