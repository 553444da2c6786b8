/** An operation that took effect at one moment between `start` and `end`, which are times of a monotonic clock. */
export interface Event<Operation> {
  readonly operation: Operation;
  readonly start: number;
  readonly end: number;
  /** Whether it is unknown if it took effect. */
  readonly optional?: boolean;
  /** Whether it only reads, which makes the search faster. */
  readonly looks?: boolean;
}

/**
 * The state after an operation: the same object if a read adds no knowledge; undefined if the result of the operation
 * contradicts the state.
 */
export type Step<State, Operation> = (state: State, operation: Operation) => State | undefined;

/** The best attempt, if no order explains all results. */
export interface Unexplained<State, Operation> {
  readonly explained: false;
  /** The longest order, its state, and the operations that cannot come next. */
  readonly order: readonly Operation[];
  readonly state: State;
  readonly stuck: readonly Operation[];
}

/** An order that explains all results, without operations that never took effect, and its state; or none. */
export type Verdict<State, Operation> =
  | { readonly explained: true; readonly order: readonly Operation[]; readonly state: State }
  | Unexplained<State, Operation>;

/** Part of an order: all events before `from` are done, and those in `ahead`. */
interface Node<State, Operation> {
  readonly from: number;
  readonly ahead: ReadonlySet<number>;
  readonly state: State;
  readonly done: number;
  readonly last?: { readonly before: Node<State, Operation>; readonly operation: Operation };
}

/** More than a linearizable history needs in practice; the limit bounds the time. */
const maxNodes = 1_000_000;

/**
 * Searches for an order of the events in which each takes effect between its start and its end, and fits the state
 * after the events before it: the algorithm of Wing and Gong with memoization (Lowe, "Testing for linearizability").
 * States are equal if their JSON is.
 * @throws {Error} if there are too many orders to try.
 */
export function linearize<State, Operation>(
  events: readonly Event<Operation>[],
  initial: State,
  step: Step<State, Operation>,
): Verdict<State, Operation> {
  const sorted = events.toSorted((a, b) => a.start - b.start);
  const states = new Map<string, number>();
  const tried = new Set<string>();

  function isNew({ from, ahead, state }: Node<State, Operation>): boolean {
    const text = JSON.stringify(state) ?? '';
    const number = states.get(text) ?? states.size;
    states.set(text, number);
    const key = `${from} ${number} ${[...ahead].sort((a, b) => a - b)}`;
    if (tried.has(key)) return false;
    if (tried.size === maxNodes)
      throw new Error(`More than ${maxNodes} partial orders; the history has too many concurrent calls.`);
    tried.add(key);
    return true;
  }

  /** Events that may come next: those that began before the end of every remaining event that must come. */
  function candidates({ from, ahead }: Node<State, Operation>): number[] {
    const found: number[] = [];
    let firstEnd = Number.POSITIVE_INFINITY;
    for (let index = from; index < sorted.length; index++) {
      const { start, end, optional } = sorted[index] as Event<Operation>;
      if (start > firstEnd) break;
      if (ahead.has(index)) continue;
      found.push(index);
      if (!optional) firstEnd = Math.min(firstEnd, end);
    }
    return found;
  }

  function after(node: Node<State, Operation>, index: number, state: State): Node<State, Operation> {
    const { operation, start } = sorted[index] as Event<Operation>;
    const ahead = new Set(node.ahead).add(index);
    let { from } = node;
    for (let earlier = from; earlier < index; earlier++) {
      // An optional event that ended before this one began, and has not come yet, never took effect.
      const event = sorted[earlier] as Event<Operation>;
      if (event.optional && event.end < start) ahead.add(earlier);
    }
    while (ahead.delete(from)) from++;
    return { from, ahead, state, done: node.done + 1, last: { before: node, operation } };
  }

  /** Whether no optional event has to come before an event. */
  const hindersNothing = (index: number, possible: readonly number[]) =>
    possible.every((other) => {
      const { optional, end } = sorted[other] as Event<Operation>;
      return !optional || end >= (sorted[index] as Event<Operation>).start;
    });

  let best: Node<State, Operation> = { from: 0, ahead: new Set(), state: initial, done: 0 };
  const open = [best];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.done > best.done) best = node;
    const next: Node<State, Operation>[] = [];
    const possible = candidates(node);
    // An event that must come is always among them, if one is left.
    if (possible.every((index) => sorted[index]?.optional)) {
      return { explained: true, order: orderOf(node), state: node.state };
    }
    for (const index of possible) {
      const { operation, looks, optional } = sorted[index] as Event<Operation>;
      const state = step(node.state, operation);
      if (state === undefined) continue;
      const found = after(node, index, state);
      if (looks && !optional && state === node.state && hindersNothing(index, possible)) {
        // A read that may come now can come now without loss.
        next.splice(0, next.length, found);
        break;
      }
      next.push(found);
    }
    // Tries the earliest event first.
    for (const found of next.reverse()) if (isNew(found)) open.push(found);
  }
  return {
    explained: false,
    order: orderOf(best),
    state: best.state,
    stuck: candidates(best).map((index) => (sorted[index] as Event<Operation>).operation),
  };
}

function orderOf<State, Operation>(node: Node<State, Operation>): Operation[] {
  const order: Operation[] = [];
  for (let { last } = node; last !== undefined; { last } = last.before) order.push(last.operation);
  return order.reverse();
}
