import { changeMember, type MemberChange } from "@/server/organisation/change-member";
import { actingAs } from "./acting";
import type { BuiltMember, BuiltOrganisation } from "./built";

/** The founder suspends, removes or restores a member, or changes their roles. */
export function aMemberChange(
  organisation: BuiltOrganisation,
  member: BuiltMember,
  change: MemberChange,
): Promise<void> {
  return actingAs(organisation.founder, {}, "members.change", (context) =>
    changeMember(context, member.membershipId, change),
  );
}
