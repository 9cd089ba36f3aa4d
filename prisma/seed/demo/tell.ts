import { inTransaction } from "@/server/db/transaction";
import { aLookAfter } from "../builders/a-look-after";
import { aMemberChange } from "../builders/a-member-change";
import { aDraft } from "../builders/a-draft";
import { anIntake } from "../builders/an-intake";
import { benignAnswers, withAnswers } from "../builders/answers";
import type { BuiltAthlete, BuiltMember } from "../builders/built";
import { bornFor, hoursBefore } from "../builders/days";
import { theTimeSince } from "../builders/the-time-since";
import { PERSONAS } from "../builders/personas";
import type { Part } from "./cast";
import { logOf } from "./log-of";
import { checkInsOf } from "./check-ins-of";
import { COURSES } from "./courses";
import { toldBefore } from "./told-before";
import { withVariedPains } from "./varied-pains";

export interface Teller {
  readonly clinician: BuiltMember;
  readonly coach: BuiltMember;
  /** The present. */
  readonly now: Date;
  /** Counts athletes, so that no two are of the same age and hour. */
  readonly place: number;
}

/**
 * An athlete's story: the first answers with what staff did about them in one transaction, then every check-in in one of
 * its own. Each is there or it is not, however often the demo is begun.
 */
export async function tell(athlete: BuiltAthlete, part: Part, teller: Teller): Promise<void> {
  const { clinician, coach, now, place } = teller;
  const { answers: persona, daysAgo, course, follows } = part;
  if (persona === null) return;
  const author = athlete.member ?? coach;
  const before = await toldBefore(athlete);
  const begun = before.firstAt ?? hoursBefore(now, daysAgo * 24 + (daysAgo >= 1 ? place % 9 : 0));
  if (persona === "left-open") {
    if (before.drafts === 0)
      await aDraft(athlete, benignAnswers(begun), { by: author, now: hoursBefore(now, place % 30) });
    return;
  }
  const born = persona === "teenager" ? {} : { "Q-DOB": bornFor(19 + ((place * 7) % 40), begun, 30 + place) };
  const own = withAnswers(PERSONAS[persona](begun), born);
  // A course of twelve weeks starts from the persona's own pain.
  const answers = follows === undefined ? withVariedPains(own, place, begun) : own;
  if (before.firstAt === null) {
    const at = (share: number) => new Date(begun.getTime() + share * (now.getTime() - begun.getTime()));
    await inTransaction(async (tx) => {
      const first = await anIntake(athlete, answers, { by: author, now: begun, tx });
      await COURSES[course]({ athlete, clinician, coach, author, answers, first, tx, at });
    });
  }
  if (course === "removed") {
    if (athlete.member) await aMemberChange(athlete.organisation, athlete.member, { state: "removed" });
    return;
  }
  await logOf(athlete, part, now);
  await checkInsOf(athlete, part, { ...teller, author, answers, begun });
  // Their silence is noticed an hour or two ago, so that the task to call them is young when the demo is looked at.
  if (part.silent || follows === "silentAfterNerve") {
    const noticed = hoursBefore(now, 1 + (place % 7) / 4);
    await theTimeSince(athlete, noticed, { clocksOnly: true });
    await aLookAfter(athlete, noticed);
  }
  await theTimeSince(athlete, now);
}
