import type { ReactNode } from "react";
import { CarryFigure } from "./carry-figure";
import { FORM_POSES } from "./form-poses";
import { RunnerFigure } from "./runner-figure";

/** The picture beside an option, where there is one; `field` is the form field's name. */
export function pictureOf(field: string, code: string): ReactNode {
  if (field === "Q-FORM.seen") {
    const pose = FORM_POSES[code];
    return pose ? <RunnerFigure pose={pose} /> : undefined;
  }
  if (field === "Q-PACK.kind" && code !== "nothing") return <CarryFigure code={code} />;
  return undefined;
}
