import type { ReactNode } from "react";
import { Card, CardTitle } from "@/components/ui/card";

/** The one thing on a page of the account: its h1, a line below it, and the form. */
export function AccountCard({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Card className="space-y-5">
      <div className="space-y-1.5">
        <CardTitle as="h1" className="text-2xl font-bold tracking-tight">
          {title}
        </CardTitle>
        {lead ? <div className="text-ink-soft">{lead}</div> : null}
      </div>
      {children}
    </Card>
  );
}
