import type { Page } from "@playwright/test";
import type { BuiltMember } from "../../prisma/seed/builders/built";
import type { FullClub } from "../fixtures/a-full-club";
import { athletePath, type SigningAthlete } from "../fixtures/club";

/** One state of one page: who sees it, where it is, and what brings it about after it was opened. */
export interface PageState {
  readonly name: string;
  /** Its route in the build. */
  readonly route: string;
  readonly who?: (club: FullClub) => BuiltMember;
  readonly at: (club: FullClub) => string;
  readonly after?: (page: Page, club: FullClub) => Promise<void>;
  /** Statuses with which the server answers it on purpose. */
  readonly statuses?: readonly number[];
}

/** The routes that every organisation, athlete and squad has. */
export const ORGANISATION = "/o/[organisation]";
export const ATHLETE = `${ORGANISATION}/athletes/[athleteId]`;
export const SQUAD = `${ORGANISATION}/squads/[squadId]`;
type Runner = keyof FullClub["runners"];

const runner =
  (name: Runner) =>
  ({ runners }: FullClub): SigningAthlete =>
    runners[name];
/** A runner of the club, as who signs in. */
export const self =
  (name: Runner) =>
  (club: FullClub): BuiltMember =>
    runner(name)(club).member;
/** The address of a runner, or of a page below it. */
export const of =
  (name: Runner, below = "") =>
  (club: FullClub): string =>
    `${athletePath(runner(name)(club))}${below}`;
/** Who works in the club. */
export const coach = ({ coach: member }: FullClub) => member;
export const clinician = ({ clinician: member }: FullClub) => member;
export const admin = ({ admin: member }: FullClub) => member;
/** The address of the club, and of pages below it. */
export const base = ({ base: address }: FullClub) => address;
/** The address of the squad, or of a page below it. */
export const ofSquad =
  (below = "") =>
  ({ base: address, squad }: FullClub): string =>
    `${address}/squads/${squad.id}${below}`;
export const below = (path: string) => (club: FullClub) => `${club.base}${path}`;
