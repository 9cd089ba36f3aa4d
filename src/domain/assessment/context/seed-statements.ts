import type { Tier } from "../tier";

/** When a statement of the seed goes with a result. */
export type StatementTrigger =
  | { readonly when: "always" }
  | { readonly when: "tier"; readonly tiers: readonly Tier[] }
  | { readonly when: "referral" }
  | { readonly when: "causes"; readonly atLeast: number }
  | { readonly when: "pain-on-the-run" };

/** What the seed says about upper back pain in general, and when a result says it (CTX rows of clinical content 1.4). */
export interface SeedStatement {
  readonly id: string;
  readonly trigger: StatementTrigger;
  /** In words for the athlete. */
  readonly text: string;
}

export const SEED_STATEMENTS: readonly SeedStatement[] = [
  {
    id: "CTX-COMMON",
    trigger: { when: "always" },
    text: "Many runners get pain in the upper back at some time.",
  },
  {
    id: "CTX-USUALLY-BENIGN",
    trigger: { when: "tier", tiers: ["NONE"] },
    text: "It is usually nothing serious, and none of your answers points to something that needs a check now.",
  },
  {
    id: "CTX-IMPACT",
    trigger: { when: "pain-on-the-run" },
    text: "It can take much of the joy and some of the pace out of running, so we follow how much it does.",
  },
  {
    id: "CTX-UNDERSTAND",
    trigger: { when: "causes", atLeast: 1 },
    text: "Knowing what adds to it is the way to running in comfort: below are the things to try changing.",
  },
  {
    id: "CTX-MULTIFACTOR",
    trigger: { when: "causes", atLeast: 2 },
    text: "More than one thing usually plays a part. They are listed with the most telling first.",
  },
  {
    id: "CTX-STRATEGY",
    trigger: { when: "always" },
    text: "Two arms work together: how you move and what you wear, and the strength to hold it.",
  },
  {
    id: "CTX-SELFCARE-OK",
    trigger: { when: "tier", tiers: ["NONE", "ROUTINE"] },
    text: "Many people manage this themselves. Start with the programme, and come back if it does not help.",
  },
  {
    id: "CTX-RULEOUT",
    trigger: { when: "referral" },
    text: "A health professional can rule out what an app cannot see.",
  },
];
