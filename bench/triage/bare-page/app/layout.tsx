import type { ReactNode } from "react";

/** Nothing but the document. */
export default function BareLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
