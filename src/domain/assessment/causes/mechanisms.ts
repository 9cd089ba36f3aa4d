import type { Mechanism } from "./cause";

/** Explanations of the causes, in plain words (MECH rows of clinical content 1.4). */
export const MECHANISMS: readonly Mechanism[] = [
  {
    id: "MECH-SLUMP",
    text: "In a slump the muscles of upper back and neck have to work harder to hold the trunk up.",
  },
  {
    id: "MECH-FWDHEAD",
    text: "A head in front of the shoulders keeps two muscles under tension that run from neck to shoulder (upper trapezius and levator scapulae).",
  },
  { id: "MECH-CORE", text: "When the trunk is not steady, the upper back makes up for it." },
  { id: "MECH-CHEST-PULL", text: "Tight chest muscles pull the shoulders forward and round the back more." },
  {
    id: "MECH-CHEST-LENGTH",
    text: "They also keep the muscles of the upper back longer than where those work best.",
  },
  {
    id: "MECH-SCAP",
    text: "Without strong muscles to hold them (rhomboids and trapezius), the shoulder blades wander as the arms swing, and the area tires and aches.",
  },
  {
    id: "MECH-BREATH-ACCESSORY",
    text: "Breathing into the upper chest makes helper muscles of neck and upper back do the work of the diaphragm.",
  },
  { id: "MECH-BREATH-CHRONIC", text: "Used all the time, these muscles stay tight." },
  {
    id: "MECH-WARMUP",
    text: "Muscles that are not warmed up are not ready for step after step, and strain sooner.",
  },
  {
    id: "MECH-BRA",
    text: "Breast movement that is not held pulls at the upper back and shoulders with every step.",
  },
  {
    id: "MECH-PACK-BOUNCE",
    text: "A pack that bounces knocks the same places again and again and presses on points.",
  },
  { id: "MECH-GEAR-MECHANICS", text: "What pulls or pushes from outside changes the way you run." },
  { id: "MECH-GEAR-FATIGUE", text: "The muscles that make up for it tire or get sore in that place." },
];
