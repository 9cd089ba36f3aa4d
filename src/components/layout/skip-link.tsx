/** First thing in the page for a keyboard: jumps over header and navigation. */
export function SkipLink({ label, target = "main" }: { readonly label: string; readonly target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only z-50 rounded-control bg-accent px-4 py-3 font-semibold text-on-accent focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2"
    >
      {label}
    </a>
  );
}
