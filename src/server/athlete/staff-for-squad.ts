import "server-only";
import type { Role } from "@/domain/access/actor";
import type { Context } from "../context";
import { Prisma } from "../db/sql";

/** A member of staff whom what is open of a squad's athletes may come to. */
interface StaffForSquad {
  readonly id: string;
  readonly name: string;
  readonly roles: Role[];
  readonly active: boolean;
  readonly leadClinician: boolean;
  /** Whether they look after this squad. */
  readonly here: boolean;
}

type Where = Pick<Context, "organisation">;

/** The statement that finds them; its condition on roles is word for word that of the index. */
export const staffStatement = ({ organisation }: Where, squadId: string): Prisma.Sql => Prisma.sql`
  WITH here AS (SELECT membership_id AS id FROM squad_coach
                 WHERE organisation_id = ${organisation.id}::uuid AND squad_id = ${squadId}::uuid),
       asked AS (SELECT id FROM here UNION
                 SELECT id FROM membership
                  WHERE organisation_id = ${organisation.id}::uuid AND roles && ARRAY['clinician', 'admin'])
  SELECT member.id, member.display_name AS name, member.roles, member.state = 'active' AS active,
         member.lead_clinician AS "leadClinician", member.id IN (SELECT id FROM here) AS here
    FROM asked JOIN membership member ON member.organisation_id = ${organisation.id}::uuid AND member.id = asked.id
   WHERE member.state <> 'removed' ORDER BY member.created_at, member.id`;

/**
 * Clinicians and administrators of the organisation, and who looks after the squad; longest there first, nobody who was
 * removed. Coaches of other squads are not read: there may be as many as squads.
 */
export async function staffForSquad(
  context: Where & Pick<Context, "tx">,
  squadId: string,
): Promise<readonly StaffForSquad[]> {
  return context.tx.$queryRaw<StaffForSquad[]>`${staffStatement(context, squadId)}`;
}
