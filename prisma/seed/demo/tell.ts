import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { aMemberChange } from "../builders/a-member-change";
import { aDraft } from "../builders/a-draft";
import { anIntake } from "../builders/an-intake";
import { benignAnswers, withAnswers } from "../builders/answers";
import type { BuiltAthlete, BuiltMember } from "../builders/built";
import { bornFor, hoursBefore } from "../builders/days";
import { PERSONAS } from "../builders/personas";
import type { Part } from "./cast";
import { COURSES } from "./courses";
import { withVariedPains } from "./varied-pains";

export interface Teller {
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
  /** The present. */
  readonly now: Date;
  /** Counts athletes, so that no two are of the same age and hour. */
  readonly place: number;
}

/** An athlete's whole story in one transaction: it is there or it is not, however often the demo is begun. */
export async function tell(athlete: BuiltAthlete, part: Part, teller: Teller): Promise<void> {
  const { clinician, coach, now, place } = teller;
  const { answers: persona, daysAgo, course } = part;
  if (persona === null) return;
  const author = athlete.member ?? coach;
  const begun = hoursBefore(now, daysAgo * 24 + (daysAgo >= 1 ? place % 9 : 0));
  const told = await inTransaction(async (tx) => {
    await enterOrganisation(tx, athlete.organisation.id);
    const drafts = await tx.intakeDraft.count({
      where: { organisationId: athlete.organisation.id, athleteId: athlete.id },
    });
    if (drafts > 0) return false;
    if (persona === "left-open") {
      await aDraft(athlete, benignAnswers(begun), { by: author, now: hoursBefore(now, place % 30), tx });
      return true;
    }
    const born =
      persona === "teenager" ? {} : { "Q-DOB": bornFor(19 + ((place * 7) % 40), begun, 30 + place) };
    const answers = withVariedPains(withAnswers(PERSONAS[persona](begun), born), place, begun);
    const first = await anIntake(athlete, answers, { by: author, now: begun, tx });
    const at = (share: number) => new Date(begun.getTime() + share * (now.getTime() - begun.getTime()));
    await COURSES[course]({ athlete, clinician, coach, author, answers, first, tx, at });
    return true;
  });
  if (told && course === "removed" && athlete.member)
    await aMemberChange(athlete.organisation, athlete.member, { state: "removed" });
}
