/** How far it is, on standard error; by bytes where the size is known. */
export class ProgressBar {
  private done = 0;
  private shownAt = 0;
  private readonly startedAt = performance.now();
  private readonly total: number | undefined;

  constructor(total: number | undefined) {
    this.total = total;
  }

  read(bytes: number): void {
    this.done += bytes;
  }

  show(cases: number): void {
    const now = performance.now();
    if (now - this.shownAt < 200) return;
    this.shownAt = now;
    this.draw(cases);
  }

  end(cases: number): void {
    this.draw(cases);
    process.stderr.write("\n");
  }

  private draw(cases: number): void {
    const perSecond = Math.round((cases / Math.max(1, performance.now() - this.startedAt)) * 1000);
    const share = this.total === undefined ? undefined : Math.min(1, this.done / Math.max(1, this.total));
    const width = 30;
    const filled = share === undefined ? 0 : Math.round(share * width);
    const picture =
      share === undefined
        ? ""
        : `[${"#".repeat(filled)}${".".repeat(width - filled)}] ${Math.floor(share * 100)} % `;
    process.stderr.write(`\r${picture}${cases} cases, ${perSecond} a second   `);
  }
}
