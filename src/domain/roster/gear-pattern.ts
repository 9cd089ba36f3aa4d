import { answerTo, type Answers } from "../questionnaire/answers";

/** What is carried in a run, as the intake names it; who carries nothing has no straps. */
export const CARRIED = [
  "handheld",
  "waist-belt",
  "vest-front-bottles",
  "vest-back-bladder",
  "backpack",
] as const;
export type Carried = (typeof CARRIED)[number];

/** Fewer people than this are somebody, not a pattern. */
export const FEWEST = 5;

/** How a question about the straps was answered by the people who carry one thing. */
export interface Tally {
  readonly yes: number;
  /** Who answered yes or no. */
  readonly of: number;
  /** Who was not sure, has not compared, or left it open: never counted as no. */
  readonly unknown: number;
}

/** What the people of a squad who carry one thing tell. null: fewer than five answered, so nothing is told. */
export interface GearPattern {
  readonly carried: Carried;
  /** Marks, rubbing or an ache under the straps. */
  readonly underStraps: Tally | null;
  /** Pain only or more with it. */
  readonly worseWith: Tally | null;
}

/**
 * The pattern of each thing that at least five people carry.
 * @param people the latest answers about gear of each person; the caller leaves out whoever the reader may not read
 */
export function gearPatterns(people: readonly Answers[]): readonly GearPattern[] {
  return CARRIED.flatMap((carried): GearPattern[] => {
    const who = people.filter((answers) => answerTo(answers, "Q-PACK", "kind") === carried);
    if (who.length < FEWEST) return [];
    return [
      {
        carried,
        underStraps: tally(who, (answers) => {
          const said = answerTo(answers, "Q-PACK-PRESS");
          return typeof said === "boolean" ? said : undefined;
        }),
        worseWith: tally(who, (answers) => {
          const said = answerTo(answers, "Q-PACK-LINK");
          if (said === "only-with" || said === "worse-with") return true;
          return said === "same" ? false : undefined;
        }),
      },
    ];
  });
}

function tally(people: readonly Answers[], told: (answers: Answers) => boolean | undefined): Tally | null {
  const said = people.map(told);
  const of = said.filter((each) => each !== undefined).length;
  if (of < FEWEST) return null;
  return { yes: said.filter((each) => each === true).length, of, unknown: said.length - of };
}
