import type { Transaction } from "../db/transaction";

export class Broken extends Error {}

/**
 * The transaction, but after its n-th statement has succeeded the program breaks.
 * @returns what to use instead, and how many statements were run.
 */
export function breakingAfter(tx: Transaction, n: number): { tx: Transaction; ran: () => number } {
  let count = 0;
  const counted =
    (call: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]): Promise<unknown> => {
      const value = await call(...given);
      count += 1;
      if (count === n) throw new Broken(`after statement ${n}`);
      return value;
    };
  const wrapped = (target: object): object =>
    new Proxy(target, {
      get(of, name, receiver) {
        const value: unknown = Reflect.get(of, name, receiver);
        if (typeof value === "function")
          return counted(value.bind(of) as (...given: unknown[]) => Promise<unknown>);
        return typeof value === "object" && value !== null ? wrapped(value) : value;
      },
    });
  return { tx: wrapped(tx) as Transaction, ran: () => count };
}
