"use client";

import { useEffect, type ReactNode } from "react";
import { pressed } from "./key-acts";
import { singleKeys } from "./single-keys";

/** What the latest page of this browser was drawn in. */
const SHOWN = "upright-sideline";

/**
 * Switches sideline mode by its key on every page of staff, and has other tabs that show the other state load again. Only
 * a comfort: what a page may show is settled where it is read. Its child is a form for pages that show none.
 */
export function SidelineSwitch({ on, children }: { readonly on: boolean; readonly children: ReactNode }) {
  useEffect(() => {
    const state = on ? "on" : "off";
    const heed = ({ key, newValue }: StorageEvent) => {
      if (key === SHOWN && newValue !== state) location.reload();
    };
    localStorage.setItem(SHOWN, state);
    window.addEventListener("storage", heed);
    return () => window.removeEventListener("storage", heed);
  }, [on]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (pressed(event) !== "s" || !singleKeys.read()) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-key="s"]')?.click();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return <div hidden>{children}</div>;
}
