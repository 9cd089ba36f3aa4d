import { generate } from "lean-qr";

/** Modules of white round the code: what readers need to find it. */
const QUIET = 4;

/** A QR code as an SVG, drawn where the page is: nothing is asked of anybody. Black on white in both themes. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = generate(text);
  const cells = Array.from({ length: code.size }, (_, y) => y);
  const path = cells.flatMap((y) => cells.flatMap((x) => (code.get(x, y) ? [`M${x} ${y}h1v1h-1z`] : [])));
  const side = code.size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="w-full"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#ffffff" />
      <path d={path.join("")} fill="#000000" />
    </svg>
  );
}
