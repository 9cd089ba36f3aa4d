import { dayIn } from "../athlete/local-day";

/** What an admin can narrow the audit down to; each event is in at most one of the groups of writes, or among the reads. */
export const AUDIT_GROUPS = ["accounts", "members", "consent", "answers", "acts", "reads"] as const;
export type AuditGroup = (typeof AUDIT_GROUPS)[number];

interface GroupOf {
  readonly kind: "read" | "write";
  /** Beginnings of the actions' ids; none: all of the kind. */
  readonly actions: readonly string[];
}

/** Which events a group holds. */
export const EVENTS_OF: Readonly<Record<AuditGroup, GroupOf>> = {
  accounts: { kind: "write", actions: ["account."] },
  members: {
    kind: "write",
    actions: ["members.", "squads.", "organisation.", "cover.", "hours.", "athlete.erase"],
  },
  consent: { kind: "write", actions: ["consent.", "guardian.", "athlete.share"] },
  answers: { kind: "write", actions: ["intake.", "run.", "programme.", "self-test."] },
  acts: {
    kind: "write",
    actions: ["triage.", "contact.", "review.", "flag.", "referral.", "note.", "template.", "message."],
  },
  reads: { kind: "read", actions: [] },
};

/** As much of an event as its words depend on. */
export interface EventFacts {
  readonly kind: "read" | "write";
  readonly action: string;
  readonly detail: unknown;
}

/** The key of an event's words among the `audit.action` messages: what happened, not only which act it was. */
export function wordsKey({ kind, action, detail }: EventFacts): string {
  const base = action.replaceAll(".", "-");
  if (action === "intake.fill-in") return `${base}-${kind === "read" ? "opened" : filledIn(detail)}`;
  if (action === "referral.progress")
    return `${base}-${oneOf(said(detail, "event"), REFERRAL_EVENTS, "other")}`;
  if (action === "members.change")
    return `${base}-${oneOf(said(detail, "changed"), MEMBER_CHANGES, "other")}`;
  return base;
}

export const REFERRAL_EVENTS = ["record-seen", "record-outcome", "close"] as const;
export const MEMBER_CHANGES = ["active", "suspended", "removed", "roles"] as const;

function filledIn(detail: unknown): string {
  if (said(detail, "guardianAsked") === true) return "guardian-asked";
  if (said(detail, "step") === "started") return "started";
  if (said(detail, "submissionId") === undefined) return "saved";
  return `sent-${oneOf(said(detail, "kind"), ["intake", "emergency", "correction"], "intake")}`;
}

function said(detail: unknown, name: string): unknown {
  return typeof detail === "object" && detail !== null && Object.hasOwn(detail, name)
    ? (detail as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function oneOf(value: unknown, known: readonly string[], otherwise: string): string {
  return typeof value === "string" && known.includes(value) ? value : otherwise;
}

/** How an admin tells athletes apart in the audit, without names: the end of the id. */
export function pseudonym(athleteId: string): string {
  return `A-${athleteId.slice(-6).toUpperCase()}`;
}

/** Something that happened, as it can be joined with its like. */
interface Joinable {
  readonly at: string;
  readonly actor: string;
  readonly kind: "read" | "write";
  readonly words: string;
  /** How often, and since when on that day. */
  readonly count: number;
  readonly since: string;
}

/** Reads of one sort by one person on one day as one line, where the newest of them stands; writes stay as they are. */
export function joinReads<Record extends Joinable>(
  records: readonly Record[],
  timeZone: string,
): readonly Record[] {
  const joined: Record[] = [];
  const places = new Map<string, number>();
  for (const record of records) {
    const key = JSON.stringify([record.actor, record.words, dayIn(new Date(record.at), timeZone)]);
    const place = record.kind === "read" ? places.get(key) : undefined;
    const first = place === undefined ? undefined : joined[place];
    if (place === undefined || first === undefined) {
      if (record.kind === "read") places.set(key, joined.length);
      joined.push(record);
    } else joined[place] = { ...first, count: first.count + record.count, since: record.since };
  }
  return joined;
}
