import { Phone, Siren } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { LinkButton } from "../ui/link-button";

/**
 * Said when answers that call for help now could not be sent: the call first, then plainly that nobody was told, and
 * how to send again. What was typed is still in the form under it.
 */
export function HelpNowPanel({
  number,
  signedOut,
  numbersHref,
}: {
  readonly number: string;
  readonly signedOut: boolean;
  readonly numbersHref: string;
}) {
  const t = useTranslations("intake.helpNow");
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      role="alert"
      tabIndex={-1}
      className="space-y-4 rounded-card border-4 border-emergency bg-surface p-5 sm:p-8"
    >
      <h2 className="flex items-center gap-3 text-3xl font-bold text-tier-red-ink">
        <Siren aria-hidden className="size-9 shrink-0" />
        {t("title")}
      </h2>
      <p className="max-w-prose text-lg">{t("lead")}</p>
      <a
        href={`tel:${number}`}
        className="flex min-h-18 items-center justify-center gap-3 rounded-control bg-emergency px-6 text-center text-2xl font-bold text-on-emergency no-underline hover:brightness-90"
      >
        <Phone aria-hidden className="size-7 shrink-0" />
        {t("call", { number })}
      </a>
      <p>
        <a href={numbersHref} className="font-semibold underline underline-offset-4">
          {t("numbers")}
        </a>
      </p>
      <p className="font-semibold">{t("notSent")}</p>
      <p>{signedOut ? t("signedOut") : t("later")}</p>
      {signedOut ? (
        <p>
          <LinkButton variant="secondary" href="/sign-in" target="_blank" rel="noopener">
            {t("signIn")}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}
