import "server-only";
import { z } from "zod";
import { may } from "@/domain/access/policy";
import { MOST_ROWS, OfImport } from "@/domain/roster/import";
import type { LiveCode, SquadMember, SquadRecord } from "@/domain/roster/squad";
import { linkTo } from "../mail/link";
import { defineOpenQuery, defineQuery } from "../query";
import { squadOfCode } from "./join-by-code";
import { importOf, refusedRows } from "./read-import";
import { readGear } from "./read-gear";
import { readSheet } from "./read-sheet";
import { athletesOf, squadsOf } from "./read-squads";
import { liveCodeOf } from "./squad-code";
import { squadInReach } from "./squad-in-reach";

/** The squads that a member of staff sees: coaches the own, others all. */
export interface SquadsPage {
  readonly squads: readonly SquadRecord[];
  readonly mayOpen: boolean;
  readonly timeZone: string;
}

export const readSquads = defineQuery({
  id: "squads.read",
  input: z.void(),
  run: async (context): Promise<SquadsPage> => ({
    squads: await squadsOf(context),
    mayOpen: may(context.actor, "squads.open", ["organisation"]),
    timeZone: context.organisation.timeZone,
  }),
});

/** One squad: who is in it, its code, and what the reader may do. */
export interface SquadPage {
  readonly id: string;
  readonly name: string;
  readonly closedAt: string | null;
  readonly athletes: readonly SquadMember[];
  readonly total: number;
  /** Where the next page of athletes begins; null on the last one. */
  readonly next: string | null;
  readonly coaches: readonly string[];
  readonly code: LiveCode | null;
  /** The address that the code opens. */
  readonly joinAddress: string | null;
  /** Open squads to move somebody to. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly mayChange: boolean;
  readonly mayCode: boolean;
  readonly mayPrint: boolean;
  /** The reader may open the athletes' own pages. */
  readonly mayOpenAthletes: boolean;
  readonly timeZone: string;
}

export const readSquad = defineQuery({
  id: "squads.read",
  input: z.strictObject({ squadId: z.uuid(), after: z.uuid().nullable() }),
  run: async (context, { squadId, after }): Promise<SquadPage> => {
    const { actor, organisation, tx } = context;
    const { relations, ...squad } = await squadInReach(context, "squads.read", squadId);
    const mayCode = squad.closedAt === null && may(actor, "squads.code", relations);
    const code = mayCode ? await liveCodeOf(context, squad.id) : null;
    const all = await tx.squad.findMany({
      where: { organisationId: organisation.id, closedAt: null, id: { not: squad.id } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    });
    const mayChange = squad.closedAt === null && may(actor, "squads.change", relations);
    const coaches = await tx.squadCoach.findMany({
      where: {
        organisationId: organisation.id,
        squadId: squad.id,
        membership: { state: { not: "removed" } },
      },
      select: { membership: { select: { displayName: true } } },
    });
    return {
      ...squad,
      ...(await athletesOf(context, squad.id, after)),
      closedAt: squad.closedAt?.toISOString() ?? null,
      coaches: coaches.map(({ membership }) => membership.displayName).toSorted(),
      code,
      joinAddress: code === null ? null : linkTo(`/join/${code.code}`),
      others: mayChange ? all : [],
      mayChange,
      mayCode,
      mayPrint: may(actor, "squads.print", relations),
      mayOpenAthletes: may(actor, "athlete.read", relations),
      timeZone: organisation.timeZone,
    };
  },
});

/** The list of a squad for paper. */
export const readSquadSheet = defineQuery({
  id: "squads.print",
  input: z.strictObject({ squadId: z.uuid() }),
  run: (context, { squadId }) => readSheet(context, squadId),
});

/** What the runners of a squad tell of the things that they carry. */
export const readSquadGear = defineQuery({
  id: "squads.gear",
  input: z.strictObject({ squadId: z.uuid() }),
  run: (context, { squadId }) => readGear(context, squadId),
});

/** What a typed or scanned code opens. */
export const readCodeSquad = defineOpenQuery({ id: "squad.join", runOpen: squadOfCode });

/** The squads that an import may put people into. */
export const readImportForm = defineQuery({
  id: "members.import",
  input: z.void(),
  run: ({ tx, organisation }) =>
    tx.squad.findMany({
      where: { organisationId: organisation.id, closedAt: null },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
});

export const readImport = defineQuery({
  id: "members.import",
  input: OfImport,
  run: (context, { importId }) => importOf(context, importId),
});

/** Every row of an import that is not made. */
export const readImportReport = defineQuery({
  id: "members.import",
  input: OfImport,
  run: async (context, { importId }) => {
    await importOf(context, importId);
    return refusedRows(context, importId, MOST_ROWS);
  },
});
