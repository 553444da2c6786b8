/** A value that a server exposes, with its labels. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const family = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/;
const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

function labelsOf(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  label.lastIndex = 0;
  for (let at = 0; at < text.length; at = label.lastIndex) {
    const [, name = '', value = ''] = label.exec(text) ?? [];
    if (name === '' || Object.hasOwn(labels, name)) throw new Error(`malformed labels: ${text}`);
    labels[name] = value;
  }
  return labels;
}

function numberOf(text: string): number {
  if (/^nan$/i.test(text)) return Number.NaN;
  const value = Number(text.replace(/^([+-]?)Inf$/, '$1Infinity'));
  if (Number.isNaN(value)) throw new Error(`not a number: ${text}`);
  return value;
}

/** Parses Prometheus' text format 0.0.4. Throws on syntax errors, on samples without a family, and on duplicates. */
export function samplesOf(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('no newline at the end');
  const types = new Map<string, string>();
  const seen = new Set<string>();
  const samples: Sample[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (line.startsWith('#')) {
      const [, kind, name = '', rest = ''] = family.exec(line) ?? [];
      if (kind === undefined) throw new Error(`malformed comment: ${line}`);
      if (kind === 'TYPE' && types.has(name)) throw new Error(`duplicate family: ${name}`);
      if (kind === 'TYPE') types.set(name, rest);
      continue;
    }
    const [, name = '', labels = '', value = ''] = sample.exec(line) ?? [];
    const ofHistogram = types.get(name.replace(/_(bucket|sum|count)$/, '')) === 'histogram';
    if (!ofHistogram && !/^(counter|gauge)$/.test(types.get(name) ?? ''))
      throw new Error(`sample without a type: ${line}`);
    if (seen.has(`${name}{${labels}}`)) throw new Error(`duplicate sample: ${line}`);
    seen.add(`${name}{${labels}}`);
    samples.push({ name, labels: labelsOf(labels), value: numberOf(value) });
  }
  return samples;
}
