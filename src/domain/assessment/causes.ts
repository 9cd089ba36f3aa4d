import type { CauseFinding, CauseStatus, Evidence, EvidenceKind } from "./assessment";
import { becauseOf } from "./because";
import type { Cause, EvidenceItem, ParentCause } from "./causes/cause";
import { evaluate, type Situation, type Verdict } from "./evaluate";

const STATUS_RANK: Readonly<Record<CauseStatus, number>> = {
  LIKELY: 0,
  POSSIBLE: 1,
  NOT_ASSESSED: 2,
  NOT_INDICATED: 3,
};
const KIND_RANK: Readonly<Record<EvidenceKind, number>> = { T: 0, O: 1, R: 2 };
const NO_EVIDENCE_RANK = 3;
/** Where pain that tracks the pack goes when nothing says what is wrong with it. */
const PACK_FALLBACK = "CAUSE-PACK-ADJUST";

interface Weighed {
  readonly item: EvidenceItem;
  readonly verdict: Verdict;
}

interface Ranked {
  readonly finding: CauseFinding;
  readonly ease: number;
}

/**
 * Judges every cause and its parents (clinical content 1.3, with 5.1 for the bra and the rule on packs of 1.4), ranked:
 * LIKELY first, then temporal evidence before observation before habit, then what is changed soonest.
 */
export function causesOf(
  causes: readonly Cause[],
  parents: readonly ParentCause[],
  situation: Situation,
): readonly CauseFinding[] {
  const packHasOwnEvidence = causes
    .filter((cause) => cause.weighing === "pack")
    .some((cause) => held(weigh(cause, situation)).some(({ item }) => item.kind !== "T"));
  const leaves = causes.map((cause) => ({
    finding: judgeCause(cause, situation, packHasOwnEvidence),
    ease: cause.ease,
  }));
  const rolledUp = parents.flatMap((parent) => rollUp(parent, leaves));
  return [...leaves, ...rolledUp].toSorted(byRank).map(({ finding }) => finding);
}

function judgeCause(cause: Cause, situation: Situation, packHasOwnEvidence: boolean): CauseFinding {
  const weighed = weigh(cause, situation);
  const own = held(weighed).filter(({ item }) => item.kind !== "T");
  const counts = cause.weighing !== "pack" || own.length > 0;
  const takesPackLink = cause.id === PACK_FALLBACK && !packHasOwnEvidence;
  const supporting = counts || takesPackLink ? held(weighed) : [];
  const status =
    supporting.length > 0
      ? strength(cause, supporting, counts, situation)
      : withoutSupport(cause, weighed, situation);
  const { id, label, grade, parent } = cause;
  const evidence = supporting.flatMap(({ item, verdict }) =>
    becauseOf(verdict.because, situation.answers).map((because): Evidence => ({
      kind: item.kind,
      ...because,
    })),
  );
  return { id, status, label, grade, ...(parent === undefined ? {} : { parent }), evidence };
}

function weigh(cause: Cause, situation: Situation): readonly Weighed[] {
  return cause.items.map((item) => ({ item, verdict: evaluate(item.when, situation, "unknown") }));
}

function held(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.filter(({ verdict }) => verdict.truth === "true");
}

function strength(
  cause: Cause,
  supporting: readonly Weighed[],
  counts: boolean,
  situation: Situation,
): CauseStatus {
  const tracks = supporting.some(({ item }) => item.kind === "T");
  const faults = supporting.filter(({ item }) => item.kind !== "T").length;
  if (cause.weighing === "bra") return faults > 1 || (faults === 1 && tracks) ? "LIKELY" : "POSSIBLE";
  if (!counts) return "POSSIBLE";
  const observed = supporting.some(({ item }) => item.kind === "O");
  const seenByOthers = supporting.some(
    ({ item }) =>
      item.sufficient !== undefined && evaluate(item.sufficient, situation, "unknown").truth === "true",
  );
  return tracks || seenByOthers || (observed && supporting.length > 1) ? "LIKELY" : "POSSIBLE";
}

function withoutSupport(cause: Cause, weighed: readonly Weighed[], situation: Situation): CauseStatus {
  const declined =
    cause.declined !== undefined && evaluate(cause.declined, situation, "unknown").truth === "true";
  const open = weighed.some(({ item, verdict }) => !item.additional && verdict.truth === "unknown");
  return declined || open ? "NOT_ASSESSED" : "NOT_INDICATED";
}

function rollUp(parent: ParentCause, leaves: readonly Ranked[]): readonly Ranked[] {
  const children = leaves.filter(({ finding }) => finding.parent === parent.id).toSorted(byRank);
  const [best] = children;
  if (best === undefined) return [];
  const { status, grade } = best.finding;
  const supporting = children.filter(({ finding }) => finding.evidence.length > 0);
  const evidence = distinct(supporting.flatMap(({ finding }) => finding.evidence));
  const finding: CauseFinding = { id: parent.id, status, label: parent.label, grade, evidence };
  return [{ finding, ease: best.ease }];
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.kind} ${each.question}`, each])).values()];
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    STATUS_RANK[a.finding.status] - STATUS_RANK[b.finding.status] ||
    bestKind(a.finding) - bestKind(b.finding) ||
    a.ease - b.ease
  );
}

function bestKind({ evidence }: CauseFinding): number {
  return evidence.reduce((best, { kind }) => Math.min(best, KIND_RANK[kind]), NO_EVIDENCE_RANK);
}
