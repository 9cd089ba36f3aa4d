import {
  fall,
  improving,
  injured,
  midBack,
  nerveItem,
  otherInjury,
  severe,
  suddenOnset,
  worst,
} from "./items";
import type { Row } from "./row";
import { all, any, known, unlessCertainly, type Tri } from "./three-valued";
import type { Told } from "./told";

const within = (t: Told, days: number) => t.dayAtMost(days, "Q-TRAUMA-DATE");
// reading: the bank's one option for a blow (head, neck or back) counts as the blow to the head.
const dangerousMechanism = (t: Told) => t.says("Q-TRAUMA", ["fall-over-1m", "crash", "blow"]);
const cannotTurn = (t: Told) => t.says("Q-NECKROT", ["no"]);
const weakBone = (t: Told) => t.says("Q-BONE", ["osteoporosis", "steroids", "earlier-stress-fracture"]);
const tender = (t: Told) => t.says("Q-MIDLINE", ["yes"]);
/**
 * Over six weeks ago and improving: lowers only when certain. reading: a tender or stiff spine is not "minor"; nor is an
 * injury whose onset is left open, since the same blank without an injury is INCOMPLETE (law of worse).
 */
const oldAndImproving = (t: Told): Tri =>
  all(
    known(within(t, 42) === "no"),
    improving(t),
    known(t.value("Q-ONSET") !== undefined),
    unlessCertainly(tender(t)),
    unlessCertainly(cannotTurn(t)),
  );

const trauma = (id: string, has: (t: Told) => Tri): readonly Row[] => [
  { id, tier: "ROUTINE", from: "3.2 minor, over 6 weeks and improving", when: has },
  {
    id,
    tier: "WITHIN_DAYS",
    from: "3.2 minor",
    when: (t) => all(t.holds(has), unlessCertainly(oldAndImproving(t))),
  },
  {
    id,
    tier: "SAME_DAY",
    from: "3.2 moderate",
    when: (t) => all(t.holds(has), within(t, 14), any(worst(t, 7), tender(t), weakBone(t))),
  },
  {
    id,
    tier: "SAME_DAY",
    from: "rulings: dangerous mechanism 8 to 14 days ago",
    when: (t) => all(t.holds(has), within(t, 14), dangerousMechanism(t)),
  },
  {
    id,
    tier: "SAME_DAY",
    from: "3.2 minor requires no nerve signs",
    // reading: an injury of 8 to 14 days with a nerve sign is shut out of "minor", so it is at least "moderate".
    when: (t) => all(t.holds(has), within(t, 14), t.holds(nerveItem)),
  },
  {
    id,
    tier: "EMERGENCY",
    from: "3.2 dangerous, 3.3 rule 2",
    when: (t) =>
      all(
        t.holds(has),
        within(t, 7),
        any(dangerousMechanism(t), t.holds(nerveItem), cannotTurn(t), t.aged(65)),
      ),
  },
];

const THIN = "X-ANTICOAG";
const thinners = (t: Told) => t.says("Q-OTHER", ["blood-thinners"]);

/** 3.2 "Injury", with blood thinners. */
export const INJURY_ROWS: readonly Row[] = [
  ...trauma("REFER-TRAUMA-FALL", fall),
  ...trauma("REFER-TRAUMA-INJURY", otherInjury),
  {
    id: "X-FRACTURE-LOWENERGY",
    tier: "SAME_DAY",
    from: "3.2",
    // reading: "with little or no injury" widens the rule; shutting out a big injury would break the law of worse.
    // reading: an onset after a fall or lift is sudden too.
    when: (t) =>
      all(
        any(t.says("Q-BONE", ["osteoporosis", "steroids"]), t.aged(65)),
        any(suddenOnset(t), t.says("Q-ONSET", ["after-fall-or-injury"])),
        midBack(t),
      ),
  },
  { id: THIN, tier: "SAME_DAY", from: "3.2 + injury", when: (t) => all(thinners(t), t.holds(injured)) },
  {
    id: THIN,
    tier: "SAME_DAY",
    from: "3.2 + severe sudden pain",
    when: (t) => all(thinners(t), t.holds(severe), suddenOnset(t)),
  },
];
