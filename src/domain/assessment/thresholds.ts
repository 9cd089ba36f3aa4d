import type { Band } from "./condition";
import type { FactId } from "./facts";

/** A named band of numbers: `from` belongs to it, `below` does not. */
export interface NamedBand extends Band {
  readonly name: string;
}

/**
 * The bands into which the rules divide one number, from the least that an answer can be upwards without gap or
 * overlap. Conditions may set a threshold only where one band ends and the next begins.
 */
export interface Thresholds {
  readonly of: { readonly question: string; readonly part?: string } | { readonly fact: FactId };
  readonly unit: string;
  readonly bands: readonly NamedBand[];
}

/** Bands that begin at these numbers; the first begins at `least`, or has no end there. */
function bands(least: number | undefined, ...rest: readonly (string | number)[]): readonly NamedBand[] {
  const names = rest.filter((each) => typeof each === "string");
  const edges = rest.filter((each) => typeof each === "number");
  return names.map((name, at) => {
    const from = at === 0 ? least : edges[at - 1];
    const below = edges[at];
    return {
      name,
      ...(from === undefined ? {} : { from }),
      ...(below === undefined ? {} : { below }),
    };
  });
}

const question = (path: string): Thresholds["of"] => {
  const [id = path, part] = path.split(".");
  return part === undefined ? { question: id } : { question: id, part };
};
const PAIN = bands(0, "mild", 5, "moderate", 7, "severe", 8, "very severe");
const SIDE_PLANK = bands(0, "short", 20, "held");
const HABIT = bands(0, "none", 1, "some");

/** All thresholds of the rule set in force (clinical content 2.3, 3.2, 5; most are expert view). */
export const THRESHOLDS: readonly Thresholds[] = [
  {
    of: { fact: "age" },
    unit: "years",
    bands: bands(
      0,
      "under 16",
      16,
      "16 and 17",
      18,
      "young adult",
      40,
      "from 40",
      50,
      "from 50",
      65,
      "from 65",
    ),
  },
  { of: { fact: "age-at-start" }, unit: "years", bands: bands(0, "begun before 45", 45, "begun later") },
  {
    of: { fact: "days-since-start" },
    unit: "days",
    bands: bands(
      0,
      ...[
        "first 6 days",
        7,
        "7 days",
        8,
        "second week",
        14,
        "from 14 days",
        21,
        "21 days",
        22,
        "from 22 days",
      ],
      ...[28, "from 4 weeks", 42, "6 weeks", 43, "over 6 weeks", 84, "from 12 weeks", 92, "over 3 months"],
    ),
  },
  {
    of: { fact: "days-since-injury" },
    unit: "days",
    bands: bands(0, "within 7 days", 8, "8 to 14 days", 15, "up to 6 weeks", 43, "over 6 weeks"),
  },
  { of: { fact: "days-since-nerve-signs" }, unit: "days", bands: bands(0, "new", 15, "over 14 days") },
  {
    of: { fact: "exam-after-nerve-signs" },
    unit: "days",
    bands: bands(undefined, "examined before", 0, "examined since"),
  },
  { of: { fact: "days-since-exam" }, unit: "days", bands: bands(0, "examined") },
  { of: question("Q-NPRS-WORST"), unit: "of 10", bands: PAIN },
  { of: question("Q-NPRS-NOW"), unit: "of 10", bands: PAIN },
  { of: question("Q-NPRS-RUN"), unit: "of 10", bands: PAIN },
  { of: question("Q-ADL"), unit: "of 10", bands: bands(0, "none", 1, "some", 5, "much") },
  { of: question("Q-SLEEP"), unit: "nights", bands: bands(0, "none", 1, "some", 3, "three or more") },
  { of: question("Q-MISSED-WORK"), unit: "days", bands: bands(0, "none", 1, "any") },
  { of: question("Q-SELFCARE.weeks"), unit: "weeks", bands: bands(0, "too short to tell", 2, "tried") },
  { of: { fact: "pain-drop-points" }, unit: "points", bands: bands(undefined, "no real gain", 2, "gain") },
  { of: { fact: "pain-drop-percent" }, unit: "%", bands: bands(undefined, "no real gain", 30, "gain") },
  { of: { fact: "minutes-rise-percent" }, unit: "%", bands: bands(undefined, "as usual", 25, "load up") },
  { of: { fact: "now-above-worst" }, unit: "points", bands: bands(undefined, "as told", 1, "contradicts") },
  { of: { fact: "run-above-worst" }, unit: "points", bands: bands(undefined, "as told", 1, "contradicts") },
  { of: question("Q-PREG-WEEKS"), unit: "weeks", bands: bands(0, "early", 16, "from 16 weeks") },
  { of: question("Q-DESK"), unit: "hours", bands: bands(0, "short", 6, "long") },
  { of: question("Q-PLANK"), unit: "s", bands: bands(0, "short", 30, "held") },
  { of: question("Q-SIDEPLANK.left"), unit: "s", bands: SIDE_PLANK },
  { of: question("Q-SIDEPLANK.right"), unit: "s", bands: SIDE_PLANK },
  { of: { fact: "side-plank-symmetry-percent" }, unit: "%", bands: bands(0, "uneven", 75, "even") },
  { of: question("Q-COREHAB"), unit: "a week", bands: HABIT },
  { of: question("Q-PULLHAB"), unit: "a week", bands: HABIT },
  { of: question("Q-CD.runs"), unit: "of 5", bands: HABIT },
  { of: question("Q-WU.runs"), unit: "of 5", bands: bands(0, "few", 3, "most") },
  { of: question("Q-BRA-MOVE.movement"), unit: "of 10", bands: bands(0, "held", 4, "moves") },
  {
    of: question("Q-BRA-MOVE.discomfort"),
    unit: "of 10",
    bands: bands(0, "comfortable", 3, "uncomfortable"),
  },
  { of: question("Q-BRA-SPEC.age-months"), unit: "months", bands: bands(0, "in its time", 13, "old") },
  { of: { fact: "cup" }, unit: "A = 1", bands: bands(1, "A to C", 4, "from D") },
  { of: { fact: "load-percent" }, unit: "%", bands: bands(0, "fine", 5, "caution", 10, "heavy") },
];
