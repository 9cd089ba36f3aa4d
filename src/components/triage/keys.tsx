"use client";

import { useTranslations } from "next-intl";
import { Keyboard } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { goOnAtRow, moveTo, pressed } from "./key-acts";
import { singleKeys } from "./single-keys";

const KEYS = ["j", "k", "enter", "o", "x", "a", "n", "/", "s", "?"] as const;
/** The table by keyboard, and the sheet that says how. Everything that a key does, a link or button does too. */
export function Keys() {
  const t = useTranslations("triage.keys");
  const sheet = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(singleKeys.subscribe, singleKeys.read, () => false);
  useEffect(goOnAtRow, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (key === null || sheet.current?.open) return;
      if (key === "?") sheet.current?.showModal();
      else if (!isOn || !moveTo(key)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        className="max-lg:hidden"
        onClick={() => sheet.current?.showModal()}
      >
        <Keyboard aria-hidden />
        {t("title")}
      </Button>
      <dialog
        ref={sheet}
        aria-labelledby="keys-title"
        className="m-auto w-full max-w-md rounded-card border bg-surface p-5 text-ink shadow-card backdrop:bg-black/50"
      >
        <h2 id="keys-title" className="text-lg font-semibold">
          {t("title")}
        </h2>
        <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {KEYS.map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border bg-surface-sunken px-2 py-0.5 font-semibold">
                  {t(`key.${key}`)}
                </kbd>
              </dt>
              <dd>{t(`does.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5"
            checked={isOn}
            onChange={(event) => singleKeys.write(event.currentTarget.checked)}
          />
          {t("on")}
        </label>
        <form method="dialog" className="mt-3">
          <Button type="submit">{t("close")}</Button>
        </form>
      </dialog>
    </>
  );
}
