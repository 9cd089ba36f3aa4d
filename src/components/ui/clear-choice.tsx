"use client";

import { ChoiceRow } from "./choice-row";
import { useHydrated } from "./use-hydrated";

/**
 * Put inside a fieldset of radios named `name`: takes the choice back, so that the question is unanswered again. With
 * script a button that shows while something is chosen; without, a choice of its own that sends nothing.
 */
export function ClearChoice({ label, name }: { readonly label: string; readonly name: string }) {
  const hydrated = useHydrated();
  if (!hydrated)
    return (
      <noscript>
        <ChoiceRow choice={{ value: "", text: label }} className="w-fit pr-5" type="radio" name={name} />
      </noscript>
    );
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
