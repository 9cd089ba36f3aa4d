import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function TriageLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["triage", "tiers"]}>{children}</Words>;
}
