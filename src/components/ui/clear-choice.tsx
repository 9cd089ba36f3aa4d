"use client";

import { useHydrated } from "./use-hydrated";

/**
 * Put inside a fieldset of radios: takes the choice back, so that the question is unanswered again. Shown only with
 * script and only while something is chosen.
 */
export function ClearChoice({ label }: { readonly label: string }) {
  if (!useHydrated()) return null;
  return (
    <button
      type="button"
      className="hidden min-h-11 text-sm font-medium text-accent underline underline-offset-4 [fieldset:has(input[type=radio]:checked)>&]:inline-block"
      onClick={(event) => {
        const group = event.currentTarget.closest("fieldset");
        const chosen = group?.querySelectorAll<HTMLInputElement>("input[type=radio]:checked") ?? [];
        for (const radio of chosen) radio.checked = false;
        group?.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
        group?.dispatchEvent(new Event("change", { bubbles: true }));
      }}
    >
      {label}
    </button>
  );
}
