import fc from 'fast-check';
import type { Draft, Hand } from './draft.ts';
import { startedJob } from './job.ts';
import { bodies, bodyOf } from './key-value-tags.ts';
import type { Asked, Model } from './model.ts';
import { ofImage } from './of-image.ts';
import { type Kept, withImage } from './world.ts';

export const others = ['{other}', '{other}', 'c'.repeat(32)];

/** Requests about the members of one image, by its maker or by one of them. The path has no image, but names it for that. */
const draftsOf = ({ image, token }: Hand, by: 'maker' | 'other', rest: fc.Arbitrary<object>): fc.Arbitrary<Draft> => {
  const tokens = fc.oneof(
    { weight: 5, arbitrary: fc.constant(by) },
    { weight: 1, arbitrary: fc.oneof(token, fc.constant('maker' as const)) },
  );
  return fc
    .tuple(image, tokens, rest)
    .chain(([image_id, token, rest]) =>
      bodies(fc.constant({ images: [image_id], ...rest })).map((body) => ({ path: { image_id }, token, ...body })),
    );
};

interface Found {
  readonly asked: Asked;
  readonly kept: Kept;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The image after the job, or the reason why it stays as it is. */
type Change = (found: Found) => Kept | string;

/** The model of an operation whose job changes the members of images: here of one image. */
export const memberJobModel = (
  job_type: string,
  by: 'maker' | 'other',
  rest: fc.Arbitrary<object>,
  change: Change,
): Model => ({
  needs: ['glanceUploadFile', 'glanceAddImageMember'],
  startsJob: true,
  draw: (hand) => draftsOf(hand, by, rest),
  respond: (asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    if (body.project_id !== undefined && body.project_id !== asked.project) {
      return asked.request.path.image_id === 'image' ? 'IMG.0066' : 'IMG.0030';
    }
    return ofImage(() => ({ world, id, kept }) => {
      const next = change({ asked, kept, body });
      if (typeof next === 'string') return next;
      const projects = (body.projects ?? [asked.project]) as readonly string[];
      const results = [...new Set(projects)].map((project_id) => ({ image_id: id, project_id, status: 'success' }));
      return startedJob(asked, job_type, { results, world: withImage(world, id, next) });
    })(asked);
  },
});
