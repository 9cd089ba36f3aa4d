import type { Config } from "tailwindcss";

const TIER_COLOURS = ["red", "amber", "blue", "green", "grey"] as const;

/** `tier-red`, `tier-red-ink`, `tier-red-line` and so on: each names a variable of src/app/tokens.css. */
const tierColours = Object.fromEntries(
  TIER_COLOURS.flatMap((colour) => [
    [`tier-${colour}`, `var(--tier-${colour})`],
    [`tier-${colour}-ink`, `var(--tier-${colour}-ink)`],
    [`tier-${colour}-line`, `var(--tier-${colour}-line)`],
  ]),
);

/** Every colour is a variable, because Tailwind writes a configured value out as a literal and themes would freeze. */
export default {
  content: ["./src/app/**/*.{ts,tsx}", "./src/components/**/*.{ts,tsx}"],
  theme: {
    extend: {
      colors: {
        page: "var(--page)",
        surface: "var(--surface)",
        "surface-raised": "var(--surface-raised)",
        "surface-sunken": "var(--surface-sunken)",
        ink: "var(--ink)",
        "ink-soft": "var(--ink-soft)",
        line: "var(--line)",
        "line-strong": "var(--line-strong)",
        accent: "var(--accent)",
        "accent-strong": "var(--accent-strong)",
        "accent-soft": "var(--accent-soft)",
        "on-accent": "var(--on-accent)",
        emergency: "var(--emergency)",
        "on-emergency": "var(--on-emergency)",
        focus: "var(--focus)",
        ...tierColours,
      },
      fontFamily: { sans: ["Inter Variable", "system-ui", "sans-serif"] },
      borderRadius: { card: "0.875rem", control: "0.625rem" },
      boxShadow: { card: "var(--shadow-card)" },
    },
  },
} satisfies Config;
