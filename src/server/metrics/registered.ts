import "server-only";
import { Counter, Gauge, Histogram, register } from "prom-client";

interface Described<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
}

/**
 * Metrics of the one registry of the process, which the launcher shows to the operator. The app is compiled into several
 * parts, each of which runs this: the first makes a metric, the others find it. Labels are codes: never an id, a name or
 * an address.
 */
export function counter<Label extends string>(described: Described<Label>): Counter<Label> {
  const known = register.getSingleMetric(described.name) as Counter<Label> | undefined;
  return known ?? new Counter(described);
}

/** The same for how long something took. */
export function histogram<Label extends string>(
  described: Described<Label> & { readonly buckets: number[] },
): Histogram<Label> {
  const known = register.getSingleMetric(described.name) as Histogram<Label> | undefined;
  return known ?? new Histogram(described);
}

/** The same for what is asked when it is shown. */
export function gauge<Label extends string>(
  described: Described<Label>,
  collect: (own: Gauge<Label>) => Promise<void> | void,
): Gauge<Label> {
  const known = register.getSingleMetric(described.name) as Gauge<Label> | undefined;
  return (
    known ??
    new Gauge({
      ...described,
      collect() {
        return collect(this);
      },
    })
  );
}
