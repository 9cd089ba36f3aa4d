import type { MembershipState, Role } from "@/domain/access/actor";
import type { Transaction } from "@/server/db/transaction";
import type { Organisation } from "@/server/actor";

/** A membership, with what signs in as it. */
export interface BuiltMember {
  readonly organisation: Organisation;
  readonly membershipId: string;
  readonly accountId: string;
  readonly email: string;
  /** null: the account has none, or one that the builder was not told. */
  readonly password: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
}

/** An organisation with the administrator who founded it. */
export interface BuiltOrganisation extends Organisation {
  readonly founder: BuiltMember;
}

export interface BuiltSquad {
  readonly id: string;
  readonly name: string;
}

export interface BuiltAthlete {
  readonly id: string;
  readonly organisation: BuiltOrganisation;
  readonly squad: BuiltSquad;
  readonly givenName: string;
  readonly familyName: string;
  /** Who signs in as this athlete; null: staff fill in. */
  readonly member: BuiltMember | null;
}

/** When something happens, and in which open transaction; left out: at present, in one of its own. */
export interface Moment {
  readonly now?: Date;
  readonly tx?: Transaction;
}
