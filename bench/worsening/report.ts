import { RULE_SET } from "@/domain/assessment/rule-set";
import { WORSENING_RULES } from "@/domain/assessment/worsening/worsening-rules";
import { COURSES, type CourseId } from "./athletes";
import { CANDIDATES } from "./candidates";
import type { Figure } from "./figures";
import { OTHERS, OURS, OURS_ASKING, OURS_WITH_LOAD, type Method } from "./methods";
import { CAUGHT_IN, type Comparison } from "./search";
import { NOISES, type ByMethod, type Cell } from "./simulate";
import { difference, number, percent, table } from "./tables";

/** Everything that a run found. */
export interface Findings {
  readonly count: number;
  readonly searchCount: number;
  readonly seeds: { readonly tables: number; readonly tuning: number; readonly reporting: number };
  readonly allWeeks: readonly Cell[];
  readonly someWeeks: readonly Cell[];
  readonly years: ReadonlyMap<number, ByMethod<Figure>>;
  readonly passed: readonly Comparison[];
  /** Athletes whom the engine's candidate flags in another week than the search's. */
  readonly disagreements: { readonly different: number; readonly of: number };
  readonly reported: readonly Comparison[];
}

const METHODS: readonly Method[] = [OURS, ...OTHERS];
/** Share of stable athletes flagged in 12 weeks by W1, W1b and W2 that clinical content 2.2 gives, by noise. */
const STATED: ReadonlyMap<number, string> = new Map([
  [0.8, "6"],
  [1, "14"],
  [1.2, "22"],
  [1.5, "37"],
]);

export function reportOf(findings: Findings): string {
  const { count, searchCount, seeds } = findings;
  const versions = WORSENING_RULES.map(({ id, version }) => `${id} v${version}`).join(", ");
  return `# Worsening rules on simulated athletes

Command: \`npm run bench:worsening -- --seed ${seeds.tables}\`. It writes this page and worsening.svg, the same again for the same seed.
Seeds: ${seeds.tables} for the tables, ${seeds.tuning} for the search, ${seeds.reporting} for its report. ${count} athletes in each cell of the tables, ${searchCount} in the search.
Versions: rule set ${RULE_SET.version}; ${versions}; Node ${process.version}. Every figure with its 95 % interval in brackets.

**These are no real athletes.** How much one runner's weekly pain varies without getting worse is not known; the noise here is a
guess between 0.8 and 1.5. Figures to tell coaches and clinicians must come from real check-ins.

## What is simulated

True worst pain from 2 to 6 at the start, weekly check-ins for 12 weeks after the intake, noise with a standard deviation as
told and a correlation of 0.3 from week to week, rounded to a whole number from 0 to 10. Each athlete misses 10 to 30 % of the
weeks, unless told otherwise. Stable: no change. Steps of 2 and 3 come in week 5, the slow creep of 0.4 a week begins in week 3,
the creep of 1 a week on day one. Recovery falls by half a point a week. A relapse is down to hardly any pain by week 5 and back
in week 9. Load-masked: from week 5 on 40 % of the minutes because of pain, and the pain as before. Caught: first flagged at the
change or later; flagged before it is not caught.

Ours are the rules as the engine judges them, on worst pain. The others, on the same series:
${OTHERS.map(({ name, source }) => `- ${name}: ${source}.`).join("\n")}

## Against the figures of clinical content 2.2

All weeks answered, as there. Stable athletes flagged at least once within 12 weeks by W1, W1b and W2, per cent:

${table(
  ["noise", "stated", "found"],
  NOISES.map((noise) => [
    String(noise),
    STATED.get(noise) ?? "–",
    percent(cellOf(findings.allWeeks, "stable", noise)?.outcomes.get(OURS.name)?.flagged),
  ]),
)}

Stated beside it at unstated noise: a step of 3 caught in 91 %, one week late; a step of 2 in 77 %; 1 a week from day one in 98 %,
in week 3. Found at noise 1: ${(["step3", "step2", "climb"] as const)
    .map((course) => {
      const outcome = cellOf(findings.allWeeks, course, 1)?.outcomes.get(OURS.name);
      return `${COURSES[course].name} ${percent(outcome?.caught)} %, ${number(outcome?.delay, 0)} weeks after it began`;
    })
    .join("; ")}.

## False flags

Stable athletes flagged at least once within 12 weeks, per cent:

${table(
  ["method", ...NOISES.map((noise) => `noise ${noise}`)],
  METHODS.map(({ name }) => [
    name,
    ...NOISES.map((noise) =>
      percent(cellOf(findings.someWeeks, "stable", noise)?.outcomes.get(name)?.flagged),
    ),
  ]),
)}

Flags of one stable athlete in a year, each closed at once and the method begun anew:

${table(
  ["method", ...NOISES.map((noise) => `noise ${noise}`)],
  METHODS.map(({ name }) => [
    name,
    ...NOISES.map((noise) => number(findings.years.get(noise)?.get(name), 2)),
  ]),
)}

Athletes who recover and are flagged all the same, per cent:

${table(
  ["method", ...NOISES.map((noise) => `noise ${noise}`)],
  METHODS.map(({ name }) => [
    name,
    ...NOISES.map((noise) =>
      percent(cellOf(findings.someWeeks, "recovery", noise)?.outcomes.get(name)?.flagged),
    ),
  ]),
)}

## Caught, and how soon

Per cent caught; then the median of the weeks from the change to the flag. A method that flags most stable athletes has flagged
many before the change: those are neither caught nor late.

${CAUGHT_IN.map((course) => caughtTable(findings.someWeeks, course)).join("\n\n")}

![Share of stable athletes flagged against share caught, by method](worsening.svg)

## Relapse and masked load

Relapse, flagged or asked within the four weeks from the return on, whatever came before, per cent. A return after two check-ins of 0 or 1 is a new episode: its
questions are asked, and the flags follow from the answers.

${table(
  ["", ...NOISES.map((noise) => `noise ${noise}`)],
  [OURS, OURS_ASKING].map(({ name }) => [
    name,
    ...NOISES.map((noise) =>
      percent(cellOf(findings.someWeeks, "relapse", noise)?.outcomes.get(name)?.caught),
    ),
  ]),
)}

Load-masked, caught by what, per cent; and W5's share of false flags among stable athletes, who say in one week of twenty that
they ran less because of pain:

${table(
  ["", ...NOISES.map((noise) => `noise ${noise}`)],
  [
    ...[OURS, OURS_WITH_LOAD].map(({ name }) => [
      name,
      ...NOISES.map((noise) =>
        percent(cellOf(findings.someWeeks, "masked", noise)?.outcomes.get(name)?.caught),
      ),
    ]),
    [
      `stable, ${OURS_WITH_LOAD.name}`,
      ...NOISES.map((noise) =>
        percent(cellOf(findings.someWeeks, "stable", noise)?.outcomes.get(OURS_WITH_LOAD.name)?.flagged),
      ),
    ],
  ],
)}

## Looking for a better rule

${CANDIDATES.length} rules in place of W1 and W1b, each of a kind that can be checked on the row of numbers by eye, W2 kept beside it. On the tuning
seed those stay that flag no more stable athletes than ours and are no later on average (a flag that never came counts as week
13); ${findings.passed.length} did. The one of them that caught most, and the next, on the reporting seed, all four noises together, against ours on the
same athletes:

${findings.reported.map(comparisonTable).join("\n\n")}

The first of these stands in the engine as W1c, a candidate that is never judged until a clinician publishes it
(docs/decisions/worsening.md). Published, it flags ${findings.disagreements.different} of ${findings.disagreements.of} athletes in another week than the search's.
`;
}

function caughtTable(cells: readonly Cell[], course: CourseId): string {
  return `${COURSES[course].name}:\n\n${table(
    ["method", ...NOISES.map((noise) => `noise ${noise}`), "weeks, noise 1", "weeks, noise 1.5"],
    METHODS.map(({ name }) => {
      const outcome = (noise: number) => cellOf(cells, course, noise)?.outcomes.get(name);
      return [
        name,
        ...NOISES.map((noise) => percent(outcome(noise)?.caught)),
        number(outcome(1)?.delay, 0),
        number(outcome(1.5)?.delay, 0),
      ];
    }),
  )}`;
}

function comparisonTable({
  candidate,
  falseShare,
  caught,
  weeks,
  caughtInAll,
  weeksInAll,
}: Comparison): string {
  const share = (value: number) => (value * 100).toFixed(1);
  const rows = [
    [
      "stable, flagged %",
      share(falseShare.ours),
      share(falseShare.its),
      difference(falseShare.difference, 100, 1),
    ],
    ...[...caught].map(([course, each]) => [
      `${COURSES[course].name}, caught %`,
      share(each.ours),
      share(each.its),
      difference(each.difference, 100, 1),
    ]),
    [
      "all four, caught %",
      share(caughtInAll.ours),
      share(caughtInAll.its),
      difference(caughtInAll.difference, 100, 1),
    ],
    ...[...weeks].map(([course, each]) => [
      `${COURSES[course].name}, mean weeks`,
      each.ours.toFixed(2),
      each.its.toFixed(2),
      difference(each.difference, 1, 2),
    ]),
    [
      "all four, mean weeks",
      weeksInAll.ours.toFixed(2),
      weeksInAll.its.toFixed(2),
      difference(weeksInAll.difference, 1, 2),
    ],
  ];
  return `### ${candidate.name}\n\n${table(["", "ours", "it", "difference"], rows)}`;
}

function cellOf(cells: readonly Cell[], course: CourseId, noise: number): Cell | undefined {
  return cells.find((cell) => cell.course === course && cell.setting.noise === noise);
}
