import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function ContactsLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["contacts"]}>{children}</Words>;
}
