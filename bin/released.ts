import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { root } from './install.mjs';
import { type Listener, runTool } from './tool.ts';

/** The bundles that are compared, by their names in spec/dist and, as they were released last, in spec/released. */
export const documents = ['openapi.yaml', 'identity.yaml'];

const spec = '@cloudimages/spec';
const sizes = ['none', 'patch', 'minor', 'major'];
const write: Listener = (text) => process.stdout.write(text);

export interface Change {
  readonly breaks: boolean;
  readonly text: string;
}

/** A change in the output of `redocly diff`; `verdicts` say why it breaks clients, if it does. */
interface Reported {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly impact: 'patch' | 'minor' | 'major';
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: { readonly pointer: string };
  readonly revision?: { readonly pointer: string };
}

/**
 * Whether a changeset matches the changes of the built documents since the last release. Breaking changes need `major`,
 * any other change `minor`; while the version is 0.x, as in semver, `minor` and `patch`. Reports to the listener what
 * changed, what is needed and what was found, or why the comparison failed.
 *
 * Limits of `redocly diff`: it takes these changes for compatible: another code in `x-error-codes`, another `default`,
 * a new `readOnly`, a property that a request no longer has, another name of a component (which is the name of a type).
 * It does not compare values of examples. It takes a new error code for a breaking change.
 */
export async function areChangesAnnounced(
  clone = root,
  onText: Listener = write,
  found: Promise<readonly Change[]> = findChanges(clone),
): Promise<boolean> {
  try {
    const changes = await found;
    const { version } = JSON.parse(readFileSync(join(clone, 'spec', 'package.json'), 'utf8'));
    const needed = sizeOf(changes, version);
    const changesets = (await readChangesets(clone)).flatMap(({ id, releases }) =>
      releases.filter(({ name }) => name === spec).map(({ type }) => ({ id, type })),
    );
    const holds = needed === 'none' || changesets.some(({ type }) => sizes.indexOf(type) >= sizes.indexOf(needed));
    const lines = [
      `Changes of the documents since the last release, ${version}: ${changes.length}`,
      ...changes.map(({ breaks, text }) => `  ${breaks ? 'breaks ' : 'changes'}  ${text}`),
      `Needed: ${needed === 'none' ? 'no changeset' : `a changeset with ${needed} for ${spec}`}`,
      `Found: ${changesets.map(({ id, type }) => `${type} in .changeset/${id}.md`).join(', ') || 'no changeset'}`,
      ...(holds ? [] : ['When the change is meant: npx changeset']),
    ];
    onText(`${lines.join('\n')}\n`);
    return holds;
  } catch (error) {
    onText(`${(error as Error).message}\n`);
    return false;
  }
}

/**
 * The changes of the built documents since the last release.
 * @throws {Error} if a document cannot be compared.
 */
export async function findChanges(clone: string): Promise<readonly Change[]> {
  return (await Promise.all(documents.map((name) => compare(clone, name)))).flat();
}

/** The changes of one document, except for its version. */
async function compare(clone: string, name: string): Promise<readonly Change[]> {
  const [before = '', after = ''] = ['released', 'dist'].map((folder) => join(clone, 'spec', folder, name));
  if (readFileSync(before, 'utf8') === readFileSync(after, 'utf8')) return [];
  let report = '';
  let words = '';
  const code = await runTool(
    [...['redocly', 'diff', before, after], '--config=spec/redocly.yaml', '--format=json', '--fail-on=none'],
    (text) => {
      report += text;
    },
    (text) => {
      words += text;
    },
  );
  if (code !== 0) throw new Error(`${name} cannot be compared with the last release.\n${words}`);
  const { changes }: { changes: Reported[] } = JSON.parse(report);
  return changes
    .filter(({ path, property }) => path !== '#/info' || property !== 'version')
    .map((change) => ({ breaks: change.impact === 'major', text: `${name} ${describe(change)}` }));
}

function sizeOf(changes: readonly Change[], version: string): string {
  if (changes.length === 0) return 'none';
  const breaks = changes.some((change) => change.breaks);
  if (version.startsWith('0.')) return breaks ? 'minor' : 'patch';
  return breaks ? 'major' : 'minor';
}

function describe({ kind, verdicts, base, revision }: Reported): string {
  return `${(revision ?? base)?.pointer}: ${verdicts.map(({ message }) => message).join(' ') || kind}`;
}
