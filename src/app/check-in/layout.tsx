import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function CheckInLayout({ children }: { readonly children: ReactNode }) {
  return <Words of={["checkIn.form", "intake", "result.emergency"]}>{children}</Words>;
}
