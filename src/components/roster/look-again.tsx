"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Draws the page again every few seconds while something on it is under way; without script there is a link. */
export function LookAgain({ seconds }: { readonly seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
