import { candidatesFor, tagsOf, type Candidate } from "./choose";
import type { Circumstances } from "./circumstances";
import type { Component } from "./components/component";
import { fillHomeBlock } from "./home-block";
import type { ProgrammeParts } from "./parts";
import type { LeftOut, ProgrammeItem, Swap, Withheld } from "./programme";
import type { Template } from "./template";
import { cappedBy } from "./template-block";
import type { Wanted } from "./triggers";

/** A wanted component with its definition. */
export type WantedPart = Wanted & { readonly definition: Component };

/** The items of a programme, what is withheld, and what stands in for what. */
export interface Items {
  readonly items: readonly ProgrammeItem[];
  readonly withheld: readonly Withheld[];
  readonly swaps: readonly Swap[];
  readonly left: readonly LeftOut[];
}

/** Places what is wanted: home block, warm-up, form cues, cool-down and relief protocols. */
export function itemsFor(
  wanted: readonly WantedPart[],
  parts: ProgrammeParts,
  c: Circumstances,
  template?: Template,
): Items {
  const home = fillHomeBlock(wanted, parts.library, c, template);
  const homeIds = home.chosen.map(({ exercise }) => exercise.id);
  const placed: { candidate: Candidate; place: ProgrammeItem["place"] }[] = home.chosen.map((candidate) => ({
    candidate,
    place: "home",
  }));
  const withheld: Withheld[] = [...home.withheld];
  const swaps: Swap[] = [];
  const place = (candidate: Candidate, where: ProgrammeItem["place"]) => {
    if (!placed.some((each) => each.candidate.exercise.id === candidate.exercise.id)) {
      placed.push({ candidate: cappedBy(template, candidate), place: where });
    }
  };
  for (const { component, definition } of wanted) {
    const { suitable, barred } = candidatesFor(definition.delivers, parts.library, c);
    const withTheRun = definition.place === "warm-up" || definition.place === "form-cue";
    if (withTheRun) for (const candidate of suitable) place(candidate, definition.place);
    if (withTheRun && suitable.length === 0) withheld.push({ component, reason: barred ?? "condition" });
    if (component === "PREV-COOLDOWN-STATIC")
      coolDown(suitable, homeIds).forEach((each) => place(each, "cool-down"));
    if (component === "RELIEF-STRETCH") suitable.slice(0, 1).forEach((each) => place(each, "cool-down"));
    if (component === "DER-BREATHING") {
      suitable
        .filter(({ exercise }) => exercise.group === "form-cue")
        .forEach((each) => place(each, "form-cue"));
    }
  }
  for (const { candidate } of placed) if (candidate.swap) swaps.push(candidate.swap);
  return {
    items: [
      ...reliefItems(wanted, parts, c, withheld),
      ...PLACES.flatMap((where) => placed.filter((each) => each.place === where)).map((each) =>
        itemOf(each, wanted),
      ),
    ],
    withheld,
    swaps,
    left: home.left.filter(({ exercise }) => !placed.some((each) => each.candidate.exercise.id === exercise)),
  };
}

/** The order of a day: at home, then before, during and after the run. */
const PLACES = ["home", "warm-up", "form-cue", "cool-down"] as const;
const CHEST_STRETCHES: readonly string[] = ["EX-DOORWAY", "EX-PEC-FLOOR"];

/** Chest, shoulders and upper back: one stretch each; a chest stretch of the home block is done after the run too. */
function coolDown(suitable: readonly Candidate[], homeIds: readonly string[]): readonly Candidate[] {
  const isChest = ({ exercise }: Candidate) => CHEST_STRETCHES.includes(exercise.id);
  const chestAtHome = homeIds.some((id) => CHEST_STRETCHES.includes(id));
  return [
    ...(chestAtHome ? [] : suitable.filter(isChest).slice(0, 1)),
    ...suitable.filter((candidate) => !isChest(candidate)),
  ];
}

function itemOf(
  { candidate, place }: { candidate: Candidate; place: ProgrammeItem["place"] },
  wanted: readonly WantedPart[],
): ProgrammeItem {
  const { exercise, levels, start, minutes, fromWeek: byTemplate } = candidate;
  const served = wanted.filter(({ definition }) => definition.delivers.includes(exercise.id));
  const own = served.some(({ fromWeek }) => fromWeek === 1) ? 1 : 3;
  return {
    exercise: exercise.id,
    // Nothing of this athlete's asks for it: it still belongs to what it trains, by which days are shared out.
    components: served.length > 0 ? served.map(({ component }) => component) : exercise.serves,
    causes: [...new Set(served.flatMap(({ causes }) => causes))],
    tags: tagsOf(exercise, levels),
    label: exercise.label,
    level: start,
    levels,
    fromWeek: byTemplate ?? own,
    place,
    minutes,
    ...(byTemplate === undefined ? {} : { template: true }),
  };
}

/** The protocols: the stop rule for everybody, cold and warmth by their triggers unless a condition forbids them. */
function reliefItems(
  wanted: readonly WantedPart[],
  parts: ProgrammeParts,
  c: Circumstances,
  withheld: Withheld[],
): readonly ProgrammeItem[] {
  return parts.library.relief.flatMap((protocol): readonly ProgrammeItem[] => {
    const served = wanted.filter(({ definition }) => definition.delivers.includes(protocol.id));
    if (served.length === 0) return [];
    if (protocol.withARun === true && c.noRunning) {
      withheld.push(...served.map(({ component }) => ({ component, reason: "mode" as const })));
      return [];
    }
    if (protocol.avoid.some((condition) => c.conditions.has(condition))) {
      withheld.push(...served.map(({ component }) => ({ component, reason: "condition" as const })));
      return [];
    }
    return [
      {
        exercise: protocol.id,
        components: served.map(({ component }) => component),
        causes: [],
        tags: [],
        label: protocol.label,
        level: 1,
        levels: [1],
        fromWeek: 0,
        place: "relief",
        minutes: protocol.minutes,
      },
    ];
  });
}
