/** Something that took effect at one moment between `start` and `end`. The two are of any one clock that never goes back. */
export interface Event<Operation> {
  readonly operation: Operation;
  readonly start: number;
  readonly end: number;
  /** Set when nobody knows whether it took effect at all. */
  readonly optional?: boolean;
  /** Set when it only looks, whatever it finds. Told, such events cost little. */
  readonly looks?: boolean;
}

/**
 * What an operation makes of a state: the next one; the very same when a look finds what is known already; undefined when
 * it cannot have happened in this state the way it was seen to.
 */
export type Step<State, Operation> = (state: State, operation: Operation) => State | undefined;

/** How far the best attempt came, when no order explains everything. */
export interface Unexplained<State, Operation> {
  readonly explained: false;
  /** The longest order, what it leads to, and the operations of which none can come next. */
  readonly order: readonly Operation[];
  readonly state: State;
  readonly stuck: readonly Operation[];
}

/** An order that explains everything, without what never took effect, and the state that it leads to; or none. */
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

/** More than any honest history needs; beyond that, nobody wants to wait. */
const maxNodes = 1_000_000;

/**
 * Looks for an order of the events in which each takes effect between its start and its end, and each fits the state
 * that those before it have led to: the search of Wing and Gong, which remembers what it has tried (Lowe, "Testing for
 * linearizability"). States are the same when their JSON is.
 * @throws {Error} when there are too many orders to try.
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
      throw new Error(`More than ${maxNodes} beginnings of an order; the history is too wide.`);
    tried.add(key);
    return true;
  }

  /** Events that may come next: none that must come, too, ended before they began. */
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
      // What ended before this began, and still has not come, never took effect.
      const event = sorted[earlier] as Event<Operation>;
      if (event.optional && event.end < start) ahead.add(earlier);
    }
    while (ahead.delete(from)) from++;
    return { from, ahead, state, done: node.done + 1, last: { before: node, operation } };
  }

  /** Whether nothing that perhaps took effect must have done so before an event. */
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
    // The first of those that must come is always among them.
    if (possible.every((index) => sorted[index]?.optional)) {
      return { explained: true, order: orderOf(node), state: node.state };
    }
    for (const index of possible) {
      const { operation, looks, optional } = sorted[index] as Event<Operation>;
      const state = step(node.state, operation);
      if (state === undefined) continue;
      const found = after(node, index, state);
      if (looks && !optional && state === node.state && hindersNothing(index, possible)) {
        // A look that may come now may as well come now.
        next.splice(0, next.length, found);
        break;
      }
      next.push(found);
    }
    // The earliest is tried first.
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
