import type { Asker, Relation, Role } from "./actor";

type Grants = Readonly<Partial<Record<Role, Relation>>>;

/**
 * Who may do what: the whole table. A role that is not named may not. Nothing is granted by omission.
 * `open` needs no sign-in, `signed-in` needs an account and no organisation.
 */
export const POLICY = {
  "account.sign-in": "open",
  "account.sign-out": "open",
  "account.ask-reset": "open",
  "account.reset-password": "open",
  "account.accept-invitation": "open",
  "account.organisations": "signed-in",
  "check-in.by-link": "open",
  "guardian.consent": "open",

  "organisation.home": {
    athlete: "organisation",
    coach: "organisation",
    clinician: "organisation",
    admin: "organisation",
  },
  "organisation.change": { admin: "organisation" },
  "members.read": { admin: "organisation" },
  "members.invite": { admin: "organisation" },
  "members.import": { admin: "organisation" },
  "members.change": { admin: "organisation" },
  "membership.leave": { athlete: "self" },
  "squads.read": { coach: "own-squad", clinician: "organisation", admin: "organisation" },
  "squads.print": { coach: "own-squad", clinician: "organisation" },
  "squads.gear": { coach: "own-squad", clinician: "organisation" },
  "squads.open": { admin: "organisation" },
  "squads.change": { admin: "organisation" },
  "squads.move": { admin: "organisation" },
  "squads.code": { coach: "own-squad", admin: "organisation" },
  "squad.join": "open",

  "cover.read": { coach: "organisation", clinician: "organisation", admin: "organisation" },
  "cover.make": { coach: "organisation", clinician: "organisation", admin: "organisation" },
  "cover.end": { coach: "organisation", clinician: "organisation", admin: "organisation" },
  "hours.change": { admin: "organisation" },
  // Administrators for what is in their own name, and nothing else: the use case asks whose it is.
  "contact.read": { coach: "own-squad", clinician: "organisation", admin: "organisation" },
  "contact.record": { coach: "own-squad", clinician: "organisation", admin: "organisation" },

  "check-in.answer": { athlete: "self", coach: "own-squad", clinician: "organisation" },
  "check-in.plan": { athlete: "self" },
  "jobs.read": { admin: "organisation" },
  "jobs.retry": { admin: "organisation" },
  "intake.fill-in": { athlete: "self", coach: "own-squad", clinician: "organisation" },
  "intake.correct": { athlete: "self", clinician: "organisation" },
  "athlete.read": { athlete: "self", coach: "own-squad", clinician: "organisation" },
  "athlete.share": { athlete: "self" },
  "consent.give": { athlete: "self" },
  "consent.withdraw": { athlete: "self" },
  "data.read": { athlete: "self" },
  "data.export": { athlete: "self" },
  "athlete.erase": { admin: "organisation" },
  "programme.read": { athlete: "self", clinician: "organisation" },
  "programme.tick": { athlete: "self" },
  "template.read": { coach: "own-squad", clinician: "organisation" },
  "template.make": { coach: "own-squad", clinician: "organisation" },
  "template.change": { coach: "own-squad", clinician: "organisation" },
  "template.withdraw": { coach: "own-squad", clinician: "organisation" },
  "template.give": { coach: "own-squad", clinician: "organisation" },
  "self-test.send": { athlete: "self" },

  "run.read": { athlete: "self", coach: "own-squad", clinician: "organisation" },
  "run.log": { athlete: "self" },
  "run.correct": { athlete: "self" },
  "run.remove": { athlete: "self" },

  "rules.read": { coach: "organisation", clinician: "organisation", admin: "organisation" },
  "budget.read": { clinician: "organisation" },
  "triage.read": { coach: "own-squad", clinician: "organisation" },
  "triage.acknowledge": { coach: "own-squad", clinician: "organisation" },
  "triage.assign": { coach: "own-squad", clinician: "organisation" },
  "triage.ask": { coach: "own-squad", clinician: "organisation" },
  "triage.snooze": { coach: "own-squad", clinician: "organisation" },
  "triage.bulk": { coach: "own-squad", clinician: "organisation" },
  "triage.undo": { coach: "own-squad", clinician: "organisation" },
  "triage.sideline": { coach: "own-squad", clinician: "organisation" },
  "triage.live": { coach: "own-squad", clinician: "organisation" },
  "triage.export": { coach: "own-squad", clinician: "organisation" },
  "triage.look": { coach: "own-squad", clinician: "organisation" },
  "triage.save-view": { coach: "own-squad", clinician: "organisation" },
  "triage.delete-view": { coach: "own-squad", clinician: "organisation" },
  "triage.open-with-view": { coach: "own-squad", clinician: "organisation" },
  "message.send": { coach: "own-squad", clinician: "organisation" },
  "message.read": { athlete: "self" },
  "review.request": { coach: "own-squad" },
  "flag.close": { clinician: "organisation" },
  "flag.lift": { clinician: "organisation" },
  "flag.end-lift": { clinician: "organisation" },
  "referral.read": { athlete: "self", clinician: "organisation" },
  "referral.order": { clinician: "organisation" },
  "referral.progress": { clinician: "organisation" },
  "referral.refuse": { athlete: "self" },
  "note.write": { athlete: "self", coach: "own-squad", clinician: "organisation" },

  "audit.of-athlete": { athlete: "self", coach: "own-squad", clinician: "organisation" },
  "audit.of-organisation": { admin: "organisation" },
} as const satisfies Record<string, Grants | "open" | "signed-in">;

/** Everything that can be done or read; an action without a row here does not compile. */
export type ActionId = keyof typeof POLICY;
/** The acts that happen inside an organisation. */
export type OrganisationActionId = {
  [Id in ActionId]: (typeof POLICY)[Id] extends string ? never : Id;
}[ActionId];

/**
 * May this asker do that, standing to its subject in these relations? Everything in an organisation stands at least
 * in `organisation`; a foreign subject stands in none, and nothing is allowed on it.
 */
export function may(asker: Asker, action: OrganisationActionId, relations: readonly Relation[]): boolean {
  if (asker.state !== "active") return false;
  const grants: Grants = POLICY[action];
  return asker.roles.some((role) => {
    const needed = grants[role];
    return needed !== undefined && relations.includes(needed);
  });
}
