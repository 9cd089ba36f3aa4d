import { makeAbsence } from "@/server/ownership/make-absence";
import { actingAs } from "./acting";
import type { BuiltMember, Moment } from "./built";

/** A member says on which days they are away, and who stands in. @returns the absence's id */
export function anAbsence(
  member: BuiltMember,
  wish: Moment & {
    readonly coveredBy: BuiltMember;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly by?: BuiltMember;
  },
): Promise<string> {
  const { coveredBy, firstDay, lastDay, by = member } = wish;
  return actingAs(by, wish, "cover.make", (context) =>
    makeAbsence(context, {
      ...{ membershipId: member.membershipId, coveredBy: coveredBy.membershipId, firstDay, lastDay },
    }),
  );
}
