import { enterOrganisation, inTransaction } from "@/server/db/transaction";
import { openSquad } from "@/server/organisation/open-squad";
import { actingAs } from "./acting";
import type { BuiltOrganisation, BuiltSquad, Moment } from "./built";

/** A squad of that name; the one that is there, if it was made before. */
export async function aSquad(
  organisation: BuiltOrganisation,
  name: string,
  moment: Pick<Moment, "now"> = {},
): Promise<BuiltSquad> {
  const there = await inTransaction(async (tx) => {
    await enterOrganisation(tx, organisation.id);
    return tx.squad.findFirst({ where: { organisationId: organisation.id, name }, select: { id: true } });
  });
  const id =
    there?.id ??
    (await actingAs(organisation.founder, moment, "organisation.change", (context) =>
      openSquad(context, name),
    ));
  return { id, name };
}
