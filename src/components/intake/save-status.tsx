import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, MonitorSmartphone } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** How far the answers of this page have got. Instants are ISO. */
export type SaveState =
  | { readonly kind: "fresh" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "offline" }
  | { readonly kind: "conflict" }
  | { readonly kind: "refused"; readonly message: string };

/** The state in words, announced politely. Reads the same with and without script. */
export function SaveStatus({ state, timeZone }: { readonly state: SaveState; readonly timeZone: string }) {
  const t = useTranslations("intake.save");
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { timeStyle: "short", hour12: false, timeZone });
  const [icon, words]: readonly [ReactNode, string] = (() => {
    switch (state.kind) {
      case "fresh":
        return [<CloudCheck key="i" aria-hidden />, t("fresh")];
      case "saving":
        return [<LoaderCircle key="i" aria-hidden className="animate-spin" />, t("saving")];
      case "saved":
        return [<CloudCheck key="i" aria-hidden />, t("saved", { time: time(state.at) })];
      case "offline":
        return [<CloudOff key="i" aria-hidden />, t("offline")];
      case "conflict":
        return [<MonitorSmartphone key="i" aria-hidden />, t("conflict")];
      case "refused":
        return [<CircleAlert key="i" aria-hidden />, t("refused", { message: state.message })];
    }
  })();
  const trouble = state.kind === "offline" || state.kind === "conflict" || state.kind === "refused";
  return (
    <p
      role="status"
      data-save={state.kind}
      className={`flex items-start gap-2 text-sm [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 ${trouble ? "font-medium text-tier-amber-ink" : "text-ink-soft"}`}
    >
      {icon}
      {words}
    </p>
  );
}
