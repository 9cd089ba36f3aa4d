import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function MembersLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["members", "roster.import"]}>{children}</Words>;
}
