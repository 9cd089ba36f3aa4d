import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const KINDS = {
  info: { icon: Info, look: "border-tier-blue-line bg-tier-blue text-tier-blue-ink" },
  success: { icon: CircleCheck, look: "border-tier-green-line bg-tier-green text-tier-green-ink" },
  warning: {
    icon: TriangleAlert,
    look: "border-tier-amber-line bg-tier-amber text-tier-amber-ink",
  },
  danger: { icon: OctagonAlert, look: "border-tier-red-line bg-tier-red text-tier-red-ink" },
} as const;

/**
 * A message across the page. `announce` gives it a role that screen readers speak when it appears after an act
 * (alert for danger, status otherwise); a message that was always there is a plain region.
 */
export function Banner({
  kind = "info",
  title,
  children,
  announce = false,
  action,
  className,
}: {
  readonly kind?: keyof typeof KINDS;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly announce?: boolean;
  readonly action?: ReactNode;
  readonly className?: string;
}) {
  const { icon: Icon, look } = KINDS[kind];
  return (
    <div
      role={announce ? (kind === "danger" ? "alert" : "status") : undefined}
      className={classNames("flex items-start gap-3 rounded-card border p-4", look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 space-y-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? (
          <div className="[&_a]:font-semibold [&_a]:text-current [&_a]:underline">{children}</div>
        ) : null}
        {action ? <div className="pt-2">{action}</div> : null}
      </div>
    </div>
  );
}
