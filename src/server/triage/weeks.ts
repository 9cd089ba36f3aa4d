import "server-only";
import { weeksOf, EIGHT_WEEKS, type WeekPain } from "@/domain/triage/week-pain";
import type { Context } from "../context";

/** The worst pain of each of the last eight weeks, for the athletes of one page; nobody is left out of the map. */
export async function weeksOfAthletes(
  { tx, organisation, now }: Context,
  athleteIds: readonly string[],
): Promise<ReadonlyMap<string, readonly WeekPain[]>> {
  if (athleteIds.length === 0) return new Map();
  const from = new Date(now.getTime() - (EIGHT_WEEKS + 1) * 7 * 86_400_000);
  const ids = [...athleteIds];
  // Both are told whom: from the one the planner does not conclude the other, and reads everybody.
  const told = await tx.$queryRaw<{ athlete_id: string; at: Date; worst: number; zone: string | null }[]>`
    SELECT given.athlete_id, given.assessed_at AS at, given.pain_worst AS worst, person.time_zone AS zone
      FROM assessment given
      JOIN athlete person ON person.organisation_id = given.organisation_id AND person.id = given.athlete_id
     WHERE given.organisation_id = ${organisation.id}::uuid AND given.pain_worst IS NOT NULL
       AND person.consent_withdrawn_at IS NULL
       AND given.athlete_id = ANY (${ids}::uuid[])
       AND person.id = ANY (${ids}::uuid[])
       AND given.assessed_at > ${from}`;
  return new Map(
    athleteIds.map((id) => {
      const own = told.filter(({ athlete_id }) => athlete_id === id);
      const timeZone = own[0]?.zone ?? organisation.timeZone;
      return [id, weeksOf(own, now, timeZone)];
    }),
  );
}
