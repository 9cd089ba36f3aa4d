import { useTranslations } from "next-intl";
import { FIGURES } from "./figures/figures";
import { DRAWING, END_PANEL, START_PANEL } from "./figures/panels";
import { PoseDrawing } from "./figures/pose-drawing";

/** Start and end position of an exercise as a line drawing with words; nothing when there is no drawing of that key. */
export function ExerciseFigure({ figure, name }: { readonly figure: string; readonly name: string }) {
  const t = useTranslations("programme.item");
  const drawn = FIGURES[figure];
  if (drawn === undefined) return null;
  const [start, end] = drawn.says;
  return (
    <svg
      role="img"
      aria-label={t("figure", { name, start, end })}
      viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
      className="h-auto w-full max-w-sm"
    >
      <PoseDrawing pose={drawn.start} panel={START_PANEL} />
      <path
        className="stroke-accent"
        fill="none"
        strokeWidth={3}
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M163 92H181M175 86L182 92L175 98"
      />
      <PoseDrawing pose={drawn.end} panel={END_PANEL} />
    </svg>
  );
}
