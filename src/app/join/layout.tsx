import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function JoinLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["roster.join"]}>{children}</Words>;
}
