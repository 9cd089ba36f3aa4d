import type { MembershipState, Role } from "@/domain/access/actor";

/** A squad to choose. */
export interface SquadOption {
  readonly id: string;
  readonly name: string;
}

/** One membership, as an admin sees it: no clinical content. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
  /** That they coach. */
  readonly squads: readonly SquadOption[];
  /** That they run in, if they are an athlete. */
  readonly athleteSquad: SquadOption | null;
  /** The reader's own membership. */
  readonly self: boolean;
  /** The athlete that this member is, if any. */
  readonly athleteId: string | null;
}
