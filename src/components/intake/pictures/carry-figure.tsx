const FRONT = "M19 27 Q32 21 45 27 L43 60 H21 Z";
const SIDE = "M27 25 Q36 22 40 30 L39 60 H25 Q22 40 27 25 Z";

/** What is carried, by option code of Q-PACK: the body it hangs on, the thing itself, and lines on it. */
const CARRIED: Readonly<
  Record<
    string,
    { readonly body: string; readonly arm?: string; readonly thing: string; readonly line?: string }
  >
> = {
  handheld: { body: FRONT, arm: "M45 29 L53 42 L51 53", thing: "M46 46 h9 v14 h-9 Z M48.5 43 h4 v3 h-4 Z" },
  "waist-belt": { body: FRONT, thing: "M21 46 h22 v6 h-22 Z M27 43 h10 v12 h-10 Z" },
  "vest-front-bottles": {
    body: FRONT,
    thing: "M23 33 h6 v15 h-6 Z M35 33 h6 v15 h-6 Z",
    line: "M26 33 V24 M38 33 V24 M29 38 H35",
  },
  "vest-back-bladder": { body: SIDE, thing: "M25 28 q-7 2 -7 13 q0 9 6 9 Z", line: "M25 29 Q33 25 38 38" },
  backpack: {
    body: SIDE,
    thing: "M25 22 q-14 0 -14 14 v16 q0 4 4 4 h9 Z",
    line: "M25 27 Q36 26 34 44 L25 50",
  },
};

/** A runner's trunk with what is carried on it; nothing for "nothing". */
export function CarryFigure({ code }: { readonly code: string }) {
  const carried = CARRIED[code];
  if (!carried) return null;
  return (
    <svg
      aria-hidden
      viewBox="6 2 52 62"
      className="h-16 w-14"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="32" cy="12" r="7.5" className="fill-tier-grey-line" />
      <path d={carried.body} className="fill-tier-grey-line stroke-tier-grey-line" strokeWidth="3" />
      {carried.arm ? <path d={carried.arm} className="stroke-tier-grey-line" strokeWidth="6" /> : null}
      <path d={carried.thing} className="fill-accent stroke-surface" strokeWidth="1.5" />
      {carried.line ? <path d={carried.line} className="stroke-accent" strokeWidth="2.6" /> : null}
    </svg>
  );
}
