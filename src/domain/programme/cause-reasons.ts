/** A plain sentence per leaf cause: what may be adding to the pain, told as something to try, never as a finding. */
export const CAUSE_REASONS: Readonly<Record<string, string>> = {
  "CAUSE-POSTURE-SLOUCH": "You may be slouching when you run; this is worth trying to change.",
  "CAUSE-POSTURE-ROUNDED": "Your shoulders may be rolling forwards; this is worth trying to change.",
  "CAUSE-POSTURE-FWDHEAD": "Your head may be sitting too far forwards; this is worth trying to change.",
  "CAUSE-CORE-WEAK": "Your core may have little in reserve; this is worth trying to build up.",
  "CAUSE-CHEST-TIGHT": "The front of your chest may be tight; this is worth trying to loosen.",
  "CAUSE-SCAP-WEAK":
    "The muscles that hold your shoulder blades may tire early; this is worth trying to build up.",
  "CAUSE-BREATH-CHEST": "You may be breathing mostly with the chest; this is worth trying to change.",
  "CAUSE-WARMUP-POOR": "Your runs may start without much of a warm-up; this is easy to try.",
  "CAUSE-BRA": "Your running bra may give too little support; this is worth trying to change.",
  "CAUSE-PACK-LOOSE": "What you carry may be moving about; this is worth trying to change.",
  "CAUSE-PACK-HEAVY": "What you carry may be heavy for you; this is worth trying to change.",
  "CAUSE-PACK-ADJUST": "What you carry may not sit well; this is worth trying to change.",
};
