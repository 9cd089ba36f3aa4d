import "server-only";
import { z } from "zod";
import type { OrganisationActionId } from "@/domain/access/policy";
import { readSessionTokenHash } from "./auth/session-token";
import type { Context } from "./context";
import { enterOrganisation, inTransaction, type Transaction } from "./db/transaction";
import { defineQuery, readAs } from "./query";

const SECOND = 1_000;
/** How often the database is asked, once for all who watch an organisation in this process. */
const LOOK_EVERY = SECOND;
/** How often it is asked whether the watcher may still watch, and that the line is kept open. */
const STILL_THERE_EVERY = 20 * SECOND;
/** The browser opens another after this. */
const LASTS = 10 * 60 * SECOND;

interface FeedDefinition {
  readonly id: OrganisationActionId;
  /** Differs from what it was before whenever something has changed. */
  readonly stamp: (tx: Transaction, organisationId: string) => Promise<string>;
}

/** Server-sent events, for whoever may watch, until the signal or the session ends. */
export type Feed = (organisation: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/**
 * Makes a feed that tells that something has changed, and nothing of what: whoever hears it reads again through the door.
 * Every process looks for itself, so that it works behind any pool and on any number of machines.
 */
export function defineFeedQuery({ id, stamp }: FeedDefinition): Feed {
  const watch = {
    id,
    input: z.strictObject({}),
    run: ({ organisation }: Context) => Promise.resolve(organisation.id),
  };
  const enterFeed = defineQuery(watch);
  const watched = new Map<string, Watched>();
  return async (organisation, signal) => {
    const tokenHash = await readSessionTokenHash();
    const organisationId = await enterFeed(organisation, {});
    const mayStill = async () => void (await readAs(tokenHash, organisation, watch, {}));
    return eventsOf({
      signal,
      mayStill,
      listen: (listener) => listenTo(watched, organisationId, listener, stamp),
    });
  };
}

interface Watched {
  readonly listeners: Set<() => void>;
  readonly timer: NodeJS.Timeout;
}

function listenTo(
  watched: Map<string, Watched>,
  organisationId: string,
  listener: () => void,
  stamp: FeedDefinition["stamp"],
): () => void {
  const there = watched.get(organisationId) ?? startLooking(organisationId, stamp);
  watched.set(organisationId, there);
  there.listeners.add(listener);
  return () => {
    there.listeners.delete(listener);
    if (there.listeners.size > 0) return;
    clearInterval(there.timer);
    watched.delete(organisationId);
  };
}

function startLooking(organisationId: string, stamp: FeedDefinition["stamp"]): Watched {
  const listeners = new Set<() => void>();
  let last: string | null = null;
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const now = await inTransaction(async (tx) => {
        await enterOrganisation(tx, organisationId);
        return stamp(tx, organisationId);
      });
      if (last !== null && now !== last) for (const tell of listeners) tell();
      last = now;
    } catch {
      // The next look is a second away, and nothing that is correct hangs on this one.
    } finally {
      isLooking = false;
    }
  };
  void look();
  return { listeners, timer: setInterval(() => void look(), LOOK_EVERY) };
}

interface Line {
  readonly signal: AbortSignal;
  readonly listen: (listener: () => void) => () => void;
  /** Rejects when the watcher may watch no more. */
  readonly mayStill: () => Promise<void>;
}

function eventsOf({ signal, listen, mayStill }: Line): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      let isOver = false;
      const leave = listen(() => say("event: changed\ndata: \n\n"));
      const stillThere = setInterval(() => {
        mayStill().then(
          () => (isOver ? undefined : say(": still there\n\n")),
          () => end(),
        );
      }, STILL_THERE_EVERY);
      const over = setTimeout(() => end(), LASTS);
      end = () => {
        if (isOver) return;
        isOver = true;
        leave();
        clearInterval(stillThere);
        clearTimeout(over);
        signal.removeEventListener("abort", end);
        try {
          controller.close();
        } catch {
          // The reader has gone already.
        }
      };
      signal.addEventListener("abort", end);
      say("retry: 2000\n\n");
    },
    cancel: () => end(),
  });
}
