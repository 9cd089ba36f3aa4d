/** Where a key means a letter, not an act. */
const TYPED_INTO = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

/** The key as the table knows it; null where it is typed into a field, or belongs to the browser. */
export function pressed(event: KeyboardEvent): string | null {
  const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && target.closest(TYPED_INTO)) return null;
  return key.length === 1 ? key.toLowerCase() : null;
}

/** Does what a key stands for. @returns whether it stood for anything here */
export function moveTo(key: string): boolean {
  switch (key) {
    case "j":
      return focusRow(1);
    case "k":
      return focusRow(-1);
    case "x":
      return click(current()?.querySelector<HTMLElement>("input[name=chosen]"));
    case "o":
      return click(current()?.querySelector<HTMLElement>("[data-unfold]"));
    case "a":
    case "n":
      return click(document.querySelector<HTMLElement>(`[data-key="${key}"]`));
    case "/":
      return focus(document.querySelector<HTMLElement>("input[type=search]"));
    default:
      return false;
  }
}

/** The row that the address names, as after unfolding it, is where the keys go on: its link gets the focus. */
export function goOnAtRow(): void {
  const id = /^#row-([0-9a-f-]+)$/.exec(location.hash)?.[1];
  if (id === undefined || document.activeElement !== document.body) return;
  const row = rows().find(({ dataset }) => dataset["athlete"] === id);
  row?.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("tr[data-athlete]")];
}

function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("tr[data-athlete]") ?? null;
}

/** The link of the row after the one with the focus, or before it; without one, of the first. */
function focusRow(step: 1 | -1): boolean {
  const all = rows();
  const here = current();
  const at = here === null ? (step === 1 ? 0 : all.length - 1) : all.indexOf(here) + step;
  return focus(all[at]?.querySelector<HTMLElement>("a[href]"));
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return Boolean(element);
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click();
  return Boolean(element);
}
