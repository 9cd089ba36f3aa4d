import {
  injured,
  midBack,
  nerveItem,
  noGainAtFourWeeks,
  oldAndFirst,
  progressive,
  severe,
  under,
  worst,
} from "./items";
import type { Row } from "./row";
import { all, any, atLeast, unlessCertainly, type Tri } from "./three-valued";
import type { Told } from "./told";

const systemic = (t: Told, ...codes: string[]) => t.says("Q-SYSTEMIC", codes);
const bone = (t: Told, ...codes: string[]) => t.says("Q-BONE", codes);
const other = (t: Told, ...codes: string[]) => t.says("Q-OTHER", codes);
const not = (part: Tri): Tri => (part === "unknown" ? "unknown" : part === "yes" ? "no" : "yes");

const nothingChangesIt = (t: Told) => t.says("Q-MECH", ["nothing-changes-it"]);
const noCancer = (t: Told) => not(systemic(t, "cancer"));
const nightPain = (t: Told) => systemic(t, "night-pain");
const weightLoss = (t: Told) => systemic(t, "weight-loss");

// reading: "constant" pain is pain that nothing changes, or that no position eases at night.
const constantPain = (t: Told) => any(nothingChangesIt(t), nightPain(t));
// reading: "unremitting" is pain that nothing changes; "progressive" is any step worse.
const nightUnremittingProgressive = (t: Told) =>
  any(nightPain(t), nothingChangesIt(t), progressive(t), weightLoss(t));

function cancerWeak(t: Told): Tri {
  const signs = [
    nightPain(t),
    weightLoss(t),
    all(t.aged(50), t.isTrue("Q-FIRST-EVER")),
    noGainAtFourWeeks(t),
  ];
  return all(noCancer(t), atLeast(2, signs), any(nightPain(t), weightLoss(t)));
}

// reading: bone-type pain is one rib-sized spot, the centre line, or a spot that pressing brings on.
const bonePain = (t: Told) =>
  any(
    t.says("Q-LOC", ["rib-spot", "mid-back-centre"]),
    t.says("Q-MECH", ["pressing-reproduces-it"]),
    t.says("Q-MIDLINE", ["yes"]) === "yes" ? "yes" : "no",
  );

// reading: the option, or date of birth and start together (3.3 rule 3); three months are 91 days.
const youngAndLong = (t: Told) =>
  any(t.says("Q-INFLAM", ["before-45-over-3-months"]), all(t.youngerAtStart(45), t.startedAtLeast(92)));

const inflammatory = (t: Told) =>
  all(
    youngAndLong(t),
    atLeast(3, [
      t.says("Q-INFLAM", ["second-half-night"]),
      t.says("Q-INFLAM", ["eases-with-movement"]),
      t.says("Q-NSAID", ["yes"]),
      t.says("Q-INFLAM", ["skin-bowel-eye"]),
      t.says("Q-INFLAM", ["relative"]),
    ]),
  );

const visceral = (t: Told) => all(other(t, "meal-or-right-belly"), t.says("Q-LOC", ["shoulder-blade-right"]));
const steroids = (t: Told) => bone(t, "steroids");

/**
 * 3.3 rule 1: weak items of two domains. reading: the weak items are those that alone are ROUTINE: age, night pain,
 * steroids (3.1), an inflammatory pattern and a belly pattern (3.2); "up one tier" is from ROUTINE to WITHIN_DAYS.
 */
const twoWeak = (t: Told) =>
  atLeast(2, [any(oldAndFirst(t), under(t, 16)), nightPain(t), steroids(t), inflammatory(t), visceral(t)]);

const weakItem = (id: string, from: string, has: (t: Told) => Tri): readonly Row[] => [
  { id, tier: "ROUTINE", from, when: has },
  { id, tier: "WITHIN_DAYS", from: "3.3 rule 1", when: (t) => all(has(t), twoWeak(t)) },
];

const child = (t: Told) => under(t, 16);

/** 3.2 "Cancer, infection, bone, inflammation, other"; 3.1 and 3.3 rule 1 on weak items. */
export const GENERAL_ROWS: readonly Row[] = [
  { id: "X-CANCER", tier: "WITHIN_DAYS", from: "3.2", when: (t) => systemic(t, "cancer") },
  {
    id: "X-CANCER",
    tier: "SAME_DAY",
    from: "3.2",
    when: (t) => all(systemic(t, "cancer"), nightUnremittingProgressive(t)),
  },
  {
    id: "X-CANCER",
    tier: "EMERGENCY",
    from: "3.2",
    when: (t) => all(systemic(t, "cancer"), nerveItem(t)),
  },

  { id: "X-CANCER-WEAK", tier: "WITHIN_DAYS", from: "3.2", when: cancerWeak },
  // reading (3.1): night pain alone raises ROUTINE; its nearest row is this one.
  ...weakItem("X-CANCER-WEAK", "3.1 night pain alone", (t) => all(noCancer(t), nightPain(t))),

  { id: "X-INFECTION", tier: "SAME_DAY", from: "3.2 fever", when: (t) => systemic(t, "fever") },
  {
    id: "X-INFECTION",
    tier: "SAME_DAY",
    from: "3.2 without fever",
    when: (t) =>
      all(
        systemic(
          t,
          "weak-immunity-or-diabetes",
          "recent-infection-or-surgery",
          "injected-drugs",
          "tb-contact",
        ),
        constantPain(t),
      ),
  },
  // reading: feeling very unwell is enough by itself.
  { id: "X-INFECTION", tier: "EMERGENCY", from: "3.2", when: (t) => systemic(t, "very-unwell") },

  // reading (3.1): steroids alone raise ROUTINE; their nearest row is this one.
  ...weakItem("X-FRACTURE-LOWENERGY", "3.1 steroids alone", steroids),

  {
    id: "X-BSI-RIB",
    tier: "WITHIN_DAYS",
    from: "3.2",
    // reading: "load up" is more distance, speed or hills, or a return after a break.
    when: (t) =>
      all(
        t.says("Q-LOC", ["rib-spot"]),
        t.says("Q-MECH", ["breath-or-cough-sharpens-it", "pressing-reproduces-it"]),
        t.says("Q-ONSET", ["over-days-or-weeks"]),
        t.says("Q-RUN-CHANGE", ["more-distance", "more-speed", "hills-or-trail", "back-after-break"]),
      ),
  },
  {
    id: "X-REDS",
    tier: "WITHIN_DAYS",
    from: "3.2",
    when: (t) =>
      all(
        atLeast(2, [
          bone(t, "absent-periods"),
          bone(t, "earlier-stress-fracture"),
          any(bone(t, "under-fuelling"), weightLoss(t)),
        ]),
        bonePain(t),
      ),
  },

  ...weakItem("X-INFLAM", "3.2", inflammatory),
  ...weakItem("X-VISCERAL", "3.2", visceral),
  {
    id: "X-VISCERAL",
    tier: "SAME_DAY",
    from: "3.2 fever or severe",
    when: (t) => all(visceral(t), any(systemic(t, "fever"), worst(t, 7))),
  },
  { id: "X-SHINGLES", tier: "SAME_DAY", from: "3.2", when: (t) => other(t, "band-like-rash") },

  { id: "X-AGE-YOUNG", tier: "ROUTINE", from: "3.2, rulings", when: child, mode: "HOLD" },
  {
    id: "X-AGE-YOUNG",
    tier: "WITHIN_DAYS",
    from: "3.2",
    when: (t) => all(child(t), any(nightPain(t), systemic(t, "fever"), t.startedAtLeast(22))),
  },
  { id: "X-AGE-YOUNG", tier: "WITHIN_DAYS", from: "3.3 rule 1", when: (t) => all(child(t), twoWeak(t)) },
  // reading: only a certain injury takes this away, or a blank injury block would lower the tier.
  ...weakItem("X-AGE-OLD", "3.2", (t) => all(oldAndFirst(t), unlessCertainly(injured(t)))),

  // Ruled: pregnancy has no tier of its own.
  { id: "X-PREG", tier: "NONE", from: "3.2", when: (t) => other(t, "pregnant", "post-partum") },
  {
    id: "X-PREG",
    tier: "WITHIN_DAYS",
    from: "3.2 severe mid-back pain after a birth",
    when: (t) => all(other(t, "post-partum"), severe(t), midBack(t)),
  },
];
