import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Program } from "./a-program";
import { freePort } from "./free-port";
import { nodeWith, ROOT, type Settings } from "./node-with";

/**
 * The whole program as an operator starts it, with a state folder and a port of its own, that can be killed and
 * started again. Its database keeps what it has acknowledged: nothing is switched off for the test.
 */
export class Instance {
  readonly #folder = mkdtempSync(join(tmpdir(), "upright-instance-"));
  readonly #program: Program;

  constructor(port: number, settings: Settings = {}) {
    this.#program = new Program({ UPRIGHT_STATE: this.#folder, PORT: String(port), ...settings });
  }

  /** A fresh one, not started. @param settings beside those that it needs */
  static async onFreePort(settings: Settings = {}): Promise<Instance> {
    return new Instance(await freePort(), settings);
  }

  /** Starts it, and waits until it says where it serves. @returns its address */
  start(): Promise<string> {
    return this.#program.start();
  }

  /** All that it has written since it was first started: progress and log. */
  get said(): string {
    return this.#program.said;
  }

  /** kill -9 of the process that serves. Its PostgreSQL lives on. */
  killServer(): void {
    this.#program.kill();
  }

  /** The settings with which a program of the app reaches its database. */
  get settings(): Settings {
    const read = (name: string) => readFileSync(join(this.#folder, name), "utf8");
    const { appPassword, workerPassword, authSecret } = JSON.parse(read("secrets.json")) as Record<
      string,
      string
    >;
    const database = `127.0.0.1:${read("postgres-port").trim()}/upright`;
    return {
      DATABASE_URL: `postgresql://upright_app:${appPassword}@${database}`,
      DATABASE_WORKER_URL: `postgresql://upright_worker:${workerPassword}@${database}`,
      AUTH_SECRET: authSecret ?? "",
      TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json"),
    };
  }

  /** Runs a script of the checkout against its database. @returns what it wrote, read as JSON */
  run(script: string): unknown {
    const args = ["--import", "tsx", "--conditions=react-server", join(import.meta.dirname, script)];
    const { status, stdout, stderr } = spawnSync("env", nodeWith(this.settings, args), {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} ended with code ${status}.\n${stderr}`);
    return JSON.parse(stdout) as unknown;
  }

  /** kill -9 of everything that belongs to it: the program, and PostgreSQL with all its processes. */
  killAll(): void {
    for (const pid of [...this.#below(this.#program.pid), ...this.#below(this.#postmaster)]) killed(pid);
  }

  /** Kills PostgreSQL and takes away the file without which it cannot be started again. */
  stopDatabase(): void {
    const pids = this.#below(this.#postmaster);
    renameSync(this.#control, `${this.#control}.aside`);
    for (const pid of pids) killed(pid);
  }

  /** Gives the file back. Whoever is to start PostgreSQL must do so by itself. */
  letDatabaseBack(): void {
    renameSync(`${this.#control}.aside`, this.#control);
  }

  /** Ends it and removes what it kept. */
  async end(): Promise<void> {
    await this.#program.end();
    for (const pid of this.#below(this.#postmaster)) killed(pid);
    for (const place of [this.#publicPlace, this.#folder]) {
      if (place !== null) rmSync(place, { recursive: true, force: true });
    }
  }

  /** Where root's PostgreSQL keeps its data when it may not use a namespace. */
  get #publicPlace(): string | null {
    const note = join(this.#folder, "postgres-place");
    return existsSync(note) ? readFileSync(note, "utf8").trim() : null;
  }

  get #data(): string {
    return join(this.#publicPlace ?? this.#folder, "pgdata");
  }

  get #control(): string {
    return join(this.#data, "global", "pg_control");
  }

  get #postmaster(): number | undefined {
    const path = join(this.#data, "postmaster.pid");
    return existsSync(path) ? Number(readFileSync(path, "utf8").split("\n")[0]) : undefined;
  }

  /** A process and everything that it started. */
  #below(pid: number | undefined): readonly number[] {
    if (pid === undefined) return [];
    const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
    const pairs = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
    const found = [pid];
    for (let index = 0; index < found.length; index += 1) {
      for (const [child, parent] of pairs)
        if (parent === found[index] && child !== undefined) found.push(child);
    }
    return found;
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
