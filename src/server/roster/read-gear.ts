import "server-only";
import { readableAnswers, readableFields } from "@/domain/access/fields";
import type { Answers } from "@/domain/questionnaire/answers";
import { gearPatterns, type GearPattern } from "@/domain/roster/gear-pattern";
import type { Context } from "../context";
import { squadInReach } from "./squad-in-reach";

/** What a squad tells of what it carries. */
export interface GearPage {
  readonly squadId: string;
  readonly squad: string;
  readonly patterns: readonly GearPattern[];
  /** Whose answers were counted: those that this reader may read. */
  readonly counted: number;
}

/** Squads that are larger are counted by their first so many. */
const MOST = 2_000;

/**
 * What the runners of a squad tell of the things that they carry, from each one's latest answers about them: for a coach
 * only of those who share their training answers. Everybody counted is told as read.
 */
export async function readGear(context: Context, squadId: string): Promise<GearPage> {
  const { tx, organisation, actor } = context;
  const squad = await squadInReach(context, "squads.gear", squadId);
  const rows = await tx.$queryRaw<
    { athlete_id: string; shares: boolean; withdrawn: boolean; answers: Answers }[]
  >`
    SELECT t.id AS athlete_id, t.shares_training AS shares, t.consent_withdrawn_at IS NOT NULL AS withdrawn, told.answers
      FROM athlete t
     CROSS JOIN LATERAL (
       SELECT s.answers FROM submission s
        WHERE s.organisation_id = t.organisation_id AND s.athlete_id = t.id AND jsonb_exists(s.answers, 'Q-PACK')
        ORDER BY s.submitted_at DESC, s.id DESC LIMIT 1) told
     WHERE t.organisation_id = ${organisation.id}::uuid AND t.squad_id = ${squad.id}::uuid
     ORDER BY t.id LIMIT ${MOST}::int`;
  const readable = rows.flatMap(({ athlete_id, shares, withdrawn, answers }) => {
    const fields = readableFields(actor, squad.relations, shares, withdrawn);
    return fields.has("training-answers") ? [{ athlete_id, answers: readableAnswers(answers, fields) }] : [];
  });
  context.concerns(...readable.map(({ athlete_id }) => athlete_id));
  return {
    ...{ squadId: squad.id, squad: squad.name, counted: readable.length },
    patterns: gearPatterns(readable.map(({ answers }) => answers)),
  };
}
