import type { FlagCategory } from "@/domain/assessment/assessment";
import { NOT_SIGNED } from "@/domain/assessment/not-signed";
import type { Tier } from "@/domain/assessment/tier";
import type { Field } from "@/domain/access/fields";
import { alternativeInWords, TIER_IN_WORDS } from "./change-in-words";
import type { Receipt } from "./receipt";
import type { Alternative } from "./smallest-change";

/** What a coach may know of a result: how urgent, and of which kind. */
export interface CategoryReceipt {
  readonly kind: "category";
  readonly tier: Tier;
  readonly categories: readonly FlagCategory[];
}

/** What the athlete reads: no rule ids, no names of diseases, when somebody is seen in words. */
export interface PlainReceipt {
  readonly kind: "plain";
  readonly tier: Tier;
  readonly because: readonly { readonly text: string; readonly answers: readonly string[] }[];
  readonly open: readonly string[];
  readonly contradictions: readonly (readonly string[])[];
  /** The smallest change of answers each way; null: none, or an emergency. */
  readonly lower: string | null;
  readonly higher: string | null;
  readonly notSigned: string | null;
}

/** What a clinician reads: all of it, with the changes in words as well. */
export interface FullReceipt {
  readonly kind: "full";
  readonly receipt: Receipt;
  readonly lowerInWords: string | null;
  readonly higherInWords: string | null;
  readonly notSigned: string | null;
}

export type ReaderReceipt = FullReceipt | PlainReceipt | CategoryReceipt;

/**
 * As much of a receipt as a reader of these fields may see, or null for nothing: the whole for whoever reads receipts, in
 * the athlete's or the clinician's voice; the category for whoever reads categories; decided by the one table of fields.
 */
export function receiptForReader(
  receipt: Receipt,
  fields: ReadonlySet<Field>,
  voice: "athlete" | "clinician",
): ReaderReceipt | null {
  if (fields.has("receipt")) return voice === "clinician" ? full(receipt) : plain(receipt);
  if (!fields.has("category") || !fields.has("tier")) return null;
  const categories = [...new Set(receipt.fired.map(({ category }) => category))];
  return { kind: "category", tier: receipt.tier, categories };
}

function full(receipt: Receipt): FullReceipt {
  const { lower, higher } = receipt;
  return {
    kind: "full",
    receipt,
    lowerInWords: inReadersWords(lower),
    higherInWords: inReadersWords(higher),
    notSigned: notSigned(receipt),
  };
}

function plain(receipt: Receipt): PlainReceipt {
  const { tier, fired, unanswered, conflicts } = receipt;
  // Nobody who needs help now reads how to answer it away.
  const { lower, higher } = tier === "EMERGENCY" ? { lower: null, higher: null } : receipt;
  return {
    kind: "plain",
    tier,
    because: fired.map(({ text, answers }) => ({
      text: text.athlete,
      answers: answers.map((each) => `${each.text}: ${each.words}`),
    })),
    open: unanswered.map(({ text }) => text),
    contradictions: conflicts.map(({ answers }) => answers.map((each) => `${each.text}: ${each.words}`)),
    lower: inReadersWords(lower),
    higher: inReadersWords(higher),
    notSigned: notSigned(receipt),
  };
}

function inReadersWords(change: Alternative | null): string | null {
  return change && alternativeInWords(change, (each) => TIER_IN_WORDS[each]);
}

/** Every result says that nobody has signed its rules, until all that fired are signed. */
function notSigned({ fired }: Receipt): string | null {
  return fired.length > 0 && fired.every(({ approved }) => approved) ? null : NOT_SIGNED;
}
