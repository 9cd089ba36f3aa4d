import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What the front door and the app tell each other about one request. The front door runs every request inside a store
 * of this shape; the app names the status that a rendered page or a posted form could not set by itself.
 */
export interface RequestFacts {
  /** The connection's own address, never a header of the client's. */
  readonly address: string;
  /** The request's number in the log. */
  readonly id?: string;
  status?: number;
  retryAfterSeconds?: number;
  /** The page could not be drawn at all: the front door says so in its own words, without script. */
  undrawn?: boolean;
  /** What was posted calls for help now and could not be taken: the front door shows these numbers instead of a page. */
  helpNow?: readonly { readonly name: string; readonly number: string }[];
  /** Said at the top of the page that answers a form posted without script: what it posted from may be gone from it. */
  overtaken?: string;
}

const KEY = Symbol.for("upright.request");

function storage(): AsyncLocalStorage<RequestFacts> {
  const holder = globalThis as { [KEY]?: AsyncLocalStorage<RequestFacts> };
  holder[KEY] ??= new AsyncLocalStorage<RequestFacts>();
  return holder[KEY];
}

/** Facts of the request being answered; undefined outside one (seed, tests). */
export function requestFacts(): RequestFacts | undefined {
  return storage().getStore();
}

/** Runs as one request from that address, where no front door stands before the program. */
export function asRequestFrom<Value>(address: string, run: () => Promise<Value>): Promise<Value> {
  return storage().run({ address }, run);
}

/** Answer with this status, though the page is drawn as any other. */
export function answerWith(status: number, retryAfterSeconds?: number): void {
  const facts = requestFacts();
  if (!facts) return;
  facts.status = status;
  if (retryAfterSeconds !== undefined) facts.retryAfterSeconds = retryAfterSeconds;
}

/** The page cannot be drawn for want of the records. */
export function cannotDraw(status: number): void {
  answerWith(status, 5);
  const facts = requestFacts();
  if (facts) facts.undrawn = true;
}
