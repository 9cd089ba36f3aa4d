import "server-only";
import type { TemplateRecord } from "@/domain/programme/template-record";
import { TemplateItems } from "@/domain/programme/template";
import type { Context } from "../context";
import { Prisma } from "../db/sql";
import { Refusal } from "../refusal";
import { mayChangeTemplate } from "./open-template";

/** So many templates are listed; an organisation that has more withdraws some. */
const MOST_LISTED = 100;

interface Found {
  id: string;
  version: number;
  shared: boolean;
  made_by: string;
  maker: string | null;
  withdrawn_at: Date | null;
  name: string;
  purpose: string;
  items: unknown;
  changed_at: Date;
  given: number;
}

const { sql, empty } = Prisma;

async function found(context: Context, id: string | null): Promise<readonly TemplateRecord[]> {
  const { tx, organisation, actor } = context;
  // A coach counts the own athletes: who has what is theirs to know there, and nowhere else.
  const own = actor.roles.includes("clinician")
    ? empty
    : sql`AND person.squad_id IN (SELECT squad_id FROM squad_coach
        WHERE organisation_id = ${organisation.id}::uuid AND membership_id = ${actor.membershipId}::uuid)`;
  const rows = await tx.$queryRaw<Found[]>`
    SELECT template.id, template.version, template.shared, template.made_by, maker.display_name AS maker,
           template.withdrawn_at, newest.name, newest.purpose, newest.items, newest.made_at AS changed_at,
           (SELECT count(*)::int FROM template_giving giving
              JOIN athlete person ON person.organisation_id = giving.organisation_id AND person.id = giving.athlete_id
             WHERE giving.organisation_id = template.organisation_id AND giving.template_id = template.id
               AND giving.ended_at IS NULL ${own}) AS given
      FROM programme_template template
      JOIN programme_template_version newest ON newest.organisation_id = template.organisation_id
       AND newest.template_id = template.id AND newest.version = template.version
      LEFT JOIN membership maker ON maker.organisation_id = template.organisation_id AND maker.id = template.made_by
     WHERE template.organisation_id = ${organisation.id}::uuid
       AND (template.shared OR template.made_by = ${actor.membershipId}::uuid)
       ${id === null ? empty : sql`AND template.id = ${id}::uuid`}
     ORDER BY template.withdrawn_at IS NOT NULL, newest.made_at DESC, template.id
     LIMIT ${MOST_LISTED}`;
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, shared: row.shared, name: row.name, purpose: row.purpose },
    ...{ items: TemplateItems.parse(row.items), madeBy: row.maker ?? "", given: row.given },
    changedAt: row.changed_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    mayChange:
      row.withdrawn_at === null && mayChangeTemplate(context, { madeBy: row.made_by, shared: row.shared }),
  }));
}

/** Templates that the actor sees, those that can be given first, the newest first. */
export const listTemplates = (context: Context): Promise<readonly TemplateRecord[]> => found(context, null);

/** One of them. @throws Refusal `not-found` for one that is not shown to the actor. */
export async function readTemplateOf(context: Context, id: string): Promise<TemplateRecord> {
  const [template] = await found(context, id);
  if (template === undefined) throw new Refusal("not-found");
  return template;
}
