import { cva } from "class-variance-authority";

/** The look of text-like controls. 16 px or more: smaller text makes phones zoom in on focus. */
export const inputStyle = cva(
  "min-h-12 rounded-control border bg-surface-raised px-3 text-base text-ink placeholder:text-ink-soft",
  {
    variants: {
      invalid: { true: "border-2 border-tier-red-line", false: "border-line-strong" },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { invalid: false, wide: true },
  },
);
