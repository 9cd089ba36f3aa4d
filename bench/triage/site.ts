import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import type { Reader } from "./cases";
import type { Loaded } from "./load";
import { timesOf, type Times } from "./measure";
import type { CsvFigures, SiteFigures } from "./site-report";

/** The running site and the bare page, as the launcher tells where they are. */
export interface SitePlaces {
  readonly address: string;
  readonly bare: string;
  readonly pid: number;
  readonly secret: string;
}

const COOKIE = "upright-session";

/** Measures the running site as a browser meets it. @param csvRows rows of the CSV at most */
export async function measureSite(
  site: SitePlaces,
  loaded: Loaded,
  reader: Reader,
  csvRows: number,
): Promise<SiteFigures> {
  const sealed = await encode({ token: { sid: reader.token }, secret: site.secret, salt: COOKIE });
  const cookie = { cookie: `${COOKIE}=${sealed}` };
  const table = `${site.address}/o/${reader.slug}/triage`;
  const ask = (address: string) => async () => {
    const answer = await fetch(address, { headers: cookie });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
    return text;
  };
  const rates = await ratesOf({ ours: ask(table), bare: ask(site.bare) });
  return {
    athletes: loaded.athletes,
    rates,
    scripts: {
      ours: await scriptBytes(await ask(table)(), table),
      bare: await scriptBytes(await ask(site.bare)(), site.bare),
    },
    documents: { ours: gzipSync(await ask(table)()).length, bare: gzipSync(await ask(site.bare)()).length },
    csv: await csvOf(`${table}/export?view=all`, cookie, site.pid, csvRows),
  };
}

const AT_ONCE = 4;
const SLICE = 2_000;
const SLICES = 6;

/** Requests a second, some at once, in slices of time that take turns. */
async function ratesOf<Name extends string>(
  pages: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<Readonly<Record<Name, Times>>> {
  const names = Object.keys(pages) as Name[];
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (let slice = -1; slice < SLICES; slice += 1) {
    for (const name of slice % 2 === 0 ? names : names.toReversed()) {
      let asked = 0;
      const start = performance.now();
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (performance.now() - start < SLICE) {
            await pages[name]();
            asked += 1;
          }
        }),
      );
      if (slice >= 0) rates.get(name)?.push((asked * 1_000) / (performance.now() - start));
    }
  }
  return Object.fromEntries([...rates].map(([name, all]) => [name, timesOf(all)])) as Record<Name, Times>;
}

/** The script that a page loads at first, compressed. */
async function scriptBytes(page: string, address: string): Promise<number> {
  const found = new Set(
    [...page.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*noModule)/gi)].map(([, src]) => src ?? ""),
  );
  const sizes = await Promise.all(
    [...found].map(async (src) => {
      const answer = await fetch(new URL(src.replaceAll("&amp;", "&"), address));
      return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Takes the CSV as fast as it comes and looks at the memory of the site meanwhile. */
async function csvOf(
  address: string,
  headers: Readonly<Record<string, string>>,
  pid: number,
  most: number,
): Promise<CsvFigures> {
  const stopped = new AbortController();
  const answer = await fetch(address, { headers, signal: stopped.signal });
  const reader = answer.body?.getReader();
  if (answer.status !== 200 || !reader) throw new Error(`${address} answered ${answer.status}.`);
  const memory: { rows: number; bytes: number }[] = [];
  const start = performance.now();
  let rows = -1;
  let bytes = 0;
  let lookedAt = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    for (const byte of value) if (byte === 10) rows += 1;
    if (rows - lookedAt >= most / 20) {
      memory.push({ rows, bytes: residentOf(pid) });
      lookedAt = rows;
    }
    if (rows >= most) {
      stopped.abort();
      break;
    }
  }
  return { rows, bytes, seconds: (performance.now() - start) / 1_000, memory };
}

function residentOf(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(found?.[1] ?? 0) * 1_024;
}
