import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Banner } from "../ui/banner";
import { LinkButton } from "../ui/link-button";

/**
 * Another page or device has saved this section since this page was opened: where the two differ both are shown, and the
 * reader keeps the own answers by saving or takes the stored ones. After a post it takes the focus, without script too.
 */
export function SavedMeanwhile({ afterPost }: { readonly afterPost: boolean }) {
  const t = useTranslations("intake.otherDevice");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (afterPost) place.current?.focus();
  }, [afterPost]);
  return (
    <div ref={place} tabIndex={-1} {...(afterPost ? { autoFocus: true } : {})}>
      <Banner
        kind="warning"
        announce
        title={t("title")}
        action={
          <LinkButton variant="secondary" href="">
            {t("takeStored")}
          </LinkButton>
        }
      >
        {t("text")}
      </Banner>
    </div>
  );
}
