import {
  injured,
  midBack,
  nerveItem,
  noGainAtFourWeeks,
  oldAndFirst,
  progressive,
  severe,
  suddenOnset,
  under,
} from "./items";
import type { Row } from "./row";
import { all, any, atLeast, certainly, known, unlessCertainly, type Tri } from "./three-valued";
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

// reading: "any bone-type pain" is one rib-sized spot, the mid back (centre line or between the blades), a spot that pressing brings on, a tender midline.
const bonePain = (t: Told) =>
  any(
    t.says("Q-LOC", ["rib-spot"]),
    midBack(t),
    t.says("Q-MECH", ["pressing-reproduces-it"]),
    t.says("Q-MIDLINE", ["yes"]),
  );

// reading: the option; date of birth and start contradict an unticked one when certain (3.3 rule 3). Three months: 91 days.
const youngAndLong = (t: Told) =>
  any(
    t.says("Q-INFLAM", ["before-45-over-3-months"]),
    certainly(all(t.youngerAtStart(45), t.startedAtLeast(92))),
  );

const marks = (t: Told) =>
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

// reading: "meal-linked, or right-upper-belly with right blade pain"; one option joins both, so it is enough.
const visceral = (t: Told) => other(t, "meal-or-right-belly");
/**
 * Law of worse (rulings): with the medicine left open two marks are unknown and INCOMPLETE, so a third may not make it
 * ROUTINE: the row is open until Q-NSAID is answered.
 */
const inflammatory = (t: Told) => {
  const holds = t.holds(marks);
  return holds === "yes" && t.value("Q-NSAID") === undefined ? "unknown" : holds;
};
const steroids = (t: Told) => bone(t, "steroids");

/**
 * 3.3 rule 1: weak items of two domains. reading: age with first-ever pain; night pain or weight loss; steroids or
 * osteoporosis; an inflammatory pattern; a belly pattern. "Up one tier" is from ROUTINE to WITHIN_DAYS.
 */
const twoWeak = (t: Told) =>
  atLeast(2, [
    oldAndFirst(t),
    any(nightPain(t), weightLoss(t)),
    bone(t, "steroids", "osteoporosis"),
    t.holds(marks),
    t.holds(visceral),
  ]);

const LOAD_UP = ["more-distance", "more-speed", "hills-or-trail", "new-pack", "back-after-break"];

// reading: "load up" is a change named, a new pack on the ribs included, or a quarter more minutes.
function loadUp(t: Told): Tri {
  const [minutes, before] = [t.value("Q-RUN-VOL", "minutes"), t.value("Q-RUN-VOL", "minutes-before")];
  const told = typeof minutes === "number" && typeof before === "number";
  return any(t.says("Q-RUN-CHANGE", LOAD_UP), known(told && before > 0 && minutes >= before * 1.25));
}

const child = (t: Told) => under(t, 16);

/** 3.3 rule 4, the minimal list, by the beginnings of words. reading: the forms "fell" and "blacked out" are meant too. */
const FEELING_WORDS = ["numb", "tingl", "pins"];
const GRAVE_WORDS = ["bladder", "bowel", "chest", "faint", "black out", "blackout", "blacked out"];
const OTHER_WORDS = ["weak", "drop", "fall", "fell", "crash"];

/** reading: what is written is never missing, and feelings that are ticked need no words. */
const wrote = (t: Told, words: readonly string[]) => certainly(t.writes("Q-NEURO-KNOWN", words, "cause"));
const feelingTicked = (t: Told) =>
  t.says("Q-NEURO-SENS", ["numbness-left", "numbness-right", "tingling-left", "tingling-right"]);
const written = (t: Told) =>
  any(
    wrote(t, [...GRAVE_WORDS, ...OTHER_WORDS]),
    all(wrote(t, FEELING_WORDS), unlessCertainly(feelingTicked(t))),
  );

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
    when: (t) => all(systemic(t, "cancer"), t.holds(nerveItem)),
  },

  { id: "X-CANCER-WEAK", tier: "WITHIN_DAYS", from: "3.2", when: cancerWeak },
  // The table has no id for 3.1 and for 3.3 rule 1; these are theirs.
  {
    id: "X-WEAK-SIGN",
    tier: "ROUTINE",
    from: "3.1 weak signs alone",
    when: (t) => any(nightPain(t), weightLoss(t), steroids(t)),
  },
  { id: "X-WEAK-COMBINED", tier: "WITHIN_DAYS", from: "3.3 rule 1", when: twoWeak },

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

  {
    id: "X-BSI-RIB",
    tier: "WITHIN_DAYS",
    from: "3.2",
    when: (t) =>
      all(
        t.says("Q-LOC", ["rib-spot"]),
        t.says("Q-MECH", ["breath-or-cough-sharpens-it", "pressing-reproduces-it"]),
        // Law of unknown: every other beginning gives no less by another row, so one that is not told may not either.
        unlessCertainly(any(suddenOnset(t), t.says("Q-ONSET", ["after-fall-or-injury"]))),
        loadUp(t),
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

  { id: "X-INFLAM", tier: "ROUTINE", from: "3.2", when: inflammatory },
  { id: "X-VISCERAL", tier: "ROUTINE", from: "3.2", when: visceral },
  {
    id: "X-VISCERAL",
    tier: "SAME_DAY",
    from: "3.2 fever or severe",
    when: (t) => all(t.holds(visceral), any(systemic(t, "fever"), t.holds(severe))),
  },
  { id: "X-SHINGLES", tier: "SAME_DAY", from: "3.2", when: (t) => other(t, "band-like-rash") },

  { id: "X-AGE-YOUNG", tier: "ROUTINE", from: "3.2, rulings", when: child, mode: "HOLD" },
  {
    id: "X-AGE-YOUNG",
    tier: "WITHIN_DAYS",
    from: "3.2",
    when: (t) => all(t.holds(child), any(nightPain(t), systemic(t, "fever"), t.startedAtLeast(22))),
    mode: "HOLD",
  },
  // reading: only a certain injury takes this away, or a blank injury block would lower the tier.
  {
    id: "X-AGE-OLD",
    tier: "ROUTINE",
    from: "3.2",
    when: (t) => all(oldAndFirst(t), unlessCertainly(t.holds(injured))),
  },

  // Ruled: pregnancy has no tier of its own.
  { id: "X-PREG", tier: "NONE", from: "3.2", when: (t) => other(t, "pregnant", "post-partum") },
  {
    id: "X-PREG",
    tier: "WITHIN_DAYS",
    from: "3.2 severe mid-back pain after a birth",
    when: (t) => all(other(t, "post-partum"), t.holds(severe), midBack(t)),
  },

  { id: "X-TEXT", tier: "WITHIN_DAYS", from: "3.3 rule 4", when: written },
  // reading: the words of X-CES and of the heart are for today.
  { id: "X-TEXT", tier: "SAME_DAY", from: "3.3 rule 4", when: (t) => wrote(t, GRAVE_WORDS) },
];
