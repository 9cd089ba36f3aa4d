import type { ReactNode } from "react";
import { classNames } from "./class-names";

const LOOKS = {
  red: "border-tier-red-line bg-tier-red text-tier-red-ink",
  amber: "border-tier-amber-line bg-tier-amber text-tier-amber-ink",
  blue: "border-tier-blue-line bg-tier-blue text-tier-blue-ink",
  green: "border-tier-green-line bg-tier-green text-tier-green-ink",
  grey: "border-tier-grey-line bg-tier-grey text-tier-grey-ink",
} as const;

export type BadgeColour = keyof typeof LOOKS;

/** A short word in a coloured pill. The word must carry the meaning; colour and icon only help. */
export function Badge({
  colour = "grey",
  icon,
  size = "medium",
  className,
  children,
  ...data
}: {
  readonly colour?: BadgeColour;
  readonly icon?: ReactNode;
  readonly size?: "small" | "medium" | "large";
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly "data-tier"?: string;
}) {
  return (
    <span
      className={classNames(
        "inline-flex w-fit items-center gap-1.5 rounded-full border px-2.5 py-0.5 font-semibold [&_svg]:shrink-0",
        size === "small" && "px-2 text-xs [&_svg]:size-3.5",
        size === "medium" && "text-sm [&_svg]:size-4",
        size === "large" && "px-4 py-1.5 text-lg [&_svg]:size-6",
        LOOKS[colour],
        className,
      )}
      {...data}
    >
      {icon}
      <span>{children}</span>
    </span>
  );
}
