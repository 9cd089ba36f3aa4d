/** The name with its mark: a spine standing straight. */
export function Wordmark({ href }: { readonly href: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 text-lg font-bold tracking-tight text-ink"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-7 text-accent">
        <circle cx="12" cy="4" r="2.6" fill="currentColor" />
        <path
          d="M12 8.5v2.2M12 12.2v2.2M12 15.9v2.2M12 19.6v2.2"
          stroke="currentColor"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
        <path
          d="M5 10.5c2-1.6 4.2-2 7-2s5 .4 7 2"
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
          strokeLinecap="round"
        />
      </svg>
      Upright
    </a>
  );
}
