import fc from 'fast-check';
import type { Project, Request } from './request.ts';

/**
 * A request of a sequence whose images have no IDs yet. In paths, queries and bodies `{2.created_at}` stands for an
 * attribute of the sequence's third image (modulo their number, from the end if negative),
 * `{public.id}` for that of a public one, `{own}` and `{other}` for the projects, `{caller}` for that of the token, `{job2}` for
 * the ID of the sequence's third job, `{mark}` for the tag of the run, and `{sequence}` for the sequence's own text.
 */
export interface Draft extends Partial<Omit<Request, 'operation' | 'token'>> {
  /** `maker` is the project that created the image in the path. */
  readonly token: Project | 'maker' | null;
}

/** The generators of the parts of requests. */
export interface Hand {
  /** An ID, usually of an image of the sequence. */
  readonly image: fc.Arbitrary<string>;
  /** A placeholder for an attribute of an image. */
  readonly attribute: (name: string) => fc.Arbitrary<string>;
  readonly token: fc.Arbitrary<Project | null>;
  /** The ID of a project to share an image with; empty, which is an error, if the target has no second project. */
  readonly member: fc.Arbitrary<string>;
}

export const unknownImage = '00000000-0000-4000-8000-000000000000';

/** @param has Whether the target has the story's images, and a token of a second project. */
export function handOf(has: { readonly story: boolean; readonly other: boolean }): Hand {
  const place = fc.oneof(
    { weight: 24, arbitrary: fc.nat(4).map(String) },
    { weight: has.story ? 1 : 0, arbitrary: fc.constant('public') },
  );
  const attribute = (name: string) => place.map((which) => `{${which}.${name}}`);
  return {
    attribute,
    image: fc.oneof(
      { weight: 24, arbitrary: attribute('id') },
      { weight: 1, arbitrary: fc.constantFrom(unknownImage, 'image') },
    ),
    token: fc.oneof(
      { weight: 40, arbitrary: fc.constant('own' as const) },
      { weight: has.other ? 20 : 0, arbitrary: fc.constant('other' as const) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    member: has.other
      ? fc.constantFrom('{other}', '{other}', '{other}', '{own}', '{own}', 'constructor')
      : fc.constant(''),
  };
}

/** Requests about one image, most of them by its maker. */
export function draftsOfImage<Rest extends Omit<Draft, 'path' | 'token'>>(
  { image, token }: Hand,
  rest: fc.Arbitrary<Rest>,
): fc.Arbitrary<Draft> {
  const maker = fc.constant('maker' as const);
  const tokens = fc.oneof({ weight: 5, arbitrary: maker }, { weight: 1, arbitrary: token });
  return fc.tuple(image, tokens, rest).map(([image_id, token, rest]) => ({ path: { image_id }, token, ...rest }));
}
