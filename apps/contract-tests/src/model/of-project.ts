import fc from 'fast-check';
import type { Draft } from './draft.ts';
import type { Asked } from './model.ts';

/** The same requests below the path of a project: mostly that of the caller. */
export const inProject = (drafts: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> =>
  fc
    .tuple(
      drafts,
      fc.oneof(
        { weight: 15, arbitrary: fc.constant('{caller}') },
        { weight: 1, arbitrary: fc.constantFrom('{other}', 'unknown') },
      ),
    )
    .map(([draft, project_id]) => ({ ...draft, path: { ...draft.path, project_id } }));

/** Whether the path names the caller's project; else the error is IMG.0030 (decision 113). */
export const isOwnProject = ({ request, project }: Asked) => request.path.project_id === project;
