import type { Client, Pool } from "pg";
import type { Parameters } from "@/domain/triage/filters";
import { COUNTED_VIEWS } from "@/domain/triage/triage-page";
import { NEWS } from "@/domain/triage/changes";
import { countsByHand, pageByHand } from "./by-hand";
import { clinicianOf, countsByUs, pageByUs, pageCases, type PageCase, type Reader } from "./cases";
import type { HandPage } from "./hand-written";
import type { Loaded } from "./load";
import { organisationOf } from "./loaded-organisation";
import { alternating, type Times } from "./measure";
import { explainAll, type Explained } from "./plans";
import { statementsOf } from "./recorded";
import { measureSubmissions, type SubmissionTimes } from "./submissions";

/** Times of one case: the app's, those of SQL written by hand, and the app's own in the smallest organisation. */
export interface Row {
  readonly name: string;
  readonly times: Readonly<Record<"ours" | "hand" | "smallest", Times | undefined>>;
  readonly statements: number;
  readonly plans: readonly Explained[];
}

/** What was measured in one organisation. */
export interface Measured {
  readonly loaded: Loaded;
  readonly compared: number;
  readonly rows: readonly Row[];
  readonly submissions: SubmissionTimes;
  readonly reader: Reader;
}

/** The smallest organisation's reader, whose own cost the others are compared with. */
export interface Smallest {
  readonly reader: Reader;
  readonly cases: readonly PageCase[];
}

/** Measures the table's queries in one organisation, beside those of the smallest. */
export async function measureOrganisation(
  client: Client,
  pool: Pool,
  loaded: Loaded,
  compared: number,
  smallest: Smallest | null,
): Promise<Measured & { readonly smallest: Smallest }> {
  const reader = await clinicianOf(client, loaded);
  // The first look is written down; the ones that are measured come after it.
  await pageByUs(reader, { view: "flagged" });
  const cases = await pageCases(reader, loaded);
  const rows: Row[] = [];
  for (const [place, { name, address, byHand }] of cases.entries()) {
    const hand = byHand ? handOf(address) : null;
    if (hand) await sameAnswer(pool, reader, address, hand);
    const other = smallest?.cases[place];
    const times = await alternating({
      ours: () => pageByUs(reader, address),
      ...(hand ? { hand: () => pageByHand(pool, reader, ...hand) } : {}),
      ...(smallest && other ? { smallest: () => pageByUs(smallest.reader, other.address) } : {}),
    });
    rows.push(await rowOf(pool, loaded, name, times, () => pageByUs(reader, address)));
  }
  const opening = { view: "flagged" };
  const times = await alternating({
    ours: () => countsByUs(reader, opening),
    hand: () => countsByHand(pool, reader),
    ...(smallest ? { smallest: () => countsByUs(smallest.reader, opening) } : {}),
  });
  rows.push(await rowOf(pool, loaded, "counts alone", times, () => countsByUs(reader, opening)));
  const organisation = await organisationOf(client, loaded);
  const submissions = await measureSubmissions(client, loaded, organisation, reader);
  return { loaded, compared, rows, submissions, reader, smallest: smallest ?? { reader, cases } };
}

async function rowOf(
  pool: Pool,
  loaded: Loaded,
  name: string,
  times: Readonly<Record<string, Times>>,
  act: () => Promise<unknown>,
): Promise<Row> {
  const statements = await statementsOf(act);
  process.stderr.write(
    `${loaded.athletes}: ${name}: ${Object.entries(times)
      .map(([who, { median }]) => `${who} ${median.toFixed(1)} ms`)
      .join(", ")}\n`,
  );
  return {
    name,
    times: { ours: times["ours"], hand: times["hand"], smallest: times["smallest"] },
    statements: statements.length,
    plans: await explainAll(pool, loaded.id, statements),
  };
}

function handOf(address: Parameters): readonly [HandPage, readonly unknown[]] {
  const { search, after } = address;
  if (search !== undefined) return ["sought", [search]];
  if (after !== undefined) return ["deep", [after]];
  return [address["view"] === "all" ? "all" : "flagged", []];
}

/** The two are compared only where they answer the same. */
async function sameAnswer(
  pool: Pool,
  reader: Reader,
  address: Parameters,
  hand: readonly [HandPage, readonly unknown[]],
): Promise<void> {
  const ours = await pageByUs(reader, address);
  const theirs = await pageByHand(pool, reader, ...hand);
  const ids = ours.rows.map(({ athleteId }) => athleteId).join();
  const counted = [
    ours.total,
    ...COUNTED_VIEWS.map((view) => ours.counts[view]),
    ...NEWS.map((news) => ours.news[news]),
  ];
  const counts = counted.map(({ count, more }) => (more ? count + 1 : count)).join();
  if (ids !== theirs.ids.join() || counts !== theirs.counts.join())
    throw new Error(
      `By hand ${JSON.stringify(address)} answers another page: ${counts} and ${theirs.counts.join()}, ` +
        `${ours.rows.length} and ${theirs.ids.length} rows.`,
    );
}
