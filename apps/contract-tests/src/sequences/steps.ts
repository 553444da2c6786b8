import fc from 'fast-check';
import type { Path, Who } from '../model/verdict.ts';
import { commonOperations, patches } from '../patches.ts';
import type { Target } from '../targets/target.ts';
import { newImages } from './new-images.ts';
import { queries } from './queries.ts';
import type { Step, Which } from './step.ts';

const ranges = fc.constantFrom(
  ...['bytes=0-3', 'bytes=4-4', 'bytes=5-', 'bytes=8-100', 'bytes=-3', 'bytes=-100', 'bytes=10-', 'bytes=-0'],
  ...['bytes=0-1,3-4', 'bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=0-1'],
);

const deletions = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(undefined, '', '{}', '{"delete_backup":true}') },
  { weight: 1, arbitrary: fc.constantFrom('{"delete_backup":1}', '[]', '{') },
);

const paths = fc.constantFrom<Path>('cloudimages', 'native');
const patchBodies = fc.oneof(
  { weight: 20, arbitrary: patches.map(({ path, patch }) => ({ path, body: JSON.stringify(patch) })) },
  { weight: 1, arbitrary: fc.record({ path: paths, body: fc.constantFrom(undefined, '', '[{') }) },
);

/** What sequences against a target are made of: requests of all kinds, of which most are right; and patches that go deep. */
export function stepsFor({ story, tokens }: Pick<Target, 'story' | 'tokens'>): {
  readonly steps: fc.Arbitrary<Step>;
  readonly patchSteps: fc.Arbitrary<Step>;
} {
  const which: fc.Arbitrary<Which> = fc.oneof(
    { weight: 24, arbitrary: fc.nat(4) },
    { weight: 1, arbitrary: fc.constantFrom('nobodys' as const, 'malformed' as const) },
    { weight: story ? 1 : 0, arbitrary: fc.constant('public' as const) },
  );
  const callers: fc.Arbitrary<Who> = fc.oneof(
    { weight: 40, arbitrary: fc.constant('own' as const) },
    { weight: tokens.other ? 20 : 0, arbitrary: fc.constant('other' as const) },
    { weight: 1, arbitrary: fc.constant('nobody' as const) },
  );
  const makers = fc.oneof({ weight: 5, arbitrary: fc.constant('maker' as const) }, { weight: 1, arbitrary: callers });
  const ofImage = <Does extends string>(does: Does) => ({ does: fc.constant(does), by: makers, image: which });
  const patchSteps: fc.Arbitrary<Step> = fc
    .tuple(fc.record(ofImage('patch')), patchBodies)
    .map(([step, body]) => ({ ...step, ...body }));
  const simplePatches = fc.record({
    ...ofImage('patch'),
    path: paths,
    body: fc.array(commonOperations, { maxLength: 2 }).map((patch) => JSON.stringify(patch)),
  });
  const steps: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('create'), by: callers, body: newImages }) },
    {
      weight: 6,
      arbitrary: fc.record({ ...ofImage('upload'), data: fc.constantFrom('', "it's", '0123456789', '@a\nb\n') }),
    },
    { weight: 2, arbitrary: fc.record({ ...ofImage('download'), range: fc.option(ranges, { nil: undefined }) }) },
    { weight: 4, arbitrary: simplePatches },
    { weight: 1, arbitrary: patchSteps },
    { weight: 1, arbitrary: fc.record(ofImage('show')) },
    { weight: 5, arbitrary: fc.record({ does: fc.constant('list'), by: callers, path: paths, query: queries(which) }) },
    { weight: 2, arbitrary: fc.record({ ...ofImage('delete'), body: deletions }) },
  );
  return { steps, patchSteps };
}
