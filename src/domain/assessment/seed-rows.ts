/** A claim of the seed document that the engine realises (clinical content 1.4), in our own words. */
export interface SeedRow {
  readonly id: string;
  readonly kind: "CTX" | "CAUSE" | "MECH" | "REFER";
  readonly claim: string;
  /** The list of the rule set in which it is realised, under the same id. */
  readonly realisedIn: "statements" | "causes" | "parentCauses" | "mechanisms" | "rules" | "parentRules";
}

const context = (id: string, claim: string): SeedRow => ({
  id,
  kind: "CTX",
  claim,
  realisedIn: "statements",
});
const cause = (id: string, claim: string): SeedRow => ({ id, kind: "CAUSE", claim, realisedIn: "causes" });
const parentCause = (id: string, claim: string): SeedRow => ({
  id,
  kind: "CAUSE",
  claim,
  realisedIn: "parentCauses",
});
const mechanism = (id: string, claim: string): SeedRow => ({
  id,
  kind: "MECH",
  claim,
  realisedIn: "mechanisms",
});
const referral = (id: string, claim: string): SeedRow => ({ id, kind: "REFER", claim, realisedIn: "rules" });
const parentReferral = (id: string, claim: string): SeedRow => ({
  id,
  kind: "REFER",
  claim,
  realisedIn: "parentRules",
});

/**
 * The 47 seed rows that the engine realises: context (8), causes (15), mechanisms (13), referral (11). The programme
 * realises the other 44 of the 91 (PROGRAMME_SEED_ROWS).
 */
export const ENGINE_SEED_ROWS: readonly SeedRow[] = [
  context("CTX-COMMON", "Runners often have pain in the upper back."),
  context("CTX-USUALLY-BENIGN", "It is seldom serious."),
  context("CTX-IMPACT", "It can take away joy and pace."),
  context("CTX-UNDERSTAND", "Who knows the causes can deal with it."),
  context("CTX-MULTIFACTOR", "Several factors add to it."),
  context("CTX-STRATEGY", "Prevention is better movement together with more strength."),
  context("CTX-SELFCARE-OK", "Many cases need self-care only."),
  context("CTX-RULEOUT", "An evaluation can exclude serious conditions."),

  parentCause("CAUSE-POSTURE", "Poor posture on the run is often to blame."),
  cause("CAUSE-POSTURE-SLOUCH", "Slouching."),
  cause("CAUSE-POSTURE-ROUNDED", "Rounded shoulders."),
  cause("CAUSE-POSTURE-FWDHEAD", "A head held too far forward."),
  parentCause("CAUSE-IMBALANCE", "Imbalance of muscles matters."),
  cause("CAUSE-CORE-WEAK", "A weak core."),
  cause("CAUSE-CHEST-TIGHT", "Tight muscles of the chest."),
  cause("CAUSE-SCAP-WEAK", "Weak muscles around the shoulder blades."),
  cause("CAUSE-BREATH-CHEST", "Breathing with the chest."),
  cause("CAUSE-WARMUP-POOR", "Too little warm-up."),
  parentCause("CAUSE-GEAR", "Gear that does not fit."),
  cause("CAUSE-BRA", "For women, a sports bra that does not support."),
  cause("CAUSE-PACK-LOOSE", "A loose pack or vest."),
  cause("CAUSE-PACK-HEAVY", "A heavy pack or vest."),
  cause("CAUSE-PACK-ADJUST", "A pack or vest that is badly adjusted."),

  mechanism("MECH-SLUMP", "A slump strains the muscles that hold the trunk up."),
  mechanism("MECH-FWDHEAD", "A forward head keeps upper trapezius and levator scapulae tense."),
  mechanism("MECH-CORE", "The upper back makes up for an unstable trunk."),
  mechanism("MECH-CHEST-PULL", "Tight chest muscles round the shoulders more."),
  mechanism("MECH-CHEST-LENGTH", "They hold the muscles of the upper back longer than is best."),
  mechanism("MECH-SCAP", "Shoulder blades that are not steady tire in the arm swing and hurt."),
  mechanism("MECH-BREATH-ACCESSORY", "Chest breathing overuses helper muscles of neck and upper back."),
  mechanism("MECH-BREATH-CHRONIC", "Used all the time, they become tight."),
  mechanism("MECH-WARMUP", "Cold muscles are not ready for repeated impact and strain sooner."),
  mechanism("MECH-BRA", "Breast movement pulls at upper back and shoulders."),
  mechanism("MECH-PACK-BOUNCE", "A bouncing pack hits and presses the same places."),
  mechanism("MECH-GEAR-MECHANICS", "Forces from outside disturb the way of running."),
  mechanism("MECH-GEAR-FATIGUE", "Muscles there tire or get irritated."),

  referral("REFER-PERSISTS", "Pain that stays in spite of self-care is for a professional."),
  referral("REFER-WORSENING", "So is pain that gets worse over time."),
  parentReferral("REFER-NEURO", "So is pain with nerve symptoms in arms or hands."),
  referral("REFER-NEURO-NUMBNESS", "Numbness."),
  referral("REFER-NEURO-TINGLING", "Tingling."),
  referral("REFER-NEURO-WEAKNESS", "Weakness."),
  parentReferral("REFER-TRAUMA", "So is pain after a fall or injury."),
  referral("REFER-TRAUMA-FALL", "A fall."),
  referral("REFER-TRAUMA-INJURY", "An injury."),
  referral("REFER-SEVERE-ACUTE", "So is pain that is severe and acute."),
  referral("REFER-ADL", "So is pain that interferes with daily life, however little."),
];
