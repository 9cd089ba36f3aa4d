/** A column of a table that is copied from a model to a person. */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Ids of people: the athlete's own membership, or somebody of the staff. */
const WHO = new Set([
  ...["submitted_by", "given_by", "withdrawn_by", "author_id", "owner_id", "recorded_by", "asked_by"],
  ...["snoozed_by", "closed_by", "lifted_by"],
]);
const NAMES = new Set(["given_name", "family_name", "name", "search", "search_given"]);
/** Instants that follow from a calendar day, and not from when something was told. */
const OF_A_DAY = new Set(["created_at", "expires_at"]);

/**
 * What a column of a copy holds, in SQL over `r` (the model's row), `m` (the model), `p` (the person) and `w` (where the
 * person is): ids of their own, their name, the same course of events a while earlier, all else as the model has it.
 */
export function copied({ table, name, type }: Column): string {
  const value = `r.${name}`;
  switch (name) {
    case "organisation_id":
      return "w.organisation_id";
    case "athlete_id":
      return "p.athlete_id";
    case "squad_id":
      return "w.squad_id";
    case "membership_id":
      return "p.membership_id";
    case "account_id":
      return "p.account_id";
    case "display_name":
      return "p.name";
    case "email":
      return "'runner' || p.n || '@' || w.slug || '.example'";
    case "id":
      return idOf(table);
    case "result":
      return table === "assessment" ? "CASE WHEN r.is_whole THEN r.result ELSE '{}' END" : value;
    case "due_at":
      // Of who waits it runs from when they told; of the others it is the end of a day.
      return table === "triage_entry"
        ? `CASE WHEN r.state = 'waiting' THEN ${earlier(value)} ELSE ${value} END`
        : value;
    case "place":
    case "place_for_coaches":
      return `${value} - CASE WHEN r.waiting_since IS NULL THEN 0 ELSE p.earlier_ms END`;
    default:
      return valueOf(name, type, value);
  }
}

function valueOf(name: string, type: string, value: string): string {
  if (NAMES.has(name)) return `p.${name}`;
  if (WHO.has(name))
    return `CASE ${value} WHEN m.membership_id THEN p.membership_id WHEN w.model_clinician THEN w.clinician
      WHEN w.model_coach THEN w.coach ELSE ${value} END`;
  if (type === "uuid") return `bench.own(p.athlete_id, ${value})`;
  return type.startsWith("timestamp") && !OF_A_DAY.has(name) ? earlier(value) : value;
}

function idOf(table: string): string {
  if (table === "athlete") return "p.athlete_id";
  if (table === "membership") return "p.membership_id";
  return table === "account" ? "p.account_id" : "bench.own(p.athlete_id, r.id)";
}

const earlier = (value: string) => `${value} - p.earlier_ms * interval '1 ms'`;
