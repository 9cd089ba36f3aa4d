"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Opens the browser's print window; without script a line says to use the browser's own. */
export function PrintButton({
  label,
  withoutScript,
}: {
  readonly label: string;
  readonly withoutScript: string;
}) {
  if (!useHydrated())
    return (
      <p className="text-sm text-ink-soft" data-print="no">
        {withoutScript}
      </p>
    );
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden />
      {label}
    </Button>
  );
}
