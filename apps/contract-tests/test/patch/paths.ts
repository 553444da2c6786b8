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
    shows: `"${path}" has an invalid escape`,
    patch: [add(path, 'x')],
    ...malformed,
  })),
  ...['/team~1lead', '/team~0lead', '/~01team'].map((path) => ({
    shows: `"${path}" is well formed, but not a valid name of an extension attribute`,
    patch: [add(path, 'x')],
    ...malformed,
  })),
  { shows: 'a deeper path, with remove', patch: [remove('/tags/0')], ...malformed },
  { shows: 'a path with a capital', patch: [add('/Name', 'x')], ...malformed },
  {
    shows: 'a path with a capital after a prefix of the platform',
    patch: [add('/__Description', 'x')],
    cloudimages: 'IMG.0026',
    native: 403,
  },
]);
