import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const COMPONENT = /[\\/]components[\\/](\w+)[\\/]([^\\/]+)$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*\.yaml$/;
const REF = /\$ref: (?:'([^'#]+)|([^'#,}\s]+))/g;
const ERROR_CODE = /^(?:IMG|APIGW)\.\d{4}\.yaml$/;

/** All files of documents below a folder, hidden ones left out. */
function filesBelow(root) {
  const folders = ['components', 'paths'].map((name) => join(root, name)).filter(existsSync);
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((file) => join(file.parentPath, file.name));
}

/** The files that the documents in a folder consist of: those documents, and what they refer to. */
function filesOfDocuments(folder) {
  const used = new Set();
  function follow(file) {
    if (used.has(file) || !existsSync(file)) return;
    used.add(file);
    const refs = readFileSync(file, 'utf8').matchAll(REF);
    for (const [, quoted, plain] of refs) follow(resolve(dirname(file), quoted ?? plain));
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  files.map((name) => join(folder, name)).forEach(follow);
  return used;
}

/** Bundling names a component after its file, so a file name is a name of the API. No file lies around unused. */
export function componentFiles() {
  const seen = new Set();
  return {
    ref(_ref, { report }, { node, location }) {
      const file = location?.source.absoluteRef;
      if (!file || seen.has(file)) return;
      seen.add(file);
      const [, folder, name] = COMPONENT.exec(file) ?? [];
      if (!folder) return;
      if (!PASCAL_CASE.test(name) && !(folder === 'examples' && ERROR_CODE.test(name))) {
        const message = `The file names the component: call it like ImageList.yaml, or an error example by its code.`;
        report({ message, location });
      }
      if (folder === 'schemas' && !node?.description) {
        report({ message: 'Say in `description` what this schema stands for.', location });
      }
    },
    Root: {
      leave(_root, { report, location }) {
        const root = dirname(location.source.absoluteRef);
        const used = filesOfDocuments(root);
        for (const file of filesBelow(root).filter((file) => !used.has(file))) {
          report({ message: `Nothing refers to ${relative(root, file)}: use the file, or delete it.`, location });
        }
      },
    },
  };
}
