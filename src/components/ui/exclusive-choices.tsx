"use client";

import { useEffect, useRef } from "react";

/**
 * Put inside a fieldset of checkboxes: ticking one marked `data-exclusive` clears the others, and the other way round.
 * Shows nothing.
 */
export function ExclusiveChoices() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const group = marker.current?.closest("fieldset");
    if (!group) return;
    const settle = (event: Event) => {
      const ticked = event.target;
      if (!(ticked instanceof HTMLInputElement) || ticked.type !== "checkbox" || !ticked.checked) return;
      const alone = "exclusive" in ticked.dataset;
      for (const other of group.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")) {
        if (other !== ticked && other.name === ticked.name && (alone || "exclusive" in other.dataset)) {
          other.checked = false;
        }
      }
    };
    group.addEventListener("change", settle);
    return () => group.removeEventListener("change", settle);
  }, []);
  return <span ref={marker} hidden />;
}
