import "server-only";
import type { Context } from "../context";
import { changeMember } from "./change-member";
import { tellOwner } from "./tell-owner";

/**
 * The actor leaves: the membership ends at once, sessions with it if it was the last. What was kept stays, and whoever
 * owns an open concern of theirs is told.
 * @throws Refusal `not-possible` for the last administrator.
 */
export async function leaveOrganisation(context: Context): Promise<void> {
  const { membershipId, athleteId } = context.actor;
  await changeMember(context, membershipId, { state: "removed" });
  if (athleteId !== null) context.concerns(athleteId);
  await tellOwner(context, membershipId, "removed");
}
