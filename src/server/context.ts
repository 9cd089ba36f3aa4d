import "server-only";
import type { Relation } from "@/domain/access/actor";
import { readableFields, type Field } from "@/domain/access/fields";
import { may, type OrganisationActionId } from "@/domain/access/policy";
import type { Entrance } from "./actor";
import type { Transaction } from "./db/transaction";
import { Refusal } from "./refusal";
import { writeAudit, type AuditEntry } from "./audit/write-audit";

/** The athlete that a call is about, already found to be one that the actor may do this to. */
export interface Subject {
  readonly id: string;
  readonly squadId: string;
  readonly version: number;
  readonly relations: readonly Relation[];
  /** Fields that this actor reads of this athlete. */
  readonly fields: ReadonlySet<Field>;
}

/** What a use case works with: one transaction, who, where, when, and the audit row that will be written with it. */
export interface Context extends Entrance {
  readonly tx: Transaction;
  /** Names athletes whose data this call reads or changes. */
  concerns(...athleteIds: readonly string[]): void;
  /** Adds codes and ids, never answers or free text, to the audit row. */
  note(detail: Readonly<Record<string, string | number | boolean | null>>): void;
  /** The reason that the person gave. */
  because(reason: string): void;
  /** Something else that this call did to the same athletes, as an audit row of its own. */
  also(action: string, detail: Readonly<Record<string, string | number | boolean | null>>): void;
}

export interface OpenContext extends Context {
  /** Writes the audit row. Called once by the door, before commit. */
  seal(kind: "read" | "write", action: string): Promise<void>;
}

/** A context over an open transaction that has entered its organisation. */
export function openContext(tx: Transaction, entrance: Entrance): OpenContext {
  const athleteIds = new Set<string>();
  let detail: Record<string, string | number | boolean | null> = {};
  let reason: string | null = null;
  const more: Pick<AuditEntry, "action" | "detail">[] = [];
  return {
    ...entrance,
    tx,
    concerns: (...ids) => ids.forEach((id) => athleteIds.add(id)),
    note: (added) => {
      detail = { ...detail, ...added };
    },
    also: (action, itsDetail) => void more.push({ action, detail: itsDetail }),
    because: (given) => {
      reason = given;
    },
    seal: async (kind, action) => {
      // A read that shows nobody's data (the frame of a page) is no event.
      if (kind === "read" && athleteIds.size === 0) return;
      for (const event of [{ action, detail }, ...more]) {
        await writeAudit(tx, {
          organisationId: entrance.organisation.id,
          at: entrance.now,
          actorId: entrance.actor.membershipId,
          actorName: entrance.actor.name,
          actorRoles: entrance.actor.roles,
          kind,
          reason,
          athleteIds: [...athleteIds],
          ...event,
        });
      }
    },
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The athlete with that id, if the actor may do `action` to them.
 * @throws Refusal `not-found` alike for an id that does not exist, is foreign, or is out of this actor's reach.
 */
export async function subjectOf(
  context: Context,
  action: OrganisationActionId,
  athleteId: string,
): Promise<Subject> {
  if (!UUID.test(athleteId)) throw new Refusal("not-found");
  const athlete = await context.tx.athlete.findFirst({
    where: { organisationId: context.organisation.id, id: athleteId },
    select: { id: true, squadId: true, version: true, sharesTraining: true, consentWithdrawnAt: true },
  });
  if (!athlete) throw new Refusal("not-found");
  const coached = await context.tx.squadCoach.count({
    where: {
      organisationId: context.organisation.id,
      squadId: athlete.squadId,
      membershipId: context.actor.membershipId,
    },
  });
  const relations: Relation[] = ["organisation"];
  if (context.actor.athleteId === athlete.id) relations.push("self");
  if (coached > 0) relations.push("own-squad");
  if (!may(context.actor, action, relations)) throw new Refusal("not-found");
  context.concerns(athlete.id);
  return {
    id: athlete.id,
    squadId: athlete.squadId,
    version: athlete.version,
    relations,
    fields: readableFields(
      context.actor,
      relations,
      athlete.sharesTraining,
      athlete.consentWithdrawnAt !== null,
    ),
  };
}

/** May the actor do this where the subject is what is theirs: own squads, own organisation? */
export function requireOwn(context: Context, action: OrganisationActionId): void {
  if (!may(context.actor, action, ["self", "own-squad", "organisation"])) throw new Refusal("not-found");
}
