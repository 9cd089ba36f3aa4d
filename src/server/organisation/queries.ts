import "server-only";
import { z } from "zod";
import type { MembershipState, Role } from "@/domain/access/actor";
import { AUDIT_GROUPS, EVENTS_OF, pseudonym, wordsKey, type AuditGroup } from "@/domain/access/audit";
import type { OrganisationEvent } from "@/domain/athlete/athlete-record";
import type { MemberRecord } from "@/domain/athlete/member";
import { may, type OrganisationActionId } from "@/domain/access/policy";
import { hasClinician } from "../athlete/has-clinician";
import type { Context } from "../context";
import type { Prisma } from "../db/sql";
import { defineQuery } from "../query";
import { requestFacts } from "../request-facts";
import { isAtSideline } from "../sideline";

/** The frame of every page of an organisation: where, who, and where they may go. */
export interface Shell {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly notForRealAthletes: boolean;
  /** Without an active clinician nobody can close a flag. */
  readonly hasClinician: boolean;
  readonly actor: {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly athleteId: string | null;
    readonly membershipId: string;
  };
  /** Parts of the organisation that this member's roles open. */
  readonly opens: readonly OrganisationActionId[];
  readonly now: string;
  /** This device shows names only of what is not the reader's own: others can see its screen. */
  readonly atSideline: boolean;
  /** A form without script came too late: what to say about it at the top of the page that answers it. */
  readonly overtaken: string | null;
}

const PARTS = [
  "triage.read",
  "contact.read",
  "cover.read",
  "squads.read",
  "template.read",
  "rules.read",
  "budget.read",
  "members.read",
  "audit.of-organisation",
] as const;

export const readShell = defineQuery({
  id: "organisation.home",
  input: z.void(),
  run: async (context): Promise<Shell> => shellOf(context, await hasClinician(context), await isAtSideline()),
});

function shellOf({ organisation, actor, now }: Context, clinician: boolean, atSideline: boolean): Shell {
  return {
    atSideline,
    hasClinician: clinician,
    slug: organisation.slug,
    name: organisation.name,
    timeZone: organisation.timeZone,
    notForRealAthletes: organisation.notForRealAthletes,
    actor: {
      name: actor.name,
      roles: actor.roles,
      athleteId: actor.athleteId,
      membershipId: actor.membershipId,
    },
    opens: PARTS.filter((part) => may(actor, part, ["self", "own-squad", "organisation"])),
    now: now.toISOString(),
    overtaken: requestFacts()?.overtaken ?? null,
  };
}

/** Members of the organisation by name, for its admins: no clinical content. */
export interface MembersPage {
  readonly members: readonly MemberRecord[];
  readonly total: number;
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** Whom the admin is changing; may be on another page. */
  readonly changing: MemberRecord | null;
  readonly hasClinician: boolean;
  readonly squads: readonly { readonly id: string; readonly name: string }[];
}

const MEMBERS_A_PAGE = 50;

export const readMembers = defineQuery({
  id: "members.read",
  input: z.strictObject({ after: z.uuid().nullable(), changing: z.uuid().nullable() }),
  run: async (context, { after, changing }): Promise<MembersPage> => {
    const { tx, organisation } = context;
    const where = { organisationId: organisation.id };
    const total = await tx.membership.count({ where });
    const from = after === null ? null : await tx.membership.findFirst({ where: { ...where, id: after } });
    const found = await tx.membership.findMany({
      where: {
        ...where,
        ...(from === null
          ? {}
          : {
              OR: [
                { displayName: { gt: from.displayName } },
                { displayName: from.displayName, id: { gt: from.id } },
              ],
            }),
      },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      take: MEMBERS_A_PAGE + 1,
      include: MEMBER_PARTS,
    });
    const shown = found.slice(0, MEMBERS_A_PAGE);
    const chosen =
      changing === null
        ? null
        : await tx.membership.findFirst({ where: { ...where, id: changing }, include: MEMBER_PARTS });
    const records = await recordsOf(context, chosen === null ? shown : [...shown, chosen]);
    return {
      squads: await tx.squad.findMany({
        where: { ...where, closedAt: null },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true },
      }),
      total,
      next: found.length > MEMBERS_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
      changing: chosen === null ? null : (records.at(-1) ?? null),
      hasClinician: await hasClinician(context),
      members: records.slice(0, shown.length),
    };
  },
});

const MEMBER_PARTS = {
  squads: { include: { squad: { select: { id: true, name: true } } } },
  athlete: { select: { id: true, squad: { select: { id: true, name: true } } } },
} satisfies Prisma.MembershipInclude;

async function recordsOf(
  { tx, actor }: Context,
  members: readonly Prisma.MembershipGetPayload<{ include: typeof MEMBER_PARTS }>[],
): Promise<readonly MemberRecord[]> {
  const emails = await tx.$queryRaw<
    { membership_id: string; email: string }[]
  >`SELECT * FROM emails_of(${members.map(({ id }) => id)}::uuid[])`;
  return members.map((member) => ({
    membershipId: member.id,
    name: member.displayName,
    email: emails.find(({ membership_id }) => membership_id === member.id)?.email ?? "",
    roles: member.roles as Role[],
    state: member.state as MembershipState,
    squads: member.squads.map(({ squad }) => squad),
    athleteSquad: member.athlete?.squad ?? null,
    version: member.version,
    self: member.id === actor.membershipId,
    athleteId: member.athlete?.id ?? null,
  }));
}

/** One page of the organisation's audit, newest first. */
export interface AuditPage {
  readonly events: readonly OrganisationEvent[];
  readonly group: AuditGroup | null;
  readonly page: number;
  readonly pageCount: number;
  readonly timeZone: string;
}

const EVENTS_A_PAGE = 50;

export const readAudit = defineQuery({
  id: "audit.of-organisation",
  input: z.strictObject({ page: z.int().min(1).max(100_000), group: z.enum(AUDIT_GROUPS).nullable() }),
  run: async ({ tx, organisation }, { page, group }): Promise<AuditPage> => {
    const where = {
      organisationId: organisation.id,
      ...(group === null ? {} : { kind: EVENTS_OF[group].kind }),
      ...(group === null || EVENTS_OF[group].actions.length === 0
        ? {}
        : { OR: EVENTS_OF[group].actions.map((start) => ({ action: { startsWith: start } })) }),
    };
    const total = await tx.auditEvent.count({ where });
    const pageCount = Math.max(1, Math.ceil(total / EVENTS_A_PAGE));
    const at = Math.min(page, pageCount);
    const events = await tx.auditEvent.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (at - 1) * EVENTS_A_PAGE,
      take: EVENTS_A_PAGE,
      include: {
        subjects: { take: 1, select: { athleteId: true } },
        _count: { select: { subjects: true } },
      },
    });
    return {
      page: at,
      pageCount,
      group,
      timeZone: organisation.timeZone,
      // Reasons are written by clinicians about athletes: not for an admin.
      events: events.map((event) => {
        const kind = event.kind === "write" ? "write" : "read";
        const instant = event.at.toISOString();
        const subject = event.subjects[0]?.athleteId;
        return {
          id: event.id,
          at: instant,
          since: instant,
          count: 1,
          actor: event.actorName,
          roles: event.actorRoles,
          kind,
          words: wordsKey({ kind, action: event.action, detail: event.detail }),
          subject: subject === undefined ? null : pseudonym(subject),
          subjects: event._count.subjects,
        };
      }),
    };
  },
});
