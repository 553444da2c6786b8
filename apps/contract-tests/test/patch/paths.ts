import { add, patchCases, remove } from '../../src/patch-case.ts';

const malformed = { cloudimages: 'IMG.0001', native: 400 } as const;

patchCases('paths', [
  ...['', '/', 'name', 'team', '//team', '/team/', '/team//lead', '/team/lead', '/name/0', '/ team', '/team '].map(
    (path) => ({
      shows: `"${path}"`,
      patch: [add(path, 'blue')],
      ...malformed,
    }),
  ),
  ...['/team~', '/team~2', '/~', '/~~0', '/team~a'].map((path) => ({
    shows: `"${path}" has no such escape`,
    patch: [add(path, 'x')],
    ...malformed,
  })),
  ...['/team~1lead', '/team~0lead', '/~01team'].map((path) => ({
    shows: `"${path}" is well formed, but no name of an extension attribute`,
    patch: [add(path, 'x')],
    ...malformed,
  })),
  { shows: 'deeper, to remove', patch: [remove('/tags/0')], ...malformed },
  { shows: 'with a capital', patch: [add('/Name', 'x')], ...malformed },
  {
    shows: 'with a capital behind a prefix of the platform',
    patch: [add('/__Description', 'x')],
    cloudimages: 'IMG.0026',
    native: 403,
  },
]);
