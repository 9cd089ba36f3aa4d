/** What a membership may be in an organisation; a coach who runs has two. */
export const ROLES = ["athlete", "coach", "clinician", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const MEMBERSHIP_STATES = ["invited", "active", "suspended", "removed"] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/**
 * How an actor stands to what an act is about. `self`: the athlete's own; `own-squad`: an athlete of a squad that
 * the actor coaches; `organisation`: anybody and anything of the same organisation.
 */
export type Relation = "self" | "own-squad" | "organisation";

/** Who asks: the roles of one membership, in one organisation. */
export interface Asker {
  readonly roles: readonly Role[];
  readonly state: MembershipState;
}
