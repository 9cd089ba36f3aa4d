/** A Boolean function of numbered variables, as a shared decision diagram: equal functions are equal numbers. */
export type Diagram = number;
export const FALSE: Diagram = 0;
export const TRUE: Diagram = 1;

const LAST = 0x7fffffff;
const CACHE = 1 << 21;

/**
 * Ordered binary decision diagrams (R. Bryant, 1986). A function is held once, so that "these two are equal" and "this one
 * is never true" are looked up and not searched for: what is shown of a diagram is shown of every assignment.
 */
export class Diagrams {
  private variables = new Int32Array(1 << 16);
  private lows = new Int32Array(1 << 16);
  private highs = new Int32Array(1 << 16);
  private buckets = new Int32Array(1 << 17).fill(-1);
  private nexts = new Int32Array(1 << 16);
  private count = 2;
  private readonly keys = new Float64Array(CACHE).fill(-1);
  private readonly values = new Int32Array(CACHE);
  private remembered = new Int32Array(1 << 16);
  private stamps = new Int32Array(1 << 16);
  private stamp = 0;

  constructor() {
    this.variables[FALSE] = LAST;
    this.variables[TRUE] = LAST;
  }

  /** How many nodes were made. */
  get size(): number {
    return this.count;
  }

  /** Forgets every function made since there were so many nodes; those made before stay what they are. */
  forgetAfter(size: number): void {
    this.count = size;
    this.keys.fill(-1);
    this.hashAgain();
  }

  /** True where the variable is. */
  variable(index: number): Diagram {
    return this.node(index, FALSE, TRUE);
  }

  and(f: Diagram, g: Diagram): Diagram {
    if (f === g || g === TRUE) return f;
    if (f === TRUE) return g;
    if (f === FALSE || g === FALSE) return FALSE;
    return this.combined(Math.min(f, g), Math.max(f, g), false);
  }

  or(f: Diagram, g: Diagram): Diagram {
    if (f === g || g === FALSE) return f;
    if (f === FALSE) return g;
    if (f === TRUE || g === TRUE) return TRUE;
    return this.combined(Math.max(f, g), Math.min(f, g), true);
  }

  not(f: Diagram): Diagram {
    this.stamp += 1;
    return this.opposite(f);
  }

  all(functions: readonly Diagram[]): Diagram {
    return functions.reduce((whole, each) => this.and(whole, each), TRUE);
  }

  any(functions: readonly Diagram[]): Diagram {
    return functions.reduce((whole, each) => this.or(whole, each), FALSE);
  }

  /** The function with some variables given. */
  given(f: Diagram, fixed: ReadonlyMap<number, boolean>): Diagram {
    this.stamp += 1;
    return this.fixedIn(f, fixed);
  }

  /** Where some values of these variables make the function true. */
  some(f: Diagram, free: ReadonlySet<number>): Diagram {
    this.stamp += 1;
    return this.freedOf(f, free);
  }

  /** Whether the function is true where exactly these variables are. */
  holds(f: Diagram, trueOnes: (variable: number) => boolean): boolean {
    let at = f;
    while (at > TRUE) at = trueOnes(this.at(at)) ? this.high(at) : this.low(at);
    return at === TRUE;
  }

  /** Variables that make the function true, and what they are; undefined when nothing does. */
  example(f: Diagram): ReadonlyMap<number, boolean> | undefined {
    if (f === FALSE) return undefined;
    const found = new Map<number, boolean>();
    for (let at = f; at > TRUE;) {
      const isHigh = this.low(at) === FALSE;
      found.set(this.at(at), isHigh);
      at = isHigh ? this.high(at) : this.low(at);
    }
    return found;
  }

  private opposite(f: Diagram): Diagram {
    if (f <= TRUE) return TRUE - f;
    if (this.stamps[f] === this.stamp) return this.remembered[f] ?? FALSE;
    return this.remember(f, this.node(this.at(f), this.opposite(this.low(f)), this.opposite(this.high(f))));
  }

  private fixedIn(f: Diagram, fixed: ReadonlyMap<number, boolean>): Diagram {
    if (f <= TRUE) return f;
    if (this.stamps[f] === this.stamp) return this.remembered[f] ?? FALSE;
    const value = fixed.get(this.at(f));
    if (value !== undefined) return this.remember(f, this.fixedIn(value ? this.high(f) : this.low(f), fixed));
    const low = this.fixedIn(this.low(f), fixed);
    return this.remember(f, this.node(this.at(f), low, this.fixedIn(this.high(f), fixed)));
  }

  private freedOf(f: Diagram, free: ReadonlySet<number>): Diagram {
    if (f <= TRUE) return f;
    if (this.stamps[f] === this.stamp) return this.remembered[f] ?? FALSE;
    const low = this.freedOf(this.low(f), free);
    const high = this.freedOf(this.high(f), free);
    return this.remember(f, free.has(this.at(f)) ? this.or(low, high) : this.node(this.at(f), low, high));
  }

  private remember(f: Diagram, made: Diagram): Diagram {
    this.stamps[f] = this.stamp;
    this.remembered[f] = made;
    return made;
  }

  private at(f: Diagram): number {
    return this.variables[f] ?? LAST;
  }

  private low(f: Diagram): Diagram {
    return this.lows[f] ?? FALSE;
  }

  private high(f: Diagram): Diagram {
    return this.highs[f] ?? FALSE;
  }

  private combined(f: Diagram, g: Diagram, isOr: boolean): Diagram {
    // Both orders of a pair are keys, one for each operation.
    const key = f * 0x4000000 + g;
    const slot = ((Math.imul(f, 0x9e3779b1) ^ Math.imul(g, 0x85ebca6b)) >>> 7) & (CACHE - 1);
    if (this.keys[slot] === key) return this.values[slot] ?? FALSE;
    const [a, b] = [this.at(f), this.at(g)];
    const variable = a < b ? a : b;
    const side = (x: Diagram, y: Diagram) => (isOr ? this.or(x, y) : this.and(x, y));
    const low = side(a === variable ? this.low(f) : f, b === variable ? this.low(g) : g);
    const high = side(a === variable ? this.high(f) : f, b === variable ? this.high(g) : g);
    const made = this.node(variable, low, high);
    this.keys[slot] = key;
    this.values[slot] = made;
    return made;
  }

  private node(variable: number, low: Diagram, high: Diagram): Diagram {
    if (low === high) return low;
    let bucket = this.bucketOf(variable, low, high);
    for (let at = this.buckets[bucket] ?? -1; at !== -1; at = this.nexts[at] ?? -1) {
      if (this.variables[at] === variable && this.lows[at] === low && this.highs[at] === high) return at;
    }
    if (this.count === this.variables.length) {
      this.grow();
      bucket = this.bucketOf(variable, low, high);
    }
    const made = this.count;
    this.count += 1;
    this.variables[made] = variable;
    this.lows[made] = low;
    this.highs[made] = high;
    this.nexts[made] = this.buckets[bucket] ?? -1;
    this.buckets[bucket] = made;
    return made;
  }

  private bucketOf(variable: number, low: Diagram, high: Diagram): number {
    const mixed = Math.imul(variable, 0x27d4eb2f) ^ Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    return ((mixed >>> 5) ^ mixed) & (this.buckets.length - 1);
  }

  private grow(): void {
    const twice = (old: Int32Array) => {
      const made = new Int32Array(old.length * 2);
      made.set(old);
      return made;
    };
    this.variables = twice(this.variables);
    this.lows = twice(this.lows);
    this.highs = twice(this.highs);
    this.nexts = twice(this.nexts);
    this.remembered = twice(this.remembered);
    this.stamps = twice(this.stamps);
    this.buckets = new Int32Array(this.buckets.length * 2);
    this.hashAgain();
  }

  private hashAgain(): void {
    this.buckets.fill(-1);
    for (let at = 2; at < this.count; at += 1) {
      const bucket = this.bucketOf(this.at(at), this.low(at), this.high(at));
      this.nexts[at] = this.buckets[bucket] ?? -1;
      this.buckets[bucket] = at;
    }
  }
}
