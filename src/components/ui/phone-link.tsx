import { Phone } from "lucide-react";

/** A telephone number that can be called. `label` says so in words. */
export function PhoneLink({ number, label }: { readonly number: string; readonly label: string }) {
  return (
    <a
      href={`tel:${number.replaceAll(/[^\d+]/g, "")}`}
      aria-label={label}
      className="-my-2.5 inline-flex min-h-11 items-center gap-2 font-semibold text-accent underline underline-offset-4"
    >
      <Phone aria-hidden className="size-4 shrink-0" />
      {number}
    </a>
  );
}
