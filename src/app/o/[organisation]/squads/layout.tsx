import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function SquadsLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["roster", "members.squad"]}>{children}</Words>;
}
