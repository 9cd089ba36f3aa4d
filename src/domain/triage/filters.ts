import { TIERS, type Tier } from "@/domain/assessment/tier";
import { NEWS, type News } from "./changes";
import { readSorts, writeSorts, type SortKey } from "./sorts";
import { readColumns, type Column } from "./table-columns";
import { TRIAGE_STATES, type TriageState } from "./triage-row";

export const PAGE_SIZE = 25;
/** So many athletes can be chosen one by one; for more there is everybody whom the filters match. */
export const MOST_CHOSEN = 100;

export const VIEWS = ["flagged", "snoozed", "all"] as const;
export type View = (typeof VIEWS)[number];

/** What the table shows; lives in the address, so that it can be linked, reloaded and used without script. */
export interface TriageFilters {
  /** Only athletes that a rule has flagged and nobody has put off (the view it opens with), those put off, or everybody. */
  readonly view: View;
  readonly search: string;
  readonly tier: Tier | null;
  readonly category: "neurological" | "worsening" | null;
  readonly squadId: string | null;
  /** Only squads whose name begins so, whatever the case; where there are too many to choose from a list. */
  readonly squadNamed: string;
  readonly state: TriageState | null;
  readonly overdue: boolean;
  /** Only athletes whose membership is suspended or over. */
  readonly left: boolean;
  /** Only what changed since the reader last looked: one kind, or any. */
  readonly since: News | "any" | null;
  /** The first is the one that counts most; never empty. */
  readonly sorts: readonly SortKey[];
  /** The columns to be shown; null: all. */
  readonly columns: readonly Column[] | null;
  /** The page that begins after this athlete, or ends before that one; both null: the first page. */
  readonly after: string | null;
  readonly before: string | null;
  /** The athlete whose row is unfolded. */
  readonly open: string | null;
  /** Athletes chosen for an act, on whatever page they stand. */
  readonly chosen: readonly string[];
  /** More were chosen than can be: these are the first of them. */
  readonly tooManyChosen: boolean;
  /** Nobody but these; never of an address. */
  readonly only?: readonly string[];
}

export const OPENING_FILTERS: TriageFilters = {
  view: "flagged",
  search: "",
  tier: null,
  category: null,
  squadId: null,
  squadNamed: "",
  state: null,
  overdue: false,
  left: false,
  since: null,
  sorts: readSorts(""),
  columns: null,
  after: null,
  before: null,
  open: null,
  chosen: [],
  tooManyChosen: false,
};

/**
 * Whether everybody is looked at: the view is "all", or something is sought that may be unflagged: a name, a level, a
 * state of work, or what changed.
 */
export function looksAtAll({ view, search, tier, state, left, since }: TriageFilters): boolean {
  return view === "all" || search.trim() !== "" || tier !== null || state !== null || left || since !== null;
}

/** What an address holds. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

function oneOf<Value extends string>(values: readonly Value[], sought: string | undefined): Value | null {
  return values.find((value) => value === sought) ?? null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Filters from the address. What it does not understand it leaves as the view opens; it never throws. */
export function readFilters(parameters: Parameters): TriageFilters {
  const all = (name: string): readonly string[] => {
    const value = parameters[name];
    return value === undefined ? [] : typeof value === "string" ? [value] : value;
  };
  const single = (name: string) => all(name)[0];
  const id = (name: string) => (UUID.test(single(name) ?? "") ? (single(name) ?? null) : null);
  const typed = (name: string) =>
    (single(name) ?? "")
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, "")
      .normalize("NFC")
      .trim()
      .slice(0, 80);
  const chosen = [...new Set(all("chosen").flatMap((each) => each.split(".")))].filter((each) =>
    UUID.test(each),
  );
  // A form sends each key by itself ("sort", "then"), an address all of them in one.
  const sorts = [...all("sort"), ...all("then")].filter((each) => each !== "").join(",");
  return {
    view: oneOf(VIEWS, single("view")) ?? OPENING_FILTERS.view,
    search: typed("search"),
    tier: oneOf(TIERS, single("tier")),
    category: oneOf(["neurological", "worsening"] as const, single("category")),
    squadId: id("squad"),
    squadNamed: typed("squads"),
    state: oneOf(TRIAGE_STATES, single("state")),
    overdue: single("overdue") === "yes",
    left: single("left") === "yes",
    since: oneOf([...NEWS, "any"] as const, single("since")),
    sorts: readSorts(sorts),
    columns: readColumns(all("columns").join(",")),
    after: id("after"),
    before: id("after") === null ? id("before") : null,
    open: id("open"),
    chosen: chosen.slice(0, MOST_CHOSEN),
    tooManyChosen: chosen.length > MOST_CHOSEN,
  };
}

/** Where one is in the table; all else of the filters says what it shows. */
const PLACE = ["after", "before", "open"] as const;

/** The parameters of these filters: only what differs from how the table opens. Another filter starts at the first page. */
export function parametersOf(
  filters: TriageFilters,
  changes: Partial<TriageFilters> = {},
): readonly (readonly [string, string])[] {
  const moves = PLACE.some((name) => name in changes);
  const next = { ...filters, ...(moves ? {} : { after: null, before: null, open: null }), ...changes };
  const parameters: (readonly [string, string])[] = [];
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== "") parameters.push([name, value]);
  };
  set("view", next.view === OPENING_FILTERS.view ? null : next.view);
  set("search", next.search);
  set("tier", next.tier);
  set("category", next.category);
  set("squad", next.squadId);
  set("squads", next.squadNamed);
  set("state", next.state);
  set("overdue", next.overdue ? "yes" : null);
  set("left", next.left ? "yes" : null);
  set("since", next.since);
  const sorts = writeSorts(next.sorts);
  set("sort", sorts === writeSorts(OPENING_FILTERS.sorts) ? null : sorts);
  set("columns", next.columns?.join(",") ?? null);
  for (const name of PLACE) set(name, next[name]);
  set("chosen", next.chosen.join("."));
  return parameters;
}

/** The address of these filters. It always says something: without a word the table opens as its reader wishes. */
export function writeFilters(filters: TriageFilters, changes: Partial<TriageFilters> = {}): string {
  const parameters = parametersOf(filters, changes);
  const said = parameters.length > 0 ? parameters : [["view", "flagged"] as const];
  return `?${new URLSearchParams(said.map(([name, value]) => [name, value])).toString()}`;
}
