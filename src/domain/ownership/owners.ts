import type { Role } from "@/domain/access/actor";

/**
 * How an owner came to it. `assigned`: first in the order; `taken`: by a person's choice; `covers`: stands in for
 * somebody who is away; `inherited`: the former owner may own it no more; `escalated`: nobody had acknowledged in time.
 */
export const OWNER_HOWS = ["assigned", "taken", "covers", "inherited", "escalated"] as const;
export type OwnerHow = (typeof OWNER_HOWS)[number];

/** An owner to be, and how. */
export interface Handing {
  readonly ownerId: string;
  readonly how: OwnerHow;
}

/** A member who can own what is open, as far as the order of owners depends on it. */
export interface StaffMember {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly leadClinician: boolean;
  /** Squads that they look after. */
  readonly squads: readonly string[];
}

/** From one instant up to another somebody is away, and another member stands in. */
export interface AbsenceFact {
  readonly membershipId: string;
  readonly coveredBy: string;
  readonly from: Date;
  readonly until: Date;
}

/** Everybody who may be asked to own what is open of one athlete, and who of them is away when. */
export interface Staffing {
  /** Active members before others, longest there first. */
  readonly staff: readonly StaffMember[];
  readonly absences: readonly AbsenceFact[];
  readonly squadId: string;
}

/**
 * Who is asked to own it, in order: clinicians of the squad; then for red the organisation's clinicians before the
 * squad's coaches, because only they can close it, and otherwise the coaches, who are nearer; the lead first. An
 * administrator only where there is neither.
 */
export function ownersInOrder({ staff, squadId }: Staffing, red: boolean): readonly StaffMember[] {
  const active = staff.filter((member) => member.active);
  const clinicians = active
    .filter(({ roles }) => roles.includes("clinician"))
    .toSorted((one, other) => Number(other.leadClinician) - Number(one.leadClinician));
  const here = ({ squads }: StaffMember) => squads.includes(squadId);
  const coaches = active.filter((member) => member.roles.includes("coach") && here(member));
  const others = red ? [...clinicians, ...coaches] : [...coaches, ...clinicians];
  const order = [...new Set([...clinicians.filter(here), ...others])];
  if (order.length > 0) return order;
  // Founded, and nobody has come yet: what is open must not wait for them to be anybody's.
  const administrators = staff.filter(({ roles }) => roles.includes("admin"));
  return administrators.toSorted((one, other) => Number(other.active) - Number(one.active));
}

/** The absence that a member is in at an instant. */
export function absenceAt(absences: readonly AbsenceFact[], id: string, now: Date): AbsenceFact | undefined {
  return absences.find(({ membershipId, from, until }) => membershipId === id && from <= now && now < until);
}

/** Who is there for a member at an instant: themselves, or whoever stands in, cover for cover; null: nobody. */
export function presentFor(absences: readonly AbsenceFact[], id: string, now: Date): string | null {
  const asked = new Set<string>();
  for (let at = id; !asked.has(at);) {
    const absence = absenceAt(absences, at, now);
    if (!absence) return at;
    asked.add(at);
    at = absence.coveredBy;
  }
  return null;
}

/**
 * Who owns what is new: the first in the order, or who stands in for them; everybody away, an administrator who is there,
 * and the first all the same where none is.
 */
export function firstOwner(staffing: Staffing, red: boolean, now: Date): Handing | null {
  const order = ownersInOrder(staffing, red);
  const may = (id: string | null) => order.some((member) => member.id === id);
  for (const { id } of order) {
    const present = presentFor(staffing.absences, id, now);
    if (present === id) return { ownerId: id, how: "assigned" };
    if (present !== null && may(present)) return { ownerId: present, how: "covers" };
  }
  const administrator = staffing.staff.find(
    ({ id, active, roles }) =>
      active && roles.includes("admin") && presentFor(staffing.absences, id, now) === id,
  );
  if (administrator) return { ownerId: administrator.id, how: "covers" };
  const [first] = order;
  return first ? { ownerId: first.id, how: "assigned" } : null;
}

/** Whom it goes to when its owner has not acknowledged in time: the first other in the order who is there. */
export function nextOwner(staffing: Staffing, red: boolean, ownerId: string, now: Date): string | null {
  const others = ownersInOrder(staffing, red).filter(({ id }) => id !== ownerId);
  return others.find(({ id }) => presentFor(staffing.absences, id, now) === id)?.id ?? null;
}

/** Who owns it now. */
interface Owned {
  readonly ownerId: string | null;
  readonly ownerHow: string | null;
}

/**
 * Whom something that is open goes to, when it has to change hands: it has no owner, the owner may own it no more, is
 * away, or was only assigned as a coach before it was red. Null: it stays. What a person chose stays while they are there.
 */
export function handedTo(
  { ownerId, ownerHow }: Owned,
  staffing: Staffing,
  red: boolean,
  now: Date,
): Handing | null {
  const first = firstOwner(staffing, red, now);
  if (ownerId === null || first === null) return first;
  const order = ownersInOrder(staffing, red);
  const owner = order.find(({ id }) => id === ownerId);
  if (!owner) return first.ownerId === ownerId ? null : { ...first, how: "inherited" };
  const present = presentFor(staffing.absences, ownerId, now);
  if (present !== ownerId) {
    const covers = order.some(({ id }) => id === present);
    if (present !== null && covers) return { ownerId: present, how: "covers" };
    return first.ownerId === ownerId ? null : { ...first, how: "covers" };
  }
  const clinician = order.find(({ id }) => id === first.ownerId)?.roles.includes("clinician") ?? false;
  if (red && ownerHow === "assigned" && clinician && !owner.roles.includes("clinician")) return first;
  return null;
}
