import { Check } from "lucide-react";
import { classNames } from "./class-names";

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly state: "done" | "partly" | "open";
  /** In words, beside the title: "answered", "3 left". */
  readonly stateText: string;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
}

/** The steps of a longer task as a list of links, each with its state in words. */
export function Stepper({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="space-y-1">
        {steps.map((step, index) => {
          const inside = (
            <>
              <span
                aria-hidden
                className={classNames(
                  "flex size-7 shrink-0 items-center justify-center rounded-full border text-sm font-semibold",
                  step.state === "done" && "border-accent bg-accent text-on-accent",
                  step.state === "partly" && "border-accent text-accent",
                  step.state === "open" && "border-line-strong text-ink-soft",
                )}
              >
                {step.state === "done" ? <Check className="size-4" /> : index + 1}
              </span>
              <span className="min-w-0">
                <span className="block font-medium">{step.title}</span>
                <span className="block text-sm text-ink-soft">{step.stateText}</span>
              </span>
            </>
          );
          const look = classNames(
            "flex min-h-11 items-center gap-3 rounded-control px-2 py-1.5",
            step.current && "bg-accent-soft",
          );
          return (
            <li key={step.id}>
              {step.href === undefined ? (
                <span className={look}>{inside}</span>
              ) : (
                <a
                  className={classNames(look, "hover:bg-accent-soft")}
                  href={step.href}
                  aria-current={step.current ? "step" : undefined}
                >
                  {inside}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
