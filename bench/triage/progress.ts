/** How far a run is, on standard error: a bar on a terminal, a line now and then elsewhere. */
export class Progress {
  private done = 0;
  private shownAt = 0;
  private readonly began = performance.now();

  constructor(private readonly total: number) {}

  readonly step = (what: string): void => {
    this.done += 1;
    const now = performance.now();
    const isOver = this.done >= this.total;
    if (now - this.shownAt < (process.stderr.isTTY ? 200 : 10_000) && !isOver) return;
    this.shownAt = now;
    const share = Math.min(1, this.done / this.total);
    const bar = "#".repeat(Math.round(share * 30)).padEnd(30, ".");
    const line = `[${bar}] ${Math.floor(share * 100)} %  ${what}, ${((now - this.began) / 1000).toFixed(0)} s`;
    process.stderr.write(process.stderr.isTTY ? `\r${line.padEnd(78)}${isOver ? "\n" : ""}` : `${line}\n`);
  };
}
