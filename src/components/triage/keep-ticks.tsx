"use client";

import { useEffect } from "react";
import { SELECTION } from "./selection-form";
import { withTicks } from "./with-ticks";

/** Those who are ticked here, and those who were on other pages; null where nobody can be. */
function ticked(): readonly string[] | null {
  const form = document.querySelector<HTMLFormElement>(`form#${SELECTION}`);
  if (form === null) return null;
  return new FormData(form)
    .getAll("chosen")
    .flatMap((ids) => (typeof ids === "string" ? ids.split(".") : []));
}

/**
 * Ticks stay when the table is sorted, filtered, searched or unfolded: whatever leads to the same table says who is ticked
 * at that moment. Without script only the buttons of the selection's own form do.
 */
export function KeepTicks() {
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
      const ids = link === null ? null : ticked();
      if (link !== null && ids !== null) link.href = withTicks(link.href, location.href, ids);
    };
    const search = (event: FormDataEvent) => {
      const { target, formData } = event;
      const ids = target instanceof Element && target.role === "search" ? ticked() : null;
      if (ids === null) return;
      formData.delete("chosen");
      if (ids.length > 0) formData.set("chosen", ids.join("."));
    };
    const clicks = ["click", "auxclick"] as const;
    for (const click of clicks) document.addEventListener(click, follow);
    document.addEventListener("formdata", search);
    return () => {
      for (const click of clicks) document.removeEventListener(click, follow);
      document.removeEventListener("formdata", search);
    };
  }, []);
  return null;
}
