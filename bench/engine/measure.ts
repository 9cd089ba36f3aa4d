import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Times calls in chunks, and tells their median: chunks of several engines alternate, so noise falls on all. Time is that
 * of the processor, of all threads of this process; on a busy machine the time on the wall says little.
 */
export class Stopwatch {
  readonly name: string;
  private readonly perCallOfChunk: number[] = [];
  private calls = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Calls for each item; gives the results. */
  time<Item, Result>(items: readonly Item[], call: (item: Item) => Result): readonly Result[] {
    const start = process.cpuUsage();
    const results = items.map(call);
    this.add(start, items.length);
    return results;
  }

  /** As `time`, one asynchronous call after the other. */
  async timeEach<Item, Result>(
    items: readonly Item[],
    call: (item: Item) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const results: Result[] = [];
    const start = process.cpuUsage();
    for (const item of items) results.push(await call(item));
    if (items.length > 0) this.add(start, items.length);
    return results;
  }

  /** Milliseconds per call, median over chunks. */
  perCall(): number {
    const sorted = this.perCallOfChunk.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  }

  line(): string {
    const best = Math.min(...this.perCallOfChunk);
    const perSecond = Math.round(1000 / this.perCall()).toLocaleString("en-GB");
    return `   ${this.name.padEnd(28)} ${perSecond.padStart(9)} a second; ${(this.perCall() * 1000).toFixed(1)} µs each, ${(best * 1000).toFixed(1)} in the best of ${this.perCallOfChunk.length} chunks, ${this.calls} calls`;
  }

  private add(start: NodeJS.CpuUsage, calls: number): void {
    const { user, system } = process.cpuUsage(start);
    this.calls += calls;
    this.perCallOfChunk.push((user + system) / 1000 / calls);
  }
}

let collect: (() => void) | undefined;

/** Bytes of heap in use after everything unused was collected. */
export function heapAfterCollection(): number {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  return process.memoryUsage().heapUsed;
}
