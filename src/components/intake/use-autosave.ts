import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { differsFromDefaults } from "./differs-from-defaults";
import type { SaveState } from "./save-status";
import type { OtherDevice, RawValues, SaveOutcome } from "./section-view";
import { rawForm } from "./trigger-answers";

/** Pause after the last change, and between attempts while there is no connection; milliseconds. */
const QUIET_MS = 800;
const RETRY_MS = 15_000;

interface Options {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly save: ((form: FormData) => Promise<SaveOutcome>) | undefined;
  readonly savedAt: string | null;
  /** Must keep its identity between renders. */
  readonly onHidden: (hidden: Readonly<Record<string, string>>) => void;
  /** Must keep its identity between renders. */
  readonly onConflict: (other: OtherDevice, held: RawValues) => void;
}

/**
 * Saves the form a moment after each change, one save at a time, and again when the connection is back. A post that is
 * pressed while a save is under way waits for it; one without a connection stays on the page, with its answers.
 */
export function useAutosave({ form, save, savedAt, onHidden, onConflict }: Options): SaveState {
  const [state, setState] = useState<SaveState | null>(null);
  useEffect(() => {
    const element = form.current;
    if (!element || !save) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> | null = null;
    let changed = false;
    let lost = false;
    let stopped = false;

    const attempt = async () => {
      changed = false;
      setState({ kind: "saving" });
      try {
        const outcome = await save(new FormData(element));
        lost = false;
        if ("savedAt" in outcome) {
          const { hidden } = outcome;
          // At once: a post that waits for this save must go with the version that it made.
          if (hidden) flushSync(() => onHidden(hidden));
          setState({ kind: "saved", at: outcome.savedAt });
        } else if ("conflict" in outcome) {
          stopped = true;
          onConflict(outcome.conflict, Object.fromEntries(rawForm(new FormData(element))));
          setState({ kind: "conflict" });
        } else setState({ kind: "refused", message: outcome.error });
      } catch {
        lost = true;
        changed = true;
        setState({ kind: "offline" });
      }
    };
    const plan = (delay: number) => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(run, delay);
    };
    const run = () => {
      clearTimeout(timer);
      if (running || !changed || stopped) return;
      running = attempt().then(() => {
        running = null;
        if (changed) plan(lost ? RETRY_MS : QUIET_MS);
      });
    };
    const onChange = () => {
      changed = true;
      plan(QUIET_MS);
    };
    const onBack = () => {
      if (changed) run();
    };
    const onLeave = () => {
      if (document.visibilityState === "hidden" && changed) run();
    };
    const onSubmit = (event: SubmitEvent) => {
      clearTimeout(timer);
      if (running) {
        hold(event);
        void running.then(() => again(event));
      } else if (!navigator.onLine) {
        hold(event);
        changed = true;
        lost = true;
        setState({ kind: "offline" });
      } else changed = false;
    };
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const again = (event: SubmitEvent) => {
      if (!lost && !stopped) element.requestSubmit(event.submitter);
    };

    element.addEventListener("input", onChange);
    element.addEventListener("change", onChange);
    element.addEventListener("submit", onSubmit, { capture: true });
    window.addEventListener("online", onBack);
    document.addEventListener("visibilitychange", onLeave);
    // On a slow phone somebody answers before the script listens.
    if (differsFromDefaults(element)) onChange();
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", onChange);
      element.removeEventListener("change", onChange);
      element.removeEventListener("submit", onSubmit, { capture: true });
      window.removeEventListener("online", onBack);
      document.removeEventListener("visibilitychange", onLeave);
    };
  }, [form, save, onHidden, onConflict]);
  return state ?? (savedAt === null ? { kind: "fresh" } : { kind: "saved", at: savedAt });
}
