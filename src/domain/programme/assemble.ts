import { adviceFor } from "./advice";
import { numberAnswered } from "./answered";
import { circumstancesOf, type Circumstances, type ProgrammeInput } from "./circumstances";
import { gearFixesFor } from "./gear-fixes";
import { itemsFor, type Items, type WantedPart } from "./items";
import { stepBackPercent } from "./load";
import { PROGRAMME_PARTS, type ProgrammeParts } from "./parts";
import type { Programme, ProgrammeItem } from "./programme";
import type { Template } from "./template";
import { wantedComponents } from "./triggers";

/**
 * The programme that answers an assessment (clinical content 1.5 and 4). Pure and deterministic; it never gives an
 * item with a tag that mode or condition forbids, and never relief alone when a cause is present.
 */
export function assembleProgramme(input: ProgrammeInput): Programme {
  return assembleWith(PROGRAMME_PARTS, input);
}

/** As assembleProgramme, from given parts. */
export function assembleWith(parts: ProgrammeParts, input: ProgrammeInput): Programme {
  const c = circumstancesOf(input);
  const wanted: readonly WantedPart[] = wantedComponents(c).flatMap((each) => {
    const definition = parts.components.find(({ id }) => id === each.component);
    return definition === undefined ? [] : [{ ...each, definition }];
  });
  const gearFixes = c.mode === "HOLD" ? [] : gearFixesFor(c, parts);
  const { template } = input;
  const {
    items,
    withheld,
    swaps,
    left: leftOut,
  } = c.mode === "HOLD"
    ? { items: [], withheld: [], swaps: [], left: [] }
    : withoutReliefAlone(itemsFor(wanted, parts, c, template), gearFixes.length > 0, wanted, c, template);
  const cut = wanted.some(({ component }) => component === "DER-LOAD") ? stepBackPercent(c) : 0;
  const components = componentsOf(wanted, items, gearFixes, parts);
  const left = withheld.filter(({ component }) => !components.includes(component));
  const runs = numberAnswered(c.answers, "Q-RUN-VOL", "runs");
  return {
    mode: c.mode,
    components,
    items,
    gearFixes,
    ...(cut > 0 ? { loadStepBackPercent: cut } : {}),
    running: c.noRunning ? "none" : cut > 0 ? "reduced" : "usual",
    withheld: left,
    swaps,
    advice: adviceFor(c, { components, withheld: left, loadCut: cut, names: parts.components }),
    homeMinutes: c.homeMinutes,
    ...(runs === undefined ? {} : { runsPerWeek: runs }),
    libraryVersion: parts.library.version,
    ...(template === undefined || c.mode === "HOLD"
      ? {}
      : { template: { id: template.id, version: template.version, left: leftOut } }),
  };
}

/** RELIEF-TEMPORARY as a rule: where a cause is present and nothing answers it, relief is not given either. */
function withoutReliefAlone(
  items: Items,
  hasGearFixes: boolean,
  wanted: readonly WantedPart[],
  c: Circumstances,
  template: Template | undefined,
): Items {
  const ruled = wanted.some(({ component }) => component === "RELIEF-TEMPORARY");
  // What a template adds to a programme is no answer to a cause.
  const answered = items.items.some(
    ({ components, template: added }) => added !== true && components.some((id) => !id.startsWith("RELIEF-")),
  );
  const alone = c.causes.length > 0 && !answered && !hasGearFixes;
  if (!ruled || !alone) return items;
  const left = (template?.items ?? []).map(({ exercise }) => ({ exercise, reason: "mode" as const }));
  return { ...items, items: [], swaps: [], left };
}

const WORDS_ONLY: readonly string[] = ["RELIEF-STOP-REDUCE", "RELIEF-TEMPORARY"];

/** Components that are given: with an item, a gear fix or words; and the parent of every one of them. */
function componentsOf(
  wanted: readonly WantedPart[],
  items: readonly ProgrammeItem[],
  gearFixes: Programme["gearFixes"],
  parts: ProgrammeParts,
): readonly string[] {
  const given = new Set<string>([
    ...items.flatMap(({ components }) => components),
    ...gearFixes.map(({ component }) => component),
    ...wanted.filter(({ definition }) => definition.place === "text").map(({ component }) => component),
    ...wanted.map(({ component }) => component).filter((id) => WORDS_ONLY.includes(id)),
  ]);
  for (const { id, parent } of parts.components) if (parent !== undefined && given.has(id)) given.add(parent);
  return parts.components.map(({ id }) => id).filter((id) => given.has(id));
}
