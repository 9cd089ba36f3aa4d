/** The pages that are written by hand. $1 organisation, $2 looked until, $3 rows; more as each says. */
export type HandPage = "flagged" | "sought" | "all" | "deep";

const OVERDUE = "e.due_at < now()";
const SNOOZED = `coalesce(e.snoozed_until > now() AND e.colour IN ('amber', 'blue') AND NOT coalesce(${OVERDUE}, false), false)`;
const FLAGGED = "e.state NOT IN ('no-answer', 'self-care')";
const NEWS = `CASE WHEN e.colour = 'red' AND e.became_red_at > $2 THEN 'newly-red' WHEN e.worse_at > $2 THEN 'worse'
  WHEN e.due_at > $2 AND ${OVERDUE} THEN 'overdue' WHEN e.silent_at > $2 THEN 'silent' WHEN e.back_at > $2 THEN 'back' END`;
const BECAME: Readonly<Record<string, string>> = {
  "newly-red": "e.became_red_at > $2",
  worse: "e.worse_at > $2",
  overdue: `(e.due_at > $2 AND ${OVERDUE})`,
  silent: "e.silent_at > $2",
  back: "e.back_at > $2",
};

const COLUMNS = `e.athlete_id, e.version, e.name, squad.name AS squad, e.squad_id, e.tier, e.mode, e.categories, e.colour, e.running,
  e.headline, e.state, CASE WHEN e.headline IN ('level', 'self-care') THEN e.nearest_tier END AS nearest, e.pain_now,
  e.pain_change, e.pain_worst, e.pain_worst_change, e.programme_done, e.programme_planned, e.waiting_since, e.due_at,
  coalesce(${OVERDUE}, false) AS overdue, owner.display_name AS owner, e.escalation, e.escalated_at,
  (SELECT min(t.due_at) FROM contact_task t WHERE t.organisation_id = $1 AND t.athlete_id = e.athlete_id
     AND t.closed_at IS NULL) AS contact_by,
  e.review_requested_at IS NOT NULL AS review_requested, e.last_answer_at, e.next_action, e.next_on,
  person.consent_withdrawn_at IS NOT NULL AS consent_withdrawn,
  CASE WHEN member.state IN ('suspended', 'removed') THEN member.state END AS membership_ended,
  CASE WHEN ${SNOOZED} THEN e.snoozed_until END AS snoozed_until, CASE WHEN ${SNOOZED} THEN e.snooze_reason END AS snooze_reason,
  e.asked_at, ${NEWS} AS news, e.place
  FROM triage_entry e
  JOIN squad ON squad.organisation_id = $1 AND squad.id = e.squad_id
  JOIN athlete person ON person.organisation_id = $1 AND person.id = e.athlete_id
  LEFT JOIN membership member ON member.organisation_id = $1 AND member.id = person.membership_id
  LEFT JOIN membership owner ON owner.organisation_id = $1 AND owner.id = e.owner_id`;
const IN_ORDER = "ORDER BY e.place, e.athlete_id LIMIT $3";

const sought = (parameter: string) =>
  `e.state = 'waiting' AND e.athlete_id IN (SELECT athlete_id FROM triage_word
     WHERE organisation_id = $1 AND word >= ${parameter} AND word < ${parameter} || U&'\\+10FFFF')`;

/** Rows. `sought`: $4 what a word begins with, among who waits; `deep`: $4 the athlete whom the page comes after. */
export const PAGES: Readonly<Record<HandPage, string>> = {
  flagged: `SELECT ${COLUMNS} WHERE e.organisation_id = $1 AND ${FLAGGED} AND NOT ${SNOOZED} ${IN_ORDER}`,
  sought: `SELECT ${COLUMNS} WHERE e.organisation_id = $1 AND ${sought("$4::text")} ${IN_ORDER}`,
  all: `SELECT ${COLUMNS} WHERE e.organisation_id = $1 ${IN_ORDER}`,
  deep: `SELECT ${COLUMNS} WHERE e.organisation_id = $1 AND (e.place, e.athlete_id) > (
    (SELECT place FROM triage_entry WHERE organisation_id = $1 AND athlete_id = $4::uuid), $4::uuid) ${IN_ORDER}`,
};

export const NEWEST = `SELECT ${COLUMNS} WHERE e.organisation_id = $1 AND (${Object.values(BECAME).join(" OR ")}) AND ${NEWS} IS NOT NULL
  ORDER BY e.place, e.athlete_id LIMIT 6`;

const upTo = (where: string) =>
  `(SELECT count(*)::int FROM (SELECT FROM triage_entry e WHERE e.organisation_id = $1 AND ${where} LIMIT 1001) c)`;
const views = [
  `${FLAGGED} AND NOT ${SNOOZED}`,
  "e.state = 'waiting'",
  `${FLAGGED} AND NOT ${SNOOZED} AND ${OVERDUE}`,
  `${FLAGGED} AND NOT ${SNOOZED} AND e.neurological`,
  `${FLAGGED} AND NOT ${SNOOZED} AND e.worsening`,
  `${FLAGGED} AND e.snoozed_until > now() AND ${SNOOZED}`,
  "true",
];
const news = Object.entries(BECAME).map(([kind, became]) => `${became} AND ${NEWS} = '${kind}'`);
const counts = (own: string) => `SELECT ARRAY[${[own, ...views, ...news].map(upTo).join(", ")}] AS counts`;

/** How many the page's filter matches, each view and each kind of news, up to 1,001. */
export const COUNTS: Readonly<Record<HandPage, string>> = {
  flagged: counts(`${FLAGGED} AND NOT ${SNOOZED}`),
  sought: counts(sought("$3::text")),
  all: counts("true"),
  deep: counts("$3::text IS NOT NULL"),
};

/** The eight weeks of the rows. */
export const STRIP = `SELECT given.athlete_id, given.assessed_at, given.pain_worst, person.time_zone
  FROM assessment given JOIN athlete person ON person.organisation_id = $1 AND person.id = given.athlete_id
 WHERE given.organisation_id = $1 AND given.pain_worst IS NOT NULL AND person.consent_withdrawn_at IS NULL
   AND given.athlete_id = ANY ($2::uuid[]) AND person.id = ANY ($2::uuid[]) AND given.assessed_at > $3::timestamptz - interval '63 days'`;

export const SQUADS = `SELECT id, name FROM squad WHERE organisation_id = $1 ORDER BY name, id`;
export const VIEWS = `SELECT v.id, v.name, v.query, v.shared, m.display_name FROM triage_view v
  JOIN membership m ON m.organisation_id = $1 AND m.id = v.membership_id
 WHERE v.organisation_id = $1 AND (v.membership_id = $2 OR v.shared) ORDER BY v.name, v.id LIMIT 100`;
