/** How far a run of known length is, on standard error. */
export class Progress {
  private done = 0;
  private shownAt = 0;
  private readonly total: number;

  constructor(total: number) {
    this.total = total;
  }

  step(what: string): void {
    this.done += 1;
    const now = performance.now();
    if (now - this.shownAt < 200 && this.done < this.total) return;
    this.shownAt = now;
    const share = Math.min(1, this.done / this.total);
    const filled = Math.round(share * 30);
    const bar = `${"#".repeat(filled)}${".".repeat(30 - filled)}`;
    process.stderr.write(`\r[${bar}] ${Math.floor(share * 100)} %  ${what.padEnd(44)}`);
    if (this.done >= this.total) process.stderr.write("\n");
  }
}
