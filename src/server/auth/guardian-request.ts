import "server-only";
import { tokenHash } from "./token";
import { database } from "../db/client";
import type { Transaction } from "../db/transaction";

/** What a parent or guardian was asked, as long as their link can be used. */
export interface GuardianRequest {
  readonly id: string;
  readonly organisation: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly timeZone: string;
  };
  readonly athleteId: string;
  readonly athleteGivenName: string;
  readonly guardianName: string;
  readonly guardianEmail: string;
  readonly now: Date;
}

interface Row {
  request_id: string;
  organisation_id: string;
  organisation_slug: string;
  organisation_name: string;
  time_zone: string;
  athlete_id: string;
  athlete_given_name: string;
  guardian_name: string;
  guardian_email: string;
  expires_at: Date;
  at: Date;
}

/**
 * The request with that token: null when unknown, spent or expired, all alike. Reading spends nothing.
 * @param clock the instant to judge by; that of the database where it is left out
 */
export async function findGuardianRequest(
  token: string,
  tx: Pick<Transaction, "$queryRaw"> = database().prisma,
  clock?: Date,
): Promise<GuardianRequest | null> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT * FROM find_guardian_request(${tokenHash(token)})`;
  const now = clock ?? row?.at;
  if (!row || !now || row.expires_at <= now) return null;
  return {
    id: row.request_id,
    organisation: {
      id: row.organisation_id,
      slug: row.organisation_slug,
      name: row.organisation_name,
      timeZone: row.time_zone,
    },
    athleteId: row.athlete_id,
    athleteGivenName: row.athlete_given_name,
    guardianName: row.guardian_name,
    guardianEmail: row.guardian_email,
    now,
  };
}
