import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COURSES, type CourseId } from "./athletes";
import { CANDIDATES } from "./candidates";
import { OTHERS, OURS, OURS_ASKING, OURS_WITH_LOAD, type Method } from "./methods";
import { plotOf, type Panel } from "./plot";
import { shippedDisagreements } from "./shipped";
import { Progress } from "./progress";
import { reportOf } from "./report";
import { bestOn, compare, sampleOf } from "./search";
import { ALL_WEEKS, follow, NOISES, SOME_WEEKS, yearly, type Cell } from "./simulate";

const USAGE = `Usage: npm run bench:worsening [-- --count N --search N --years N --seed N]

Simulates athletes whose pain is stable, rises, falls or returns, and compares the worsening rules with what others use on the
same check-ins. Writes docs/evidence/worsening.md and docs/evidence/worsening.svg.

  --count N    athletes of each course and noise (1500)
  --search N   the same for the search for a better rule (1500)
  --years N    stable athletes followed for a year (600)
  --seed N     of everything (1)

Exit codes: 0 written, 2 unknown argument.
`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1500" },
    search: { type: "string", default: "1500" },
    years: { type: "string", default: "600" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean" },
  },
});

const METHODS: readonly Method[] = [OURS, ...OTHERS];
const CHECKED: readonly CourseId[] = ["stable", "step2", "step3", "climb"];
const COMPARED: readonly CourseId[] = ["step2", "step3", "creep", "climb", "recovery"];
const PLOTTED_NOISE = 1.2;

function main(): void {
  const [count, searchCount, years] = [values.count, values.search, values.years].map(Number);
  const seed = Number(values.seed);
  if (
    ![count, searchCount, years, seed].every(
      (each) => each !== undefined && Number.isInteger(each) && each > 0,
    )
  ) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const seeds = { tables: seed, tuning: seed + 1000, reporting: seed + 2000 };
  const cells = NOISES.length * (CHECKED.length + COMPARED.length + 3 + 1);
  const progress = new Progress(cells + 2 * 5 * NOISES.length + CANDIDATES.length);
  const run = { count: count ?? 0, seed: seeds.tables, progress };
  const each = (
    course: CourseId,
    missing: typeof ALL_WEEKS | typeof SOME_WEEKS,
    methods: readonly Method[],
  ) => NOISES.map((noise) => follow(course, noise, missing, methods, run));
  const allWeeks = CHECKED.flatMap((course) => each(course, ALL_WEEKS, [OURS]));
  const someWeeks = [
    ...each("stable", SOME_WEEKS, [...METHODS, OURS_WITH_LOAD]),
    ...COMPARED.flatMap((course) => each(course, SOME_WEEKS, METHODS)),
    ...NOISES.map((noise) =>
      follow("relapse", noise, SOME_WEEKS, [OURS, OURS_ASKING], run, COURSES.relapse.onset),
    ),
    ...each("masked", SOME_WEEKS, [OURS, OURS_WITH_LOAD]),
  ];
  const yearRun = { ...run, count: years ?? 0 };
  const inYears = new Map(NOISES.map((noise) => [noise, yearly(noise, METHODS, yearRun)] as const));
  const tuning = { ...run, count: searchCount ?? 0, seed: seeds.tuning };
  const passed = bestOn(sampleOf(tuning), tuning);
  const reporting = sampleOf({ ...tuning, seed: seeds.reporting });
  const disagreements = shippedDisagreements({ ...tuning, seed: seeds.reporting });
  const report = reportOf({
    disagreements,
    count: run.count,
    searchCount: tuning.count,
    seeds,
    allWeeks,
    someWeeks,
    years: inYears,
    passed,
    reported: passed.slice(0, 2).map(({ candidate }) => compare(reporting, candidate)),
  });
  const folder = fileURLToPath(new URL("../../docs/evidence/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}worsening.md`, report);
  writeFileSync(
    `${folder}worsening.svg`,
    plotOf(["step2", "creep"].map((course) => panelOf(course as CourseId, someWeeks))),
  );
  process.stdout.write(`${report}\nWritten to docs/evidence/worsening.md and worsening.svg.\n`);
}

function panelOf(course: CourseId, cells: readonly Cell[]): Panel {
  const outcomesOf = (which: CourseId) =>
    cells.find((cell) => cell.course === which && cell.setting.noise === PLOTTED_NOISE)?.outcomes;
  const title = course === "step2" ? "A step of 2 points" : "A creep of 0.4 points a week";
  return {
    title: `${title}, noise ${PLOTTED_NOISE}`,
    dots: METHODS.flatMap(({ name }) => {
      const falseShare = outcomesOf("stable")?.get(name)?.flagged;
      const caught = outcomesOf(course)?.get(name)?.caught;
      return falseShare && caught ? [{ name, ours: name === OURS.name, falseShare, caught }] : [];
    }),
  };
}

if (values.help) process.stdout.write(USAGE);
else main();
