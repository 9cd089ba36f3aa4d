import {
  CAUDA,
  chestMarked,
  CORD,
  injured,
  injuredWithin,
  LEFT,
  nerveItem,
  numb,
  RIGHT,
  tingling,
  weak,
} from "./items";
import type { Row } from "./row";
import { all, any, atLeast, known, unlessCertainly, type Tri } from "./three-valued";
import type { Told } from "./told";

const spreading = (t: Told) => t.says("Q-NEURO-TREND", ["spreading-or-stronger"], "trend");
const newIn14 = (t: Told) => t.dayAtMost(14, "Q-NEURO-TREND", "since");
const bothArms = (t: Told) => all(t.says("Q-NEURO-SENS", LEFT), t.says("Q-NEURO-SENS", RIGHT));
const constant = (t: Told) => t.says("Q-NEURO-PATT", ["constant"]);
// reading: "neck-movement shock" is the electric shock of Q-CORD, not mere "with neck movement".
const shock = (t: Told) => t.says("Q-CORD", ["electric-shock"]);

/** 3.2 "raised". */
const raised = (t: Told) => any(spreading(t), all(constant(t), newIn14(t)), bothArms(t), shock(t));

/** Examined on a day before it began: a contradiction (3.3 rule 3), so not examined. */
function examinedTooEarly(t: Told): Tri {
  const [on, since] = [t.value("Q-NEURO-KNOWN", "on"), t.value("Q-NEURO-TREND", "since")];
  return known(typeof on === "string" && typeof since === "string" && on < since);
}

/**
 * 3.2 "lowered: already examined, cause named by a clinician, unchanged", and 1.2 "yes (text, date)". reading: unchanged
 * includes "going"; weakness, told or not known, is more than the feeling that was examined. Every part must be certain.
 */
function examined(t: Told): Tri {
  return all(
    t.says("Q-NEURO-KNOWN", ["yes"], "examined"),
    known(t.value("Q-NEURO-KNOWN", "cause") !== undefined),
    known(t.value("Q-NEURO-KNOWN", "on") !== undefined),
    unlessCertainly(examinedTooEarly(t)),
    t.says("Q-NEURO-TREND", ["same", "going"], "trend"),
    t.says("Q-NEURO-WEAK", ["none"]),
  );
}

const freshInjury = (t: Told) => all(t.holds(nerveItem), injuredWithin(t, 7));
const someCord = (t: Told, count: number) =>
  atLeast(
    count,
    CORD.map((code) => t.says("Q-CORD", [code])),
  );

const sensory = (id: string, has: (t: Told) => Tri): readonly Row[] => [
  {
    id,
    tier: "ROUTINE",
    from: "3.2 lowered",
    when: (t) => all(t.holds(has), t.holds(examined)),
    mode: "RESTRICTED",
  },
  {
    id,
    tier: "WITHIN_DAYS",
    from: "3.2",
    when: (t) => all(t.holds(has), unlessCertainly(t.holds(examined))),
  },
  { id, tier: "SAME_DAY", from: "3.2 raised", when: (t) => all(t.holds(has), t.holds(raised)) },
  { id, tier: "EMERGENCY", from: "3.3 rule 2", when: (t) => all(t.holds(has), t.holds(freshInjury)) },
];

const WEAKNESS = "REFER-NEURO-WEAKNESS";

/** Nerves and vessels of neck and arm: 3.2 "Neurological", 3.3 rule 2. */
export const NERVE_ROWS: readonly Row[] = [
  ...sensory("REFER-NEURO-NUMBNESS", numb),
  ...sensory("REFER-NEURO-TINGLING", tingling),

  // reading: the lowering stands under numbness and tingling, so weakness is never lowered.
  { id: WEAKNESS, tier: "WITHIN_DAYS", from: "3.2", when: weak },
  {
    id: WEAKNESS,
    tier: "SAME_DAY",
    from: "3.2",
    when: (t) =>
      all(
        weak(t),
        any(
          newIn14(t),
          spreading(t),
          all(t.says("Q-NEURO-WEAK", ["left"]), t.says("Q-NEURO-WEAK", ["right"])),
        ),
      ),
  },
  { id: WEAKNESS, tier: "EMERGENCY", from: "3.3 rule 2", when: (t) => all(weak(t), t.holds(freshInjury)) },

  { id: "X-CORD", tier: "SAME_DAY", from: "3.2", when: (t) => someCord(t, 1) },
  { id: "X-CORD", tier: "EMERGENCY", from: "3.2 two or more", when: (t) => someCord(t, 2) },
  {
    id: "X-CORD",
    tier: "EMERGENCY",
    from: "3.2 rapid",
    when: (t) => all(someCord(t, 1), t.says("Q-CORD-PACE", ["days"])),
  },
  {
    id: "X-CORD",
    tier: "EMERGENCY",
    from: "3.2 after trauma",
    when: (t) => all(someCord(t, 1), t.holds(injured)),
  },
  { id: "X-CES", tier: "EMERGENCY", from: "3.2", when: (t) => t.says("Q-CORD", CAUDA) },

  { id: "X-WING", tier: "WITHIN_DAYS", from: "3.2", when: (t) => t.says("Q-WING", ["left", "right"]) },
  {
    id: "X-WING",
    tier: "SAME_DAY",
    from: "3.2 sudden",
    when: (t) => all(t.says("Q-WING", ["left", "right"]), t.isTrue("Q-WING-SUDDEN")),
  },

  {
    id: "X-VASC-NECK",
    tier: "EMERGENCY",
    from: "3.2",
    when: (t) => t.says("Q-VASC", ["sudden-worst-neck-or-head", "brain-signs"]),
  },
  {
    id: "X-ARM-VASC",
    tier: "SAME_DAY",
    from: "3.2",
    when: (t) => t.says("Q-VASC", ["arm-swollen-blue-cold"]),
  },
  {
    id: "X-ARM-VASC",
    tier: "EMERGENCY",
    from: "3.2 with breathlessness/chest pain",
    // reading: chest pain is chest pressure, or the front or side of the chest marked on the body map.
    when: (t) =>
      all(
        t.says("Q-VASC", ["arm-swollen-blue-cold"]),
        any(t.says("Q-CARDIO", ["breathless", "chest-pressure"]), chestMarked(t)),
      ),
  },
];
