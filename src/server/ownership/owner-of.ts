import "server-only";
import { firstOwner } from "@/domain/ownership/owners";
import { staffingOf } from "../athlete/staffing-of";
import type { Settling } from "../athlete/settle-standing";

/** Who answers for an athlete: whoever owns what is open, else the first who would. Null only without anybody at all. */
export async function ownerOf(context: Settling, athleteId: string): Promise<string | null> {
  const { tx, organisation, now } = context;
  const entry = await tx.triageEntry.findFirst({
    where: { organisationId: organisation.id, athleteId },
    select: { ownerId: true, squadId: true, colour: true },
  });
  if (!entry) return null;
  if (entry.ownerId !== null) return entry.ownerId;
  const first = firstOwner(await staffingOf(context, entry.squadId), entry.colour === "red", now);
  return first?.ownerId ?? null;
}
