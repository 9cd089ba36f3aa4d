import type { Panel } from "./prop-drawing";

/** Size of a drawing: two panels with an arrow between them. */
export const DRAWING = { width: 344, height: 164 } as const;
export const START_PANEL: Panel = { left: 0, right: 152, top: 2, floor: 156 };
export const END_PANEL: Panel = { ...START_PANEL, left: 192, right: DRAWING.width };
