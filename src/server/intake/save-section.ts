import "server-only";
import type { Section } from "@/domain/questionnaire/question";
import { requireConsent } from "../athlete/consent-state";
import type { Context } from "../context";
import type { FormFields } from "../form-fields";
import { Refusal } from "../refusal";
import { BORN, fieldNames, type Draft } from "./draft";

/** More than any honest answer needs; a text question has its own, lower limit. Characters. */
const LONGEST_VALUE = 2_000;
const MOST_VALUES = 60;

/**
 * Keeps what was typed in a section, right or wrong: nothing is validated on saving. The date of birth is not typed here.
 * @param version the version of the section that the page was drawn from, 0 for one never saved.
 * @returns the new version.
 * @throws Refusal `stale` when another device has saved meanwhile; `malformed` for fields that the section does not have;
 * `no-consent`.
 */
export async function saveSection(
  context: Context,
  draft: Draft,
  section: Section,
  version: number,
  posted: FormFields,
): Promise<number> {
  const known = fieldNames(section);
  for (const [name, values] of posted) {
    const fits =
      values.length <= MOST_VALUES &&
      values.every((value) => value.length <= LONGEST_VALUE && value.isWellFormed());
    if (!known.has(name) || !fits || values.some((value) => value.includes("\u0000")))
      throw new Refusal("malformed");
  }
  await requireConsent(context, draft.athleteId);
  const raw = Object.fromEntries(
    [...posted].filter(([name]) => name !== BORN).map(([name, values]) => [name, [...values]]),
  );
  const key = { organisationId: context.organisation.id, draftId: draft.id, section: section.id };
  const next = version + 1;
  if (version === 0) {
    const inserted = await context.tx.draftSection.createMany({
      data: [{ ...key, raw, version: next, savedAt: context.now }],
      skipDuplicates: true,
    });
    if (inserted.count === 0) throw new Refusal("stale");
  } else {
    const changed = await context.tx.draftSection.updateMany({
      where: { ...key, version },
      data: { raw, version: next, savedAt: context.now },
    });
    if (changed.count === 0) throw new Refusal("stale");
  }
  await context.tx.intakeDraft.updateMany({
    where: { organisationId: context.organisation.id, id: draft.id },
    data: { savedAt: context.now },
  });
  return next;
}
