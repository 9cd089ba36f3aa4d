"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const SECOND = 1_000;
/** Where no line can be kept open, the table is read again this often. */
const READ_EVERY = 20 * SECOND;
/** A table that nobody has touched for so long is not kept fresh: it would keep its reader signed in. */
const NOBODY_THERE = 15 * 60 * SECOND;

/**
 * Reads the table again when something in it has changed: place, ticks and what is unfolded stay. Only a comfort: without
 * it the page shows what it showed when it was loaded.
 */
export function LiveTable({ feed }: { readonly feed: string }) {
  const t = useTranslations("triage.live");
  const router = useRouter();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let touched = Date.now();
    let missed = false;
    const isThere = () => document.visibilityState === "visible" && Date.now() - touched < NOBODY_THERE;
    const readAgain = () => {
      missed = !isThere();
      if (missed) return;
      router.refresh();
      setChanges((count) => count + 1);
    };
    const source = new EventSource(feed);
    source.addEventListener("changed", readAgain);
    const poll = setInterval(() => {
      if (source.readyState === EventSource.CLOSED && isThere()) router.refresh();
      if (Date.now() - touched > NOBODY_THERE) source.close();
    }, READ_EVERY);
    const touch = () => {
      touched = Date.now();
      if (missed && document.visibilityState === "visible") readAgain();
    };
    const events = ["pointerdown", "keydown", "visibilitychange"];
    for (const event of events) document.addEventListener(event, touch);
    return () => {
      source.close();
      clearInterval(poll);
      for (const event of events) document.removeEventListener(event, touch);
    };
  }, [feed, router]);
  return (
    <p role="status" className="sr-only" data-changes={changes}>
      {changes === 0 ? "" : t("changed")}
    </p>
  );
}
