import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function MyDataLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["account", "pages.sharing"]}>{children}</Words>;
}
