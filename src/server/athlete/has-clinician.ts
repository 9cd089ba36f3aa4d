import "server-only";
import type { Context } from "../context";

/** Whether an active clinician is there, without whom nobody can close a flag: asked at every page. */
export async function hasClinician({
  tx,
  organisation,
}: Pick<Context, "tx" | "organisation">): Promise<boolean> {
  // The first condition on roles is word for word that of the index: athletes' memberships are not read.
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM membership WHERE organisation_id = ${organisation.id}::uuid AND roles && ARRAY['clinician', 'admin']
      AND 'clinician' = ANY (roles) AND state = 'active') AS found`;
  return row?.found ?? false;
}
