import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function TemplatesLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["template"]}>{children}</Words>;
}
