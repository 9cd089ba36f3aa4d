import { listerOf, type QuickResult } from "@/domain/assessment/compiled/list-flags";
import { HOLDS, rankOf, tierAt, UNSETTLED } from "@/domain/assessment/compiled/outcome";
import { dayNumber, yearsBetween, yearsUntil } from "@/domain/assessment/instant";
import { RULE_SET } from "@/domain/assessment/rule-set";
import type { Answers, AnswerValue, CompoundAnswer } from "@/domain/questionnaire/answers";
import { answersAsRead } from "@/domain/questionnaire/contradicted-gates";

/**
 * The red-flag rules written out by hand, in a straight line and for this rule set only: the practical limit that a
 * general engine can be held against. Truth is 0, 1 (not known), 2; a set of codes is a word of bits whose sign says
 * "not known". Only the list of flags is made by the engine's own lister.
 */

const R = 1;
const W = 3;
const S = 4;
const E = 5;
const NK = 1 << 31;

type Given = AnswerValue | CompoundAnswer | undefined;
type Bits = ReadonlyMap<string | boolean, number>;

const bits = (...codes: readonly (string | boolean)[]): Bits =>
  new Map<string | boolean, number>([["unsure", NK], ...codes.map((code, at) => [code, 1 << at] as const)]);

const LOC = bits(
  "arm-left",
  "arm-right",
  "hand-left",
  "hand-right",
  "rib-spot",
  "mid-back-centre",
  "between-shoulder-blades",
  "front-of-chest",
  "side-of-chest",
);
const SENS = bits("numbness-left", "numbness-right", "tingling-left", "tingling-right");
const SIDES = bits("left", "right", "none");
const PATT = bits("constant");
const TREND = bits("going", "same", "spreading-or-stronger");
const YES_NO = new Map<string | boolean, number>([
  ["unsure", NK],
  ["not-tried", NK],
  ["yes", 1],
  [true, 1],
  ["no", 2],
]);
const CORD = bits("clumsy-hands", "unsteady", "legs", "electric-shock", "urine", "bowel", "saddle-numbness");
const PACE = bits("days");
const TRAUMA = bits("fall-standing", "fall-over-1m", "crash", "blow", "sudden-strain");
const ONSET = bits("in-a-moment", "within-hours", "after-fall-or-injury");
const COURSE = bits(
  "much-better",
  "better",
  "slightly-better",
  "no-change",
  "up-and-down",
  "slightly-worse",
  "worse",
  "much-worse",
);
const CARDIO = bits(
  "chest-pressure",
  "jaw-or-arm-pain",
  "cold-sweat-or-sick",
  "fainted",
  "breathless",
  "heartbeat",
  "sudden-tearing",
  "coughing-blood",
  "swollen-calf",
);
const WHEN = bits("now", "with-pain");
const RISK = bits(
  "heart-disease",
  "high-blood-pressure",
  "diabetes",
  "high-cholesterol",
  "smoker",
  "family-early-heart",
  "connective-tissue",
);
const SYNCOPE = bits("today", "earlier");
const MECH = bits("breath-or-cough-sharpens-it", "nothing-changes-it", "pressing-reproduces-it");
const SYSTEMIC = bits(
  "fever",
  "weight-loss",
  "night-pain",
  "cancer",
  "very-unwell",
  "recent-infection-or-surgery",
  "weak-immunity-or-diabetes",
  "tb-contact",
  "injected-drugs",
);
const BONE = bits("osteoporosis", "steroids", "earlier-stress-fracture", "absent-periods", "under-fuelling");
const INFLAM = bits(
  "second-half-night",
  "eases-with-movement",
  "skin-bowel-eye",
  "relative",
  "before-45-over-3-months",
);
const VASC = bits("sudden-worst-neck-or-head", "brain-signs", "arm-swollen-blue-cold");
const OTHER = bits("meal-or-right-belly", "band-like-rash", "pregnant", "post-partum", "blood-thinners");
const TRIED = bits(
  "eased-off-running",
  "rest",
  "stretching",
  "ice",
  "heat",
  "form-change",
  "strength-work",
  "gear-change",
  "warm-up",
  "medicine",
  "hands-on-care",
);
const EFFECT = bits("none", "worse", "a-little");
const DAILY = bits(
  "sleep",
  "work-or-study",
  "sitting-or-desk",
  "driving",
  "dressing-or-washing",
  "carrying-or-lifting",
  "housework-or-caring",
  "other",
);
const CHANGE = bits("more-distance", "more-speed", "hills-or-trail", "new-pack", "back-after-break");
const ANY = NK - 1;

function word(value: Given, codes: Bits): number {
  if (value === undefined) return NK;
  if (typeof value === "string" || typeof value === "boolean") return codes.get(value) ?? 0;
  if (typeof value === "number" || !Array.isArray(value)) return 0;
  let found = 0;
  for (const code of value as readonly string[]) found |= codes.get(code) ?? 0;
  return found;
}
const has = (found: number, mask: number) => ((found & mask) !== 0 ? 2 : found < 0 ? 1 : 0);
const or = (a: number, b: number) => (a > b ? a : b);
const and = (a: number, b: number) => (a < b ? a : b);
const sure = (a: number) => (a === 2 ? 2 : 0);
const unless = (a: number) => (a === 2 ? 0 : 2);
const from = (value: Given, least: number) => (typeof value === "number" ? (value >= least ? 2 : 0) : 1);
const partOf = (value: Given, part: string): AnswerValue | undefined =>
  typeof value === "object" && !Array.isArray(value) ? (value as CompoundAnswer)[part] : undefined;
const isDay = (value: Given): value is string =>
  typeof value === "string" && value.length === 10 && value[4] === "-" && value[7] === "-";
const counted = (needed: number, yes: number, open: number) =>
  yes >= needed ? 2 : yes + open >= needed ? 1 : 0;

/** A range of days overlaps [least, below), which is the more serious reading; `lo` is NaN when not known. */
const within = (lo: number, hi: number, least: number, below: number) =>
  Number.isNaN(lo) ? 1 : hi >= least && lo < below ? 2 : 0;

const list = listerOf(RULE_SET);
const AT = new Map(RULE_SET.rules.map(({ id }, index) => [id, index]));
const at = (id: string) => AT.get(id) ?? -1;
const [NUMB, TING, WEAK, XCORD, CES, WING] = [
  "REFER-NEURO-NUMBNESS",
  "REFER-NEURO-TINGLING",
  "REFER-NEURO-WEAKNESS",
  "X-CORD",
  "X-CES",
  "X-WING",
].map(at) as [number, number, number, number, number, number];
const [FALL, INJURY, LOWENERGY, THINNERS] = [
  "REFER-TRAUMA-FALL",
  "REFER-TRAUMA-INJURY",
  "X-FRACTURE-LOWENERGY",
  "X-ANTICOAG",
].map(at) as [number, number, number, number];
const [HEART, BEAT, EFFORT, FAINT, AORTIC, PULM, NECKV, ARMV] = [
  "X-CARDIAC-NOW",
  "X-HEARTBEAT",
  "X-CARDIAC-EFFORT",
  "X-SYNCOPE",
  "X-AORTIC",
  "X-PULM",
  "X-VASC-NECK",
  "X-ARM-VASC",
].map(at) as [number, number, number, number, number, number, number, number];
const [SEVERE_ACUTE, WORSENING, PERSISTS, ADL] = [
  "REFER-SEVERE-ACUTE",
  "REFER-WORSENING",
  "REFER-PERSISTS",
  "REFER-ADL",
].map(at) as [number, number, number, number];
const [CANCER, CANCER_WEAK, INFECTION, XINFLAM, VISCERAL, SHINGLES, WEAK_SIGN, WEAK_COMBINED] = [
  "X-CANCER",
  "X-CANCER-WEAK",
  "X-INFECTION",
  "X-INFLAM",
  "X-VISCERAL",
  "X-SHINGLES",
  "X-WEAK-SIGN",
  "X-WEAK-COMBINED",
].map(at) as [number, number, number, number, number, number, number, number];
const [BSI, REDS, YOUNG, OLD, PREG, CHEST, TEXT] = [
  "X-BSI-RIB",
  "X-REDS",
  "X-AGE-YOUNG",
  "X-AGE-OLD",
  "X-PREG",
  "X-CHEST-MARK",
  "X-TEXT",
].map(at) as [number, number, number, number, number, number, number];

const out = new Uint8Array(RULE_SET.rules.length);

/** A rule that holds at `own`, or higher where a row above holds; a row above that is not known leaves it unsettled. */
function set(rule: number, when: number, own: number, high = 0, highRank = 0, mid = 0, midRank = 0): void {
  if (when === 0) out[rule] = 0;
  else if (when === 1) out[rule] = UNSETTLED;
  else if (high === 2) out[rule] = HOLDS | highRank;
  else if (mid === 2) out[rule] = HOLDS | midRank | (high === 1 ? UNSETTLED : 0);
  else out[rule] = HOLDS | own | (high === 1 || mid === 1 ? UNSETTLED : 0);
}

function said(text: string, ...beginnings: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  return beginnings.some((beginning) => words.includes(` ${beginning}`));
}

/** Tier and flags of a submission without a history. Contradicted gates are read by the same table as the engine's. */
export function byHand(answers: Answers, now: string): QuickResult {
  const a = answersAsRead(answers);
  const today = dayNumber(now);
  const dob = a["Q-DOB"];
  const age = isDay(dob) ? Math.max(0, yearsBetween(dob, now)) : NaN;
  const ageFrom = (years: number) => (Number.isNaN(age) ? 1 : age >= years ? 2 : 0);
  const loc = word(a["Q-LOC"], LOC);
  const onset = word(a["Q-ONSET"], ONSET);
  const worst = a["Q-NPRS-WORST"];
  const nowPain = a["Q-NPRS-NOW"];
  const runPain = a["Q-NPRS-RUN"];
  const painFrom = (least: number) =>
    or(from(worst, least), or(sure(from(nowPain, least)), sure(from(runPain, least))));
  const severe = or(painFrom(7), from(nowPain, 7));
  const mech = word(a["Q-MECH"], MECH);
  const course = word(a["Q-TREND"], COURSE);
  const sens = word(a["Q-NEURO-SENS"], SENS);
  const weak = word(a["Q-NEURO-WEAK"], SIDES);
  const cord = word(a["Q-CORD"], CORD);
  const wing = word(a["Q-WING"], SIDES);
  const trauma = word(a["Q-TRAUMA"], TRAUMA);
  const cardio = word(a["Q-CARDIO"], CARDIO);
  const systemic = word(a["Q-SYSTEMIC"], SYSTEMIC);
  const bone = word(a["Q-BONE"], BONE);
  const inflam = word(a["Q-INFLAM"], INFLAM);
  const vasc = word(a["Q-VASC"], VASC);
  const other = word(a["Q-OTHER"], OTHER);
  const firstEver = has(word(a["Q-FIRST-EVER"], YES_NO), 1);
  const numb = has(sens, 0b0011);
  const tingles = has(sens, 0b1100);
  const weakness = has(weak, 0b011);
  const cordSign = has(cord, 0b1111);
  const bladder = has(cord, 0b1110000);
  // A hand marked beside no nerve sign is read as tingling.
  const markedOnly = and(and(has(loc, 0b1100), unless(numb)), unless(weakness));
  const tinglingRead = or(tingles, markedOnly);
  const nerve = or(or(or(numb, tinglingRead), weakness), or(has(cord, 0b1111111), has(wing, 0b011)));
  const afterInjury = has(onset, 0b100);
  const otherInjury = has(trauma, 0b11100);
  const anyInjury = or(has(trauma, 0b11111), afterInjury);
  const injuryDay = a["Q-TRAUMA-DATE"];
  const injuredAgo = isDay(injuryDay) ? Math.max(0, today - dayNumber(injuryDay)) : NaN;
  const in7 = within(injuredAgo, injuredAgo, 0, 8);
  const fresh = and(anyInjury, in7);

  // Nerves. What is asked only after a nerve answer is read only then.
  if (numb + tingles + weakness + markedOnly > 0 || sens < 0 || weak < 0) {
    const asked = or(has(sens, ANY), has(weak, 0b011)) > 0 || sens < 0 || weak < 0;
    const trendAnswer = a["Q-NEURO-TREND"];
    const known = a["Q-NEURO-KNOWN"];
    const trend = asked ? word(partOf(trendAnswer, "trend"), TREND) : 0;
    const since = partOf(trendAnswer, "since");
    const began = isDay(since) ? Math.max(0, today - dayNumber(since)) : NaN;
    const isNew = !asked ? 0 : Number.isNaN(began) ? 1 : began < 15 ? 2 : 0;
    const grows = has(trend, 0b100);
    const constant = asked ? has(word(a["Q-NEURO-PATT"], PATT), 1) : 0;
    const bothArms = and(has(sens, 0b0101), has(sens, 0b1010));
    const raised = or(or(grows, and(constant, isNew)), or(bothArms, has(cord, 0b1000)));
    const examined = asked ? has(word(partOf(known, "examined"), YES_NO), 1) : 0;
    let lowered = 0;
    if (examined === 2) {
      const on = partOf(known, "on");
      const told = typeof partOf(known, "cause") === "string" && isDay(on);
      const before = isDay(on) && !Number.isNaN(began) && began - Math.max(0, today - dayNumber(on)) < 0;
      lowered = told && !before && has(trend, 0b011) === 2 && has(weak, 0b100) === 2 ? 2 : 0;
    }
    const own = lowered === 2 ? R : W;
    set(NUMB, numb, own, fresh, E, raised, S);
    set(TING, tinglingRead, own, fresh, E, raised, S);
    set(WEAK, weakness, W, fresh, E, or(or(isNew, grows), and(has(weak, 0b01), has(weak, 0b10))), S);
    const told = asked ? partOf(known, "cause") : "";
    if (typeof told === "string" && told !== "") {
      const feeling = numb !== 2 && tingles !== 2 && said(told, "numb", "tingl", "pins");
      const urgent = said(told, "bladder", "bowel", "chest", "faint", "black out", "blackout", "blacked out");
      const sign = urgent || said(told, "weak", "drop", "fall", "fell", "crash");
      set(TEXT, feeling || sign ? 2 : 0, W, urgent ? 2 : 0, S);
    } else out[TEXT] = 0;
  } else {
    out[NUMB] = 0;
    out[TING] = 0;
    out[WEAK] = 0;
    out[TEXT] = 0;
  }

  // Injury.
  const fall = or(has(trauma, 0b00011), and(afterInjury, unless(otherInjury)));
  if (cordSign > 0) {
    let yes = 0;
    for (let bit = 1; bit < 16; bit <<= 1) if ((cord & bit) !== 0) yes += 1;
    const two = counted(2, yes, cord < 0 ? 4 - yes : 0);
    const pace = has(word(a["Q-CORD-PACE"], PACE), 1);
    set(XCORD, cordSign, S, or(or(two, pace), anyInjury), E);
  } else out[XCORD] = 0;
  set(CES, bladder, E);
  set(WING, has(wing, 0b011), W, has(word(a["Q-WING-SUDDEN"], YES_NO), 1), S);
  const midBack = has(loc, 0b1100000);
  const age65 = ageFrom(65);
  if (fall + otherInjury > 0) {
    const tender = has(word(a["Q-MIDLINE"], YES_NO), 1);
    const stiff = has(word(a["Q-NECKROT"], YES_NO), 2);
    const dangerous = has(trauma, 0b01110);
    const in14 = within(injuredAgo, injuredAgo, 0, 15);
    const high = and(or(or(dangerous, nerve), or(stiff, age65)), in7);
    const mid = and(or(or(dangerous, nerve), or(painFrom(7), or(tender, has(bone, 0b00111)))), in14);
    const old = injuredAgo >= 43 && onset >= 0 && has(course, 0b111) === 2 && tender !== 2 && stiff !== 2;
    const own = old ? R : W;
    set(FALL, fall, own, high, E, mid, S);
    set(INJURY, otherInjury, own, high, E, mid, S);
  } else {
    out[FALL] = 0;
    out[INJURY] = 0;
  }
  const sudden = has(onset, 0b011);
  set(LOWENERGY, and(and(or(has(bone, 0b00011), age65), has(onset, 0b111)), midBack), S);
  set(THINNERS, and(has(other, 0b10000), or(anyInjury, and(severe, sudden))), S);

  // Heart, lungs, vessels.
  const heart = has(cardio, 0b000011111);
  const cardioAsked = cardio !== 0;
  const heartWhen = cardioAsked ? word(a["Q-CARDIO-WHEN"], WHEN) : 0;
  set(HEART, heart, S, has(heartWhen, 0b01), E);
  set(BEAT, has(cardio, 0b000100000), W, has(heartWhen, 0b11), S);
  const nothingHelps = has(mech, 0b010);
  const effort = and(has(word(a["Q-CARDIO-PATT"], YES_NO), 1), nothingHelps);
  set(EFFORT, effort, W, effort === 2 ? or(ageFrom(40), has(word(a["Q-CARDIO-RISK"], RISK), ANY)) : 0, S);
  const fainted = word(a["Q-SYNCOPE-EFFORT"], SYNCOPE);
  set(FAINT, has(fainted, 0b11), S, has(fainted, 0b01), E);
  const tearing = has(cardio, 0b001000000);
  set(AORTIC, tearing, E);
  const sharp = has(mech, 0b001);
  const breathless = has(cardio, 0b000010000);
  let lungs = 0;
  if ((cardio & 0b110010000) !== 0) {
    let signs = 0;
    for (const bit of [0b000010000, 0b010000000, 0b100000000]) if ((cardio & bit) !== 0) signs += 1;
    lungs = or(sharp, signs >= 2 ? 2 : 0);
  }
  set(PULM, or(has(cardio, 0b110000000), and(breathless, sharp)), S, lungs, E);
  set(NECKV, has(vasc, 0b011), E);
  set(ARMV, has(vasc, 0b100), S, or(has(cardio, 0b000010001), has(loc, 0b110000000)), E);

  // Illness, bone, person.
  const night = has(systemic, 0b000000100);
  const thin = has(systemic, 0b000000010);
  const fever = has(systemic, 0b000000001);
  const cancer = has(systemic, 0b000001000);
  set(CANCER, cancer, W, nerve, E, or(or(night, thin), or(nothingHelps, has(course, 0b11100000))), S);
  const unwell = has(systemic, 0b000010000);
  set(
    INFECTION,
    or(or(fever, unwell), and(has(systemic, 0b111100000), or(nothingHelps, night))),
    S,
    unwell,
    E,
  );
  const visceral = has(other, 0b00001);
  set(VISCERAL, visceral, R, or(fever, severe), S);
  set(SHINGLES, has(other, 0b00010), S);
  const steroids = has(bone, 0b00010);
  set(WEAK_SIGN, or(or(night, thin), steroids), R);
  const rib = has(loc, 0b00010000);
  const pressing = has(mech, 0b100);
  if (rib > 0) {
    const slow = onset === 0 ? 2 : onset < 0 ? 1 : 0;
    const volume = a["Q-RUN-VOL"];
    const minutes = partOf(volume, "minutes");
    const before = partOf(volume, "minutes-before");
    const rise =
      typeof minutes === "number" &&
      typeof before === "number" &&
      (before === 0 ? minutes > 0 : ((minutes - before) / before) * 100 >= 25);
    const load = or(has(word(a["Q-RUN-CHANGE"], CHANGE), ANY), rise ? 2 : 0);
    set(BSI, and(and(rib, or(sharp, pressing)), and(slow, load)), W);
  } else out[BSI] = 0;
  const lacks = [has(bone, 0b01000), has(bone, 0b00100), or(has(bone, 0b10000), thin)];
  const reds = counted(
    2,
    lacks.filter((each) => each === 2).length,
    lacks.filter((each) => each === 1).length,
  );
  const boneType =
    reds === 0
      ? 0
      : or(
          or(has(loc, 0b01110000), pressing),
          trauma === 0 && onset >= 0 && (onset & 0b100) === 0 ? 0 : has(word(a["Q-MIDLINE"], YES_NO), 1),
        );
  set(REDS, and(reds, boneType), W);
  set(OLD, and(and(age65, firstEver), unless(anyInjury)), R);
  const born = has(other, 0b01000);
  set(PREG, has(other, 0b01100), 0, and(and(born, severe), midBack), W);
  set(CHEST, has(loc, 0b10000000), R);

  // Daily life.
  const adl = a["Q-ADL"];
  const nights = a["Q-SLEEP"];
  const missed = from(a["Q-MISSED-WORK"], 1);
  const daily = word(a["Q-ADL-WHICH"], DAILY);
  set(
    ADL,
    or(or(from(adl, 1), has(daily, ANY)), or(from(nights, 1), missed)),
    R,
    // What it gets in the way of, left open, leaves the tier open.
    or(or(from(adl, 5), from(nights, 3)), or(missed, daily < 0 ? 1 : 0)),
    W,
  );

  // All that goes with the start of the episode.
  const [lo, hi] = startOf(a["Q-START"], today);
  const dated = (least: number, most: number, bornThen: boolean) => {
    const acuteStart = or(within(least, most, 0, 8), and(sudden, within(least, most, 0, 43)));
    const emergency = or(
      or(has(cardio, 0b001111111), or(effort, has(fainted, 0b11))),
      or(tearing, or(cordSign, bladder)),
    );
    const open = typeof worst === "number" && typeof nowPain === "number" ? 0 : 1;
    set(SEVERE_ACUTE, or(and(severe, acuteStart), open), S, emergency, E);
    const worse = or(
      and(has(course, 0b11000000), within(least, most, 7, Infinity)),
      and(has(course, 0b00100000), within(least, most, 14, Infinity)),
    );
    set(WORSENING, worse, W, or(nerve, painFrom(8)), S);
    const selfcare = a["Q-SELFCARE"];
    const longEnough = or(
      within(least, most, 28, Infinity),
      and(ageFrom(18) === 1 ? 1 : ageFrom(18) === 2 ? 0 : 2, within(least, most, 21, Infinity)),
    );
    const effect = word(partOf(selfcare, "effect"), EFFECT);
    const fails = and(
      and(
        longEnough,
        and(has(word(partOf(selfcare, "tried"), TRIED), ANY), from(partOf(selfcare, "weeks"), 2)),
      ),
      has(effect, 0b111),
    );
    set(
      PERSISTS,
      or(fails, within(least, most, 84, Infinity)),
      R,
      and(and(fails, within(least, most, 42, Infinity)), painFrom(5)),
      W,
    );
    const notBetter = has(course, 0b11111000);
    const longFor = and(within(least, most, 28, Infinity), notBetter);
    const first50 = and(ageFrom(50), firstEver);
    const yes =
      (night === 2 ? 1 : 0) + (thin === 2 ? 1 : 0) + (first50 === 2 ? 1 : 0) + (longFor === 2 ? 1 : 0);
    const open4 =
      (night === 1 ? 1 : 0) + (thin === 1 ? 1 : 0) + (first50 === 1 ? 1 : 0) + (longFor === 1 ? 1 : 0);
    set(CANCER_WEAK, and(and(unless(cancer), or(night, thin)), counted(2, yes, open4)), W);
    const medicine = word(a["Q-NSAID"], YES_NO);
    const nsaid = has(medicine, 1);
    let marks = nsaid === 2 ? 1 : 0;
    for (let bit = 1; bit < 16; bit <<= 1) if ((inflam & bit) !== 0) marks += 1;
    const openMarks = (nsaid === 1 ? 1 : 0) + (inflam < 0 ? 4 : 0);
    const three = counted(3, marks, openMarks);
    let pattern = 0;
    if (three > 0) {
      const early =
        bornThen && isDay(dob) && yearsUntil(dob, today - lo) < 45 && within(least, most, 92, Infinity) === 2;
      pattern = and(or(has(inflam, 0b10000), early ? 2 : 0), three);
    }
    // Three marks do not settle it while the medicine is not answered.
    set(XINFLAM, and(pattern, medicine < 0 ? 1 : 2), R);
    const old = and(age65, firstEver);
    const general = or(night, thin);
    const weakBone = has(bone, 0b00011);
    let sureDomains = 0;
    let openDomains = 0;
    for (const domain of [old, general, weakBone, pattern, visceral]) {
      if (domain === 2) sureDomains += 1;
      else if (domain === 1) openDomains += 1;
    }
    set(WEAK_COMBINED, counted(2, sureDomains, openDomains), W);
    set(
      YOUNG,
      Number.isNaN(age) ? 1 : age < 16 ? 2 : 0,
      R,
      or(or(night, fever), within(least, most, 22, Infinity)),
      W,
    );
  };
  dated(lo, hi, !Number.isNaN(lo));
  let rank = highest();
  if (Number.isNaN(lo) && unsettled()) {
    const before = out.slice();
    let lowest = E;
    for (const day of [0, 7, 8, 14, 21, 22, 28, 42, 43, 84, 92]) {
      dated(day, day, false);
      lowest = Math.min(lowest, highest());
    }
    out.set(before);
    rank = Math.max(rank, lowest);
  }
  return list(tierAt(rank), out);
}

function startOf(start: Given, today: number): readonly [number, number] {
  switch (start) {
    case "today":
      return [0, 0];
    case "1-7-days":
      return [1, 7];
    case "1-4-weeks":
      return [8, 27];
    case "4-6-weeks":
      return [28, 41];
    case "6-12-weeks":
      return [42, 83];
    case "over-12-weeks":
      return [84, Number.MAX_SAFE_INTEGER];
    default: {
      const days = isDay(start) ? Math.max(0, today - dayNumber(start)) : NaN;
      return [days, days];
    }
  }
}

function highest(): number {
  let rank = 0;
  for (const outcome of out) rank = Math.max(rank, rankOf(outcome));
  return rank;
}

function unsettled(): boolean {
  for (const outcome of out) if ((outcome & UNSETTLED) !== 0) return true;
  return false;
}
