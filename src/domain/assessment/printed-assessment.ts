import type { Assessment, Because, CauseStatus, Evidence } from "./assessment";

/** The part of an assessment that the command line prints; stable for outside programs. */
export interface PrintedAssessment {
  readonly tier: Assessment["tier"];
  readonly mode: Assessment["mode"];
  readonly flags: readonly {
    readonly id: string;
    readonly tier: Assessment["tier"];
    readonly label: "seed" | "beyond";
    readonly because: readonly Because[];
    readonly latched?: true;
    readonly since?: string;
    readonly liftedUntil?: string;
  }[];
  readonly unknown: readonly string[];
  readonly causes: readonly {
    readonly id: string;
    readonly status: (typeof STATUS_IN_WORDS)[CauseStatus];
    readonly evidence: readonly Evidence[];
  }[];
}

/** Takes from an assessment what the command line prints. */
export function printedAssessment({ tier, mode, flags, unknown, causes }: Assessment): PrintedAssessment {
  return {
    tier,
    mode,
    flags: flags.map((flag) => ({
      id: flag.id,
      tier: flag.tier,
      label: flag.label,
      because: flag.because,
      ...(flag.latched === undefined ? {} : { latched: flag.latched }),
      ...(flag.since === undefined ? {} : { since: flag.since }),
      ...(flag.liftedUntil === undefined ? {} : { liftedUntil: flag.liftedUntil }),
    })),
    unknown,
    causes: causes.map(({ id, status, evidence }) => ({ id, status: STATUS_IN_WORDS[status], evidence })),
  };
}

/** As the clinical content writes them (1.3). */
const STATUS_IN_WORDS = {
  LIKELY: "LIKELY",
  POSSIBLE: "POSSIBLE",
  NOT_INDICATED: "NOT INDICATED",
  NOT_ASSESSED: "NOT ASSESSED",
} as const satisfies Record<CauseStatus, string>;
