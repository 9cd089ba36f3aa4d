import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** What an athlete agrees to before the first health question. A change of the text is a new version, and asked again. */
export const CONSENT = {
  version: "2",
  points: [
    "Upright keeps the answers you give about your health, your running and your gear, to work out what may add to your pain, what you can do about it and whether somebody should examine you.",
    "You read all of it. The clinicians of your organisation read all of it. Coaches of your squad read your contact details, how urgent it is, its category and your training limits; your pain now and your posture, form, warm-up and pack answers unless you turn that off. Nobody else in the organisation reads your answers.",
    "Everything that is read or changed is written down with who, when and why, and you can see it.",
    "You can correct an answer at any time. You can withdraw this consent at any time under My data: from then on no new answers are taken and staff read none of your health answers. How urgent an open concern is, its category, your referrals and the record of who did what stay with those who look after you. Withdrawing does not remove answers; an admin of your organisation can erase you on request.",
    "Nobody watches your answers in real time.",
  ],
} as const;

/** Fingerprint of the present text: SHA-256, in lower-case hex, of its canonical JSON (RFC 8785). */
export const CONSENT_HASH = bytesToHex(sha256(utf8ToBytes(canonicalize(CONSENT.points) ?? "")));

/** Below this age nothing is kept until a parent or guardian has agreed (clinical content 7.3). Years. */
export const GUARDIAN_BELOW = 16;

/** In which part somebody agreed: for themselves, as told to staff who fill in, or as parent or guardian. */
export const CONSENT_PARTS = ["athlete", "on-behalf", "guardian"] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];

/** One consent as its athlete sees it. Instants are ISO. */
export interface ConsentRecord {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly givenAt: string;
  /** Name of who gave it or wrote it down. */
  readonly by: string;
  /** null: not recorded at the time. */
  readonly as: ConsentPart | null;
  readonly withdrawnAt: string | null;
}
