import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { CAUSES, PARENT_CAUSES } from "./causes/all-causes";
import type { Cause, Mechanism, ParentCause } from "./causes/cause";
import { MECHANISMS } from "./causes/mechanisms";
import { CONFLICT_CHECKS, type ConflictCheck } from "./conflicts";
import { CLINICAL_NOTES, type ClinicalNote } from "./context/clinical-notes";
import { SEED_STATEMENTS, type SeedStatement } from "./context/seed-statements";
import { START_BANDS, type StartBand } from "./start-bands";
import type { GearCheck } from "./gear/gear-check";
import { GEAR_CHECKS } from "./gear-checks";
import type { ParentRule, Rule } from "./rule";
import { PARENT_RULES, RULES } from "./rules/all-rules";
import { THRESHOLDS, type Thresholds } from "./thresholds";
import { SERIAL_RULES, type SerialRules } from "./worsening/worsening-rules";

/** All that the engine knows, as data. Another set judges the same answers in another way; the engine is the same. */
export interface RuleSet {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly parentRules: readonly ParentRule[];
  readonly conflicts: readonly ConflictCheck[];
  readonly causes: readonly Cause[];
  readonly parentCauses: readonly ParentCause[];
  readonly mechanisms: readonly Mechanism[];
  readonly gearChecks: readonly GearCheck[];
  /** Q-START in words, as days. */
  readonly startBands: readonly StartBand[];
  /** Every number at which a condition may change. */
  readonly thresholds: readonly Thresholds[];
  /** How a series of check-ins is judged (clinical content 2.2); conditions read it through facts. */
  readonly serial: SerialRules;
  readonly statements: readonly SeedStatement[];
  readonly notes: readonly ClinicalNote[];
  /** Which rules a clinician has signed, in which version. None: every result says so. */
  readonly approvals: readonly Approval[];
}

/** A named clinician's signature under one version of a rule or cause. */
export interface Approval {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly on: string;
}

/** The rule set in force. */
export const RULE_SET: RuleSet = {
  version: "1.8.0",
  rules: RULES,
  parentRules: PARENT_RULES,
  conflicts: CONFLICT_CHECKS,
  causes: CAUSES,
  parentCauses: PARENT_CAUSES,
  mechanisms: MECHANISMS,
  gearChecks: GEAR_CHECKS,
  startBands: START_BANDS,
  thresholds: THRESHOLDS,
  serial: SERIAL_RULES,
  statements: SEED_STATEMENTS,
  notes: CLINICAL_NOTES,
  approvals: [],
};

const HASHES = new WeakMap<RuleSet, string>();

/** SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of a rule set. */
export function ruleSetHash(ruleSet: RuleSet): string {
  const known = HASHES.get(ruleSet);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(canonicalize(ruleSet) ?? "")));
  HASHES.set(ruleSet, hash);
  return hash;
}
