import { cva, type VariantProps } from "class-variance-authority";

/** The look of a button, shared by `Button`, `SubmitButton`, `LinkButton` and any link that should look like one. */
export const buttonStyle = cva(
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 [&_svg]:size-5 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
        secondary: "border-line-strong bg-surface text-ink hover:bg-accent-soft",
        quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
        danger: "border-transparent bg-emergency text-on-emergency hover:brightness-90",
      },
      size: {
        small: "px-3 text-sm",
        medium: "px-4 text-base",
        large: "min-h-13 px-6 text-lg",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { variant: "primary", size: "medium", wide: false },
  },
);

export type ButtonStyle = VariantProps<typeof buttonStyle>;
