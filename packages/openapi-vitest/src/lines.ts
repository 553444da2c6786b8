import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

/** The deepest nesting of collections in a file that is read. */
export const maxDepth = 1000;

/** A name as a token of a JSON Pointer. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** A mapping or sequence that is not read to its end. */
interface Open {
  readonly pointer: string;
  /** Of a mapping: the key whose value comes next; undefined if a key comes next. */
  key?: string | undefined;
  /** Of a sequence: the index of the next item. */
  index?: number;
}

/**
 * The lines of the members and items in a YAML file, by their JSON Pointers: the line of a member's key, and that on
 * which an item begins. The first line is 1.
 */
export function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  let lineEnd = text.indexOf('\n');

  function add(pointer: string, offset: number): void {
    for (; lineEnd !== -1 && lineEnd < offset; line++) lineEnd = text.indexOf('\n', lineEnd + 1);
    lines.set(pointer, line);
  }

  for (const event of parseEvents(text, { maxDepth })) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const isScalar = event.type === EVENT_ID.SCALAR;
    const start = isScalar ? event.valueStart : event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
    const within = open.at(-1);
    let pointer = '';
    if (within?.index !== undefined) {
      pointer = `${within.pointer}/${within.index++}`;
      add(pointer, start);
    } else if (within?.key !== undefined) {
      pointer = `${within.pointer}/${within.key}`;
      within.key = undefined;
    } else if (within) {
      within.key = isScalar ? escaped(getScalarValue(text, event)) : '';
      pointer = `${within.pointer}/${within.key}`;
      add(pointer, start);
    } else add(pointer, start);
    if (event.type === EVENT_ID.MAPPING) open.push({ pointer });
    if (event.type === EVENT_ID.SEQUENCE) open.push({ pointer, index: 0 });
  }
  return lines;
}
