import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function GuardianLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["account.guardian"]}>{children}</Words>;
}
