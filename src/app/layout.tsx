import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Words } from "@/components/layout/words";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("pages");
  return { title: { default: say("title"), template: `%s – ${say("title")}` } };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Every page is drawn for its request: the policy on scripts carries a number that is used once.
  await connection();
  return (
    <html lang={await getLocale()}>
      <body>
        <Words of={[]}>{children}</Words>
      </body>
    </html>
  );
}
