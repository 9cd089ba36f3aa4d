import type { Answers } from "@/domain/questionnaire/answers";
import { CHEST_ROWS } from "./chest-rows";
import { COURSE_ROWS } from "./course-rows";
import { GENERAL_ROWS } from "./general-rows";
import { INJURY_ROWS } from "./injury-rows";
import { worst } from "./items";
import { NERVE_ROWS } from "./nerve-rows";
import { MODES, TIERS, type Mode, type Row, type Tier } from "./row";
import { Told } from "./told";

/** What the tables say of one intake. */
export interface Verdict {
  readonly tier: Tier;
  readonly mode: Mode;
  /** Every flag that certainly fires, with the tier that is certain. X-PREG has none: NONE. */
  readonly flags: Readonly<Record<string, Tier>>;
  /** The mode that each of them asks for at that tier; what the worst pain adds to a routine result is the whole's. */
  readonly modes: Readonly<Record<string, Mode>>;
  /** Flags of which the answers do not tell whether they fire. */
  readonly unknown: readonly string[];
  /** Flags that fire, and might be higher than their tier if the blanks were filled. */
  readonly open: Readonly<Record<string, Tier>>;
}

/** Every row of clinical content 3.2 that an intake without history can meet. */
export const ROWS: readonly Row[] = [
  ...NERVE_ROWS,
  ...INJURY_ROWS,
  ...COURSE_ROWS,
  ...CHEST_ROWS,
  ...GENERAL_ROWS,
];

/** 1.4: a parent fires with any child, at the highest child's tier. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  "REFER-NEURO": ["REFER-NEURO-NUMBNESS", "REFER-NEURO-TINGLING", "REFER-NEURO-WEAKNESS"],
  "REFER-TRAUMA": ["REFER-TRAUMA-FALL", "REFER-TRAUMA-INJURY"],
};

const rank = (tier: Tier): number => TIERS.indexOf(tier);
const highest = (tiers: readonly Tier[]): Tier =>
  tiers.reduce((top, tier) => (rank(tier) > rank(top) ? tier : top), "NONE");
const strictest = (modes: readonly Mode[]): Mode =>
  modes.reduce((top, mode) => (MODES.indexOf(mode) > MODES.indexOf(top) ? mode : top), "FULL");

/** 1.5 and rulings: the mode of a tier where the row names none. */
function modeOfTier(tier: Tier, told: Told): Mode {
  if (tier === "EMERGENCY" || tier === "SAME_DAY") return "HOLD";
  if (tier === "WITHIN_DAYS" || tier === "INCOMPLETE") return "RESTRICTED";
  return tier === "ROUTINE" && worst(told, 6) === "yes" ? "FULL-L1" : "FULL";
}

/** Days since the start on both sides of every number of days that a row names. */
const STARTS = [0, 7, 8, 13, 14, 20, 21, 22, 27, 28, 41, 42, 43, 83, 84, 91, 92];

/**
 * The law of unknown (rulings): one row wants a recent start, another a distant one, and one of them holds whatever the
 * start was; so no unknown start comes out below the mildest start.
 */
function lowestOverStarts(answers: Answers, now: string): Tier {
  return STARTS.map((days) => {
    const start = new Date(Date.parse(now.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);
    return oracle({ ...answers, "Q-START": start }, now).tier;
  }).reduce((low, tier) => (rank(tier) < rank(low) ? tier : low));
}

/**
 * The tables of clinical content 3.2, 3.3, 2.3, 1.4, 1.5 and the rulings, read row by row, for an intake without history.
 * Written without sight of the engine, to be held against it.
 *
 * reading: a flag that fires at ROUTINE and whose higher row is unknown keeps ROUTINE away as an unknown rule does.
 *
 * @param now ISO instant or day
 */
export function oracle(answers: Answers, now: string): Verdict {
  const told = new Told(answers, now);
  const certain = new Map<string, Tier>();
  const possible = new Map<string, Tier>();
  const modes: Mode[] = [];
  const own = new Map<string, Mode>();
  for (const row of ROWS) {
    const holds = row.when(told);
    if (holds === "no") continue;
    possible.set(row.id, highest([row.tier, possible.get(row.id) ?? "NONE"]));
    if (holds === "unknown") continue;
    const before = certain.get(row.id);
    const asks = row.mode ?? (row.tier === "ROUTINE" ? "FULL" : modeOfTier(row.tier, told));
    if (before === undefined || rank(row.tier) > rank(before)) own.set(row.id, asks);
    else if (row.tier === before) own.set(row.id, strictest([asks, own.get(row.id) ?? "FULL"]));
    certain.set(row.id, highest([row.tier, before ?? "NONE"]));
    modes.push(row.mode ?? modeOfTier(row.tier, told));
  }
  for (const [parent, children] of Object.entries(PARENTS)) {
    for (const map of [certain, possible]) {
      const found = children.flatMap((child) => map.get(child) ?? []);
      if (found.length > 0) map.set(parent, highest(found));
    }
  }
  const unknown = [...possible.keys()].filter((id) => !certain.has(id)).toSorted();
  const open = [...certain].flatMap(([id, tier]) => {
    if (Object.hasOwn(PARENTS, id)) return [];
    const top = possible.get(id) ?? tier;
    return rank(top) > rank(tier) ? [[id, top] as const] : [];
  });
  const stillRoutine = open.some(([id]) => rank(certain.get(id) ?? "NONE") < rank("INCOMPLETE"));
  const incomplete = unknown.length > 0 || stillRoutine;
  if (incomplete) modes.push("RESTRICTED");
  const fired = highest([...certain.values(), ...(incomplete ? ["INCOMPLETE" as const] : [])]);
  const tier = told.startIsKnown() ? fired : highest([fired, lowestOverStarts(answers, now)]);
  // Ruled: HOLD for SAME_DAY and EMERGENCY, also where the law of unknown gives the tier and no flag carries it.
  if (![...certain.values()].includes(tier)) modes.push(modeOfTier(tier, told));
  return {
    tier,
    mode: strictest(modes),
    flags: Object.fromEntries([...certain].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    modes: Object.fromEntries(own),
    unknown,
    open: Object.fromEntries(open),
  };
}
