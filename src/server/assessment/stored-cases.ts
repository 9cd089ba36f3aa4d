import "server-only";
import type { Case } from "@/domain/assessment/read-case";
import { writeAudit } from "../audit/write-audit";
import { enterOrganisation, inTransaction, type Transaction } from "../db/transaction";
import { pastsOf, type PastEntry } from "./history-of";

/** A stored submission as the engine was asked about it on its day. */
export interface StoredCase extends Case {
  /** Ids. */
  readonly athlete: string;
  readonly submission: string;
}

/** Nobody's membership: somebody with the rights of the machine, at its command line. */
const OPERATOR = "00000000-0000-0000-0000-000000000000";
const ATHLETES_AT_ONCE = 50;

/** The id of the organisation with that slug, or null. */
export async function findOrganisation(slug: string): Promise<string | null> {
  const [row] = await inTransaction(
    (tx) => tx.$queryRaw<{ id: string | null }[]>`SELECT find_organisation(${slug}) AS id`,
  );
  return row?.id ?? null;
}

/** Number of submissions of an organisation. */
export function countStored(organisationId: string): Promise<number> {
  return inTransaction(async (tx) => {
    await enterOrganisation(tx, organisationId);
    return tx.submission.count({ where: { organisationId } });
  });
}

/**
 * All submissions of an organisation, athlete by athlete and oldest first, each with what came before it. Few athletes are
 * held at a time; reading them writes an audit row with each as its subject, in the same transaction.
 */
export async function* storedCases(organisationId: string): AsyncGenerator<StoredCase> {
  let after: string | undefined;
  for (;;) {
    const page = await inTransaction((tx) => casesAfter(tx, organisationId, after));
    yield* page.cases;
    if (page.last === undefined) return;
    after = page.last;
  }
}

async function casesAfter(tx: Transaction, organisationId: string, after: string | undefined) {
  await enterOrganisation(tx, organisationId);
  const athletes = await tx.athlete.findMany({
    where: {
      organisationId,
      submissions: { some: {} },
      ...(after === undefined ? {} : { id: { gt: after } }),
    },
    orderBy: { id: "asc" },
    take: ATHLETES_AT_ONCE,
    select: { id: true },
  });
  const pasts = await pastsOf(
    { tx, organisation: { id: organisationId } },
    athletes.map(({ id }) => id),
  );
  const cases = [...pasts].flatMap(([athlete, past]) => casesOf(athlete, past));
  if (athletes.length > 0) {
    await writeAudit(tx, {
      organisationId,
      at: new Date(),
      actorId: OPERATOR,
      actorName: "Command line",
      actorRoles: [],
      kind: "read",
      action: "operator.replay",
      reason: null,
      detail: {},
      athleteIds: athletes.map(({ id }) => id),
    });
  }
  return { cases, last: athletes.length === ATHLETES_AT_ONCE ? athletes.at(-1)?.id : undefined };
}

function casesOf(athlete: string, past: readonly PastEntry[]): readonly StoredCase[] {
  return past.flatMap(({ entry, submission }, place) =>
    "answers" in entry && submission !== null
      ? [
          {
            athlete,
            submission,
            asOf: entry.at,
            answers: entry.answers,
            history: past.slice(0, place).map((earlier) => earlier.entry),
            ...(entry.corrects === undefined ? {} : { corrects: entry.corrects }),
          },
        ]
      : [],
  );
}
