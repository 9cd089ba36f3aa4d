import { assess } from "@/domain/assessment/assess";
import { assembleProgramme } from "@/domain/programme/assemble";
import type { Programme } from "@/domain/programme/programme";
import { readAnswers } from "@/domain/questionnaire/read-answers";
import { CASES } from "./cases/all-cases";
import { ANSWERED_AT, answersOf, type ClinicalCase } from "./cases/clinical-case";
import { sensitivityTable } from "./sensitivity";

/** Components that the mode alone decides (clinical content 1.5). */
const OF_MODE = {
  FULL: {
    has: ["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY", "PREV-WARMUP-DYNAMIC", "PREV-COOLDOWN-STATIC"],
    hasNot: [],
    tags: [],
  },
  "FULL-L1": {
    has: ["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY", "PREV-WARMUP-DYNAMIC", "PREV-COOLDOWN-STATIC"],
    hasNot: [],
    tags: [],
  },
  RESTRICTED: {
    has: ["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"],
    hasNot: ["PREV-CORE-STRENGTH", "PREV-UPPERBACK-STRENGTH"],
    tags: ["loaded", "overhead", "end-range", "roller"],
  },
  HOLD: {
    has: [],
    hasNot: ["PREV-CORE-STRENGTH", "PREV-UPPERBACK-STRENGTH", "PREV-THORACIC-MOBILITY"],
    tags: ["loaded", "overhead", "end-range", "roller", "running", "prone", "supine"],
  },
} as const;

/** What a case fired, beside what it should. */
export interface CaseResult {
  readonly each: ClinicalCase;
  readonly fired: readonly string[];
  readonly faults: readonly string[];
}

/** Runs every case; `lines` says which failed and how, then the table of flags. */
export function runCases(): { readonly results: readonly CaseResult[]; readonly lines: readonly string[] } {
  const started = performance.now();
  const results = CASES.map(runCase);
  const failed = results.filter(({ faults }) => faults.length > 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  return {
    results,
    lines: [
      `cases: ${results.length} run, ${results.length - failed.length} as expected, ${failed.length} not, ${seconds} s`,
      ...failed.flatMap(({ each, faults }) => [`  ${each.name}`, ...faults.map((fault) => `    ${fault}`)]),
      ...sensitivityTable(results),
    ],
  };
}

function runCase(each: ClinicalCase): CaseResult {
  const read = readAnswers(answersOf(each), ANSWERED_AT.slice(0, 10));
  if (!read.ok) return { each, fired: [], faults: [`answers refused: ${JSON.stringify(read.problems)}`] };
  const assessment = assess(read.answers, [], ANSWERED_AT);
  const programme = assembleProgramme({ assessment, answers: read.answers, now: ANSWERED_AT });
  const faults: string[] = [];
  const expect = (what: string, got: string, wanted: string) => {
    if (got !== wanted) faults.push(`${what}: engine ${got}, expected ${wanted}`);
  };
  expect("tier", assessment.tier, each.tier);
  expect("mode", assessment.mode, each.mode);
  const fired = new Map(assessment.flags.map(({ id, tier }) => [id, tier]));
  for (const id of new Set([...fired.keys(), ...Object.keys(each.flags)])) {
    expect(id, fired.get(id) ?? "-", each.flags[id] ?? "-");
  }
  for (const id of each.unknown ?? []) {
    expect(`${id} unknown`, assessment.unknown.includes(id) ? "yes" : "no", "yes");
  }
  for (const { id, status } of assessment.causes) {
    const wanted = each.causes?.[id] ?? "NOT INDICATED";
    if (wanted !== "any") expect(id, status.replace("_", " "), wanted);
  }
  const causes = new Set(assessment.causes.map(({ id }) => id));
  for (const id of Object.keys(each.causes ?? {})) expect(`${id} listed`, String(causes.has(id)), "true");
  faults.push(...programmeFaults(each, programme));
  return { each, fired: [...fired.keys()], faults };
}

function programmeFaults(each: ClinicalCase, programme: Programme): readonly string[] {
  const rule = OF_MODE[each.mode];
  const has = [...rule.has, ...(each.has ?? [])].filter((id) => !programme.components.includes(id));
  const hasNot = [...rule.hasNot, ...(each.hasNot ?? [])].filter((id) => programme.components.includes(id));
  const tags: readonly string[] = [...rule.tags, ...(each.noItemTagged ?? [])];
  const tagged = programme.items.filter((item) => item.tags.some((tag) => tags.includes(tag)));
  const exercises = each.mode === "HOLD" ? programme.items : [];
  return [
    ...has.map((id) => `programme lacks ${id}`),
    ...hasNot.map((id) => `programme has ${id}`),
    ...tagged.map(({ exercise, tags: of }) => `programme has ${exercise}, tagged ${of.join(" ")}`),
    ...exercises.map(({ exercise }) => `programme has ${exercise} on HOLD`),
  ];
}
