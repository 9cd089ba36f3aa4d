import { clsx, type ClassValue } from "clsx";
import { twMerge } from "tailwind-merge";

/** Joins class names; of two Tailwind classes that set the same thing the later one stays. */
export function classNames(...values: ClassValue[]): string {
  return twMerge(clsx(values));
}
