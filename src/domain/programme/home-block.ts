import { HOME_MINUTES_CAP, type Circumstances } from "./circumstances";
import { candidatesFor, type Candidate } from "./choose";
import type { Component } from "./components/component";
import type { Library } from "./library/library";
import type { LeftOut, Withheld } from "./programme";
import type { Template } from "./template";
import { addFromTemplate, cappedBy } from "./template-block";
import type { Wanted } from "./triggers";

/** Caps of the home block (clinical content 1.5): items and strength minutes; its minutes are the athlete's. */
export const HOME_ITEMS_CAP = 6;
export const STRENGTH_MINUTES_CAP = 10;

/** The block of a day at home: warm-up, cool-down and form cue belong to the run and are not in it. */
export interface HomeBlock {
  readonly chosen: readonly Candidate[];
  readonly withheld: readonly Withheld[];
  /** What a template asks for and this athlete is not given. */
  readonly left: readonly LeftOut[];
}

type WantedPart = Wanted & { readonly definition: Component };

/** Components that get a second exercise when there is room: strength for A and B days, and a second way to move. */
const SECONDS: readonly string[] = [
  "PREV-UPPERBACK-STRENGTH",
  "PREV-CORE-STRENGTH",
  "PREV-THORACIC-MOBILITY",
];
const FORWARD_HEAD = "CAUSE-POSTURE-FWDHEAD";

/** Keeps the caps while items are added one by one. */
class Block {
  readonly chosen: Candidate[] = [];
  constructor(private readonly minutes: number) {}

  fits(candidate: Candidate, minutes: number = this.minutes): boolean {
    const total = (of: readonly Candidate[]) => of.reduce((sum, each) => sum + each.minutes, 0);
    const strength = [...this.chosen, candidate].filter(({ exercise }) => exercise.group === "strength");
    return (
      this.chosen.length < HOME_ITEMS_CAP &&
      total(this.chosen) + candidate.minutes <= minutes &&
      total(strength) <= STRENGTH_MINUTES_CAP
    );
  }

  delivers(ids: readonly string[]): boolean {
    return this.chosen.some(({ exercise }) => ids.includes(exercise.id));
  }
}

/**
 * Fills the home block: what the athlete's own answers call for, then what a template adds, then second exercises. Of
 * what answers a component a template's exercise is preferred, unless another component would find no room for it.
 */
export function fillHomeBlock(
  wanted: readonly WantedPart[],
  library: Library,
  c: Circumstances,
  template?: Template,
): HomeBlock {
  const usual = answerWanted(wanted, library, c);
  const steered = template === undefined ? usual : answerWanted(wanted, library, c, template);
  const isLost = ({ definition: { delivers } }: WantedPart) =>
    usual.block.delivers(delivers) && !steered.block.delivers(delivers);
  const { block, withheld } = wanted.some(isLost) ? usual : steered;
  const left = template === undefined ? [] : addFromTemplate(block, template, library, c);
  addSeconds(block, causalAtHome(wanted), library, c);
  addNeckStretch(block, wanted, library, c);
  return { chosen: block.chosen.map((each) => cappedBy(template, each)), withheld, left };
}

function atHomeByRank(wanted: readonly WantedPart[]): readonly WantedPart[] {
  return wanted
    .filter(({ definition }) => definition.place === "home" || definition.place === "stretch")
    .toSorted((a, b) => a.rank - b.rank);
}

const causalAtHome = (wanted: readonly WantedPart[]): readonly WantedPart[] =>
  atHomeByRank(wanted).filter(({ component }) => !component.startsWith("RELIEF-"));

/**
 * The first cause's component, the two relief movements, the other components by rank, the chest stretch (which
 * otherwise goes to the cool-down). However few minutes there are, one item is given.
 */
function answerWanted(
  wanted: readonly WantedPart[],
  library: Library,
  c: Circumstances,
  template?: Template,
): { readonly block: Block; readonly withheld: readonly Withheld[] } {
  const block = new Block(c.homeMinutes);
  const withheld: Withheld[] = [];
  const relief = atHomeByRank(wanted).filter(({ component }) => component.startsWith("RELIEF-"));
  const [first, ...others] = causalAtHome(wanted);
  const later = [
    ...others.filter(({ definition }) => definition.place === "home"),
    ...others.filter(({ definition }) => definition.place === "stretch"),
  ];
  for (const { component, definition } of [...(first ? [first] : []), ...relief, ...later]) {
    const strengthWaits = definition.parent === "PREV-STRENGTH" && c.mode === "RESTRICTED";
    const { suitable: all, barred } = candidatesFor(definition.delivers, library, c);
    const suitable = servingMostFirst(all, wanted, template);
    if (strengthWaits || suitable.length === 0) {
      withheld.push({ component, reason: strengthWaits ? "mode" : (barred ?? "condition") });
      continue;
    }
    if (block.delivers(suitable.map(({ exercise }) => exercise.id))) continue;
    const fitting = suitable.find((candidate) => block.fits(candidate));
    const least = suitable.toSorted((a, b) => a.minutes - b.minutes)[0];
    const next = fitting ?? (block.chosen.length === 0 ? least : undefined);
    if (next) block.chosen.push(next);
    else {
      const withTime = suitable.some((candidate) => block.fits(candidate, HOME_MINUTES_CAP));
      withheld.push({ component, reason: withTime ? "minutes" : "room" });
    }
  }
  return { block, withheld };
}

/** Stable: among equals, one of the template comes first, then one that serves several wanted components. */
function servingMostFirst(
  candidates: readonly Candidate[],
  wanted: readonly WantedPart[],
  template: Template | undefined,
): readonly Candidate[] {
  const others = ({ exercise }: Candidate) =>
    template?.items.some((item) => item.exercise === exercise.id) ? 0 : 1;
  const serves = ({ exercise }: Candidate) =>
    wanted.filter(({ definition }) => definition.delivers.includes(exercise.id)).length;
  return candidates.toSorted((a, b) => a.cost - b.cost || others(a) - others(b) || serves(b) - serves(a));
}

function addSeconds(block: Block, causal: readonly WantedPart[], library: Library, c: Circumstances): void {
  for (const component of SECONDS) {
    const each = causal.find((part) => part.component === component && part.causes.length > 0);
    if (each === undefined || !block.delivers(each.definition.delivers)) continue;
    const second = candidatesFor(each.definition.delivers, library, c).suitable.find(
      (candidate) => !block.delivers([candidate.exercise.id]) && block.fits(candidate),
    );
    if (second) block.chosen.push(second);
  }
}

/** The neck stretch of a forward head, when there is still room and nothing speaks against it. */
function addNeckStretch(
  block: Block,
  wanted: readonly WantedPart[],
  library: Library,
  c: Circumstances,
): void {
  const stretch = wanted.find(({ component }) => component === "RELIEF-STRETCH");
  if (!c.causes.includes(FORWARD_HEAD) || !stretch?.definition.delivers.includes("EX-UTLS")) return;
  const neck = candidatesFor(["EX-UTLS"], library, c).suitable[0];
  if (neck && !block.delivers([neck.exercise.id]) && block.fits(neck)) block.chosen.push(neck);
}
