import { createHash } from "node:crypto";
import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { foundOrganisation } from "@/server/organisation/found-organisation";
import { acceptInvitation } from "./accept-invitation";
import type { BuiltMember, BuiltOrganisation } from "./built";
import { ZONE } from "./days";
import { DEMO_PASSWORD } from "./demo-password";

export interface OrganisationWish {
  readonly name: string;
  readonly slug: string;
  readonly timeZone?: string;
  readonly founder?: { readonly email: string; readonly name: string; readonly password?: string };
  readonly now?: Date;
}

/** An organisation with its first administrator, who has accepted; the one that is there, if it was made before. */
export async function anOrganisation(wish: OrganisationWish): Promise<BuiltOrganisation> {
  const { name, slug, timeZone = ZONE, now = new Date() } = wish;
  const {
    email,
    name: founderName,
    password = DEMO_PASSWORD,
  } = wish.founder ?? {
    email: `founder@${slug}.example`,
    name: "Una Founder",
  };
  const id = idOf(slug);
  const made = await inTransaction(async (tx) => {
    await enterOrganisation(tx, id);
    const there = await tx.organisation.findFirst({
      where: { id },
      select: { id: true, slug: true, name: true, timeZone: true, notForRealAthletes: true },
    });
    if (there) {
      const first = await tx.membership.findFirstOrThrow({
        where: { organisationId: id },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, accountId: true },
      });
      return { organisation: there, membershipId: first.id, accountId: first.accountId };
    }
    const { organisation, administrator } = await foundOrganisation(
      tx,
      now,
      { id, slug, name, timeZone },
      { email, name: founderName },
    );
    const { membershipId, accountId } = administrator;
    return { organisation, membershipId, accountId };
  });
  const founder: BuiltMember = {
    ...made,
    email,
    password,
    name: founderName,
    roles: ["admin"],
    state: "invited",
  };
  return { ...made.organisation, founder: await acceptInvitation(founder, password) };
}

/** Row-level security hides organisations from whoever looks for a slug: the id follows from it. */
function idOf(slug: string): string {
  const hex = createHash("sha256").update(`organisation ${slug}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
