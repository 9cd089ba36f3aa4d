import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function ForgotLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["account"]}>{children}</Words>;
}
