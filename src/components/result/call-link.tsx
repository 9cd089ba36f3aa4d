import { Phone } from "lucide-react";
import { classNames } from "@/components/ui/class-names";

/** An emergency number as a big link that dials. */
export function CallLink({
  number,
  children,
  large = false,
}: {
  readonly number: string;
  readonly children: string;
  readonly large?: boolean;
}) {
  return (
    <a
      href={`tel:${number.replaceAll(/[^\d+]/g, "")}`}
      className={classNames(
        "flex items-center justify-center gap-3 rounded-control bg-emergency text-center font-bold text-on-emergency no-underline hover:brightness-90",
        large ? "min-h-18 px-6 text-2xl" : "min-h-12 px-4 text-lg",
      )}
    >
      <Phone aria-hidden className={large ? "size-7 shrink-0" : "size-5 shrink-0"} />
      {children}
    </a>
  );
}
