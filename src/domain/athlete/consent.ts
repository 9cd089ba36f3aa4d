/** What an athlete agrees to before the first health question. A change of the text is a new version, and asked again. */
export const CONSENT = {
  version: "1",
  points: [
    "Upright keeps the answers you give about your health, your running and your gear, to work out what may add to your pain, what you can do about it and whether somebody should examine you.",
    "You read all of it. The clinicians of your organisation read all of it. Coaches of your squad read your contact details, how urgent it is, its category and your training limits; your pain now and your posture, form, warm-up and pack answers unless you turn that off. Nobody else in the organisation reads your answers.",
    "Everything that is read or changed is written down with who, when and why, and you can see it.",
    "You can correct an answer at any time. To withdraw this consent, tell an admin of your organisation; Upright has no button for it yet, and does not remove answers by itself.",
    "Nobody watches your answers in real time.",
  ],
} as const;

/** Below this age nothing is kept until a parent or guardian has agreed (clinical content 7.3). Years. */
export const GUARDIAN_BELOW = 16;
