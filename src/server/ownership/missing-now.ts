import "server-only";
import type { CoverPage } from "@/domain/ownership/cover-page";
import { awayNow } from "../athlete/away-now";
import type { Context } from "../context";

/**
 * Who is missing at this moment because all of them are away: every clinician, or every coach too; null: neither, or
 * there is none of them at all.
 */
export async function missingNow(
  context: Pick<Context, "tx" | "organisation" | "now">,
): Promise<CoverPage["missingNow"]> {
  const away = await awayNow(context);
  if (away.size === 0) return null;
  const looking = await context.tx.membership.findMany({
    where: {
      organisationId: context.organisation.id,
      state: "active",
      roles: { hasSome: ["coach", "clinician"] },
    },
    select: { id: true, roles: true },
  });
  const isMissing = (members: typeof looking) =>
    members.length > 0 && members.every(({ id }) => away.has(id));
  if (isMissing(looking)) return "everybody";
  return isMissing(looking.filter(({ roles }) => roles.includes("clinician"))) ? "clinicians" : null;
}
