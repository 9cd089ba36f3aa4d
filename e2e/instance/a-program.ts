import { spawn, type ChildProcess } from "node:child_process";
import { nodeWith, ROOT, type Settings } from "./node-with";

/** One run of the program as an operator starts it, and what it says meanwhile. */
export class Program {
  readonly #settings: Settings;
  #child: ChildProcess | null = null;
  #said = "";

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Starts it, and waits until it says where it serves. @returns its address */
  start(): Promise<string> {
    const child = spawn("env", nodeWith(this.#settings, ["launcher/main.mjs", "start"]), {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    const begin = this.#said.length;
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.#said += chunk.toString();
        const address = /serves on (https?:\S+)/.exec(this.#said.slice(begin))?.[1];
        if (address !== undefined) resolve(address);
      };
      child.stderr?.on("data", hear);
      child.stdout?.on("data", hear);
      child.once("exit", (code) =>
        reject(new Error(`The program ended with code ${code}.\n${this.#said.slice(begin)}`)),
      );
    });
  }

  /** All that it has written, on either of its outputs, since it was first started. */
  get said(): string {
    return this.#said;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** kill -9 of the process that serves; what it has started lives on. */
  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  /** Asks it to end, and waits until it has. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
}
