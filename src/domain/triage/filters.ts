import { TIERS, type Tier } from "@/domain/assessment/tier";
import { TRIAGE_STATES, type TriageState } from "./triage-row";

/** Columns that the table can be sorted by. `urgency`: most urgent first, then longest waiting. */
export const SORTS = ["urgency", "name", "squad", "waiting", "pain", "last-answer"] as const;
export type Sort = (typeof SORTS)[number];
export const PAGE_SIZE = 25;

/** What the table shows; lives in the address, so that it can be linked, reloaded and used without script. */
export interface TriageFilters {
  /** Only athletes that a rule has flagged (the view it opens with), or everybody. */
  readonly view: "flagged" | "all";
  readonly search: string;
  readonly tier: Tier | null;
  readonly category: "neurological" | "worsening" | null;
  readonly squadId: string | null;
  readonly state: TriageState | null;
  readonly overdue: boolean;
  /** Only athletes whose membership is suspended or over. */
  readonly left: boolean;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly page: number;
}

export const OPENING_FILTERS: TriageFilters = {
  view: "flagged",
  search: "",
  tier: null,
  category: null,
  squadId: null,
  state: null,
  overdue: false,
  left: false,
  sort: "urgency",
  descending: true,
  page: 1,
};

/**
 * Whether everybody is looked at: the view is "all", or something is sought that may be unflagged: a name, a level or a
 * state of work.
 */
export function looksAtAll({ view, search, tier, state, left }: TriageFilters): boolean {
  return view === "all" || search.trim() !== "" || tier !== null || state !== null || left;
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

function oneOf<Value extends string>(values: readonly Value[], sought: string | undefined): Value | null {
  return values.find((value) => value === sought) ?? null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Filters from the address. What it does not understand it leaves as the view opens; it never throws. */
export function readFilters(parameters: Parameters): TriageFilters {
  const single = (name: string): string | undefined => {
    const value = parameters[name];
    return typeof value === "string" ? value : value?.[0];
  };
  const page = single("page") ?? "";
  const sort = oneOf(SORTS, single("sort")) ?? OPENING_FILTERS.sort;
  const squadId = single("squad") ?? "";
  return {
    view: oneOf(["flagged", "all"] as const, single("view")) ?? OPENING_FILTERS.view,
    search: (single("search") ?? "")
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, "")
      .normalize("NFC")
      .trim()
      .slice(0, 80),
    tier: oneOf(TIERS, single("tier")),
    category: oneOf(["neurological", "worsening"] as const, single("category")),
    squadId: UUID.test(squadId) ? squadId : null,
    state: oneOf(TRIAGE_STATES, single("state")),
    overdue: single("overdue") === "yes",
    left: single("left") === "yes",
    sort,
    descending: single("order") === undefined ? sort === "urgency" : single("order") === "down",
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of these filters: only what differs from how the table opens. A changed filter starts at page 1. */
export function writeFilters(filters: TriageFilters, changes: Partial<TriageFilters> = {}): string {
  const next = { ...filters, ...("page" in changes ? {} : { page: 1 }), ...changes };
  const parameters = new URLSearchParams();
  if (next.view !== OPENING_FILTERS.view) parameters.set("view", next.view);
  if (next.search !== "") parameters.set("search", next.search);
  if (next.tier) parameters.set("tier", next.tier);
  if (next.category) parameters.set("category", next.category);
  if (next.squadId) parameters.set("squad", next.squadId);
  if (next.state) parameters.set("state", next.state);
  if (next.overdue) parameters.set("overdue", "yes");
  if (next.left) parameters.set("left", "yes");
  if (next.sort !== OPENING_FILTERS.sort) parameters.set("sort", next.sort);
  if (next.descending !== (next.sort === "urgency")) parameters.set("order", next.descending ? "down" : "up");
  if (next.page > 1) parameters.set("page", String(next.page));
  const query = parameters.toString();
  return query === "" ? "?" : `?${query}`;
}
