import { PREVENTION_BENEFITS, RELIEF_BENEFITS } from "./benefits";
import { PREVENTION_COMPONENTS } from "./components/prevention";
import { RELIEF_COMPONENTS } from "./components/relief";

/** A row of the seed document that the programme realises (clinical content 1.4). */
export interface ProgrammeSeedRow {
  readonly id: string;
  readonly kind: "RELIEF" | "PREV" | "PBEN";
  /** The claim in our own words. */
  readonly claim: string;
  /** What realises it: exercises, protocols, or the component whose reason it is. */
  readonly realisedBy: readonly string[];
}

const componentRow =
  (kind: "RELIEF" | "PREV") =>
  ({ id, name, trigger, delivers }: (typeof RELIEF_COMPONENTS)[number]): ProgrammeSeedRow => ({
    id,
    kind,
    claim: `${name} (${trigger})`,
    realisedBy: delivers,
  });

const benefitRow = ({ id, text, component }: (typeof RELIEF_BENEFITS)[number]): ProgrammeSeedRow => ({
  id,
  kind: "PBEN",
  claim: text,
  realisedBy: [component],
});

/** The 44 seed rows of relief (8), its benefits (6), prevention (17) and its benefits (13). DER- rows are ours. */
export const PROGRAMME_SEED_ROWS: readonly ProgrammeSeedRow[] = [
  ...RELIEF_COMPONENTS.map(componentRow("RELIEF")),
  ...RELIEF_BENEFITS.map(benefitRow),
  ...PREVENTION_COMPONENTS.map(componentRow("PREV")),
  ...PREVENTION_BENEFITS.map(benefitRow),
];
