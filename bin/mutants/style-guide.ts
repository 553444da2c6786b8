import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { runTool } from '../tool.ts';
import type { Mutant } from './mutants.ts';
import { document } from './subject.ts';

/** More documents in one go would be more memory than is needed. */
const most = 100;

/** Those of some mutants that the style guide of the document finds fault with. */
export async function againstStyle(mutants: readonly Mutant[]): Promise<ReadonlySet<Mutant>> {
  const found = new Set<Mutant>();
  for (let at = 0; at < mutants.length; at += most) {
    const some = mutants.slice(at, at + most);
    const folder = mkdtempSync(join(tmpdir(), 'cloudimages-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    process.once('exit', remove);
    const files = some.map((mutant, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(mutant.make(document)));
      return file;
    });
    let text = '';
    const config = join(root, 'spec/redocly.yaml');
    await runTool(
      ['redocly', 'lint', ...files, '--config', config, '--format=json'],
      (more) => {
        text += more;
      },
      () => {},
    );
    // One object for each document, in their order.
    const reports = text.split(/(?<=^\})(?=\{)/m).map((each) => JSON.parse(each));
    if (reports.length !== some.length) throw new Error('The style guide did not tell of each document.');
    for (const [index, mutant] of some.entries()) if (reports[index].totals.errors > 0) found.add(mutant);
    process.off('exit', remove);
    remove();
  }
  return found;
}
