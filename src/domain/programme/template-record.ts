import type { TemplateItem } from "./template";

/** What staff write of a template. */
export interface TemplateWords {
  readonly name: string;
  /** What it is for; athletes who have it read it. */
  readonly purpose: string;
  readonly shared: boolean;
  readonly items: readonly TemplateItem[];
}

/** A template as a member of staff sees it. */
export interface TemplateRecord extends TemplateWords {
  readonly id: string;
  readonly version: number;
  readonly madeBy: string;
  /** ISO instants. */
  readonly changedAt: string;
  readonly withdrawnAt: string | null;
  /** How many of the reader's athletes have it, in whatever version. */
  readonly given: number;
  readonly mayChange: boolean;
}

/** What an athlete was given, by whom and why. */
export interface GivenTemplate {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
}
