import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function CoverLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["ownership.cover", "ownership.hours"]}>{children}</Words>;
}
