import "server-only";
import type { Asker, MembershipState, Role } from "@/domain/access/actor";
import type { Transaction } from "./db/transaction";
import { enterOrganisation } from "./db/transaction";
import { Refusal } from "./refusal";

/** The organisation that a call works in, as its address names it. */
export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly notForRealAthletes: boolean;
}

/** Who calls: one membership of one account in that organisation. */
export interface Actor extends Asker {
  readonly accountId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly leadClinician: boolean;
  /** The athlete that this member is, if any. */
  readonly athleteId: string | null;
}

interface ActorRow {
  at: Date;
  account_id: string;
  organisation_id: string | null;
  organisation_name: string;
  time_zone: string;
  not_for_real_athletes: boolean;
  membership_id: string;
  display_name: string;
  roles: Role[];
  lead_clinician: boolean;
  state: MembershipState;
  athlete_id: string | null;
}

export interface Entrance {
  readonly now: Date;
  readonly organisation: Organisation;
  readonly actor: Actor;
}

/**
 * Looks the session, the membership and its roles up, and enters the organisation: at every call, so that a sign-out,
 * a suspension or a changed role takes effect at the next one. `now` is the database's clock.
 * @throws Refusal `not-signed-in` without a session that holds; `not-found` for an organisation that is unknown, or
 * where the account is no active member: both answer alike.
 */
export async function enter(
  tx: Transaction,
  sessionTokenHash: string | null,
  organisationSlug: string,
  forWrite: boolean,
): Promise<Entrance> {
  if (sessionTokenHash === null) throw new Refusal("not-signed-in");
  const [row] = await tx.$queryRaw<
    ActorRow[]
  >`SELECT * FROM find_actor(${sessionTokenHash}, ${organisationSlug}, ${forWrite})`;
  if (!row) throw new Refusal("not-signed-in");
  if (row.organisation_id === null || row.state !== "active") throw new Refusal("not-found");
  await enterOrganisation(tx, row.organisation_id);
  return {
    now: row.at,
    organisation: {
      id: row.organisation_id,
      slug: organisationSlug,
      name: row.organisation_name,
      timeZone: row.time_zone,
      notForRealAthletes: row.not_for_real_athletes,
    },
    actor: {
      accountId: row.account_id,
      membershipId: row.membership_id,
      name: row.display_name,
      roles: row.roles,
      state: row.state,
      leadClinician: row.lead_clinician,
      athleteId: row.athlete_id,
    },
  };
}
