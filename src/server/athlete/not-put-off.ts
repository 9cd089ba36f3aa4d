/** What stands on a triage entry that is not put off, or no longer. */
export const NOT_PUT_OFF = { snoozedUntil: null, snoozedBy: null, snoozeReason: null } as const;
