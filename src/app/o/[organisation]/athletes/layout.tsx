import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";

export default function AthletesLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Words
      of={[
        "athlete",
        "checkIn.form",
        "checkIn.plan",
        "intake",
        "programme.tick",
        "result.emergency",
        "runLog.correct",
        "runLog.form",
      ]}
    >
      {children}
    </Words>
  );
}
