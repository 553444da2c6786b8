/** Why a server refuses what the mock takes. */
interface Unknown {
  /** Code of the refusal, or the name of its example in the document; `no such marker` shares its code with others. */
  readonly reason: string;
  /** The entry of spec/decisions.md about it. */
  readonly decision: number;
  readonly words: string;
}

/**
 * What a mock without state cannot know: what is stored, and whose it is. In place of these refusals it gives the
 * success. Every token passes, too, and every version is one of the service's.
 */
export const unknownToMock: readonly Unknown[] = [
  { reason: 'IMG.0035', decision: 4, words: 'To the mock no attribute is missing, nor in the way of another.' },
  { reason: 'IMG.0047', decision: 13, words: 'To the mock every image belongs to the caller.' },
  { reason: 'IMG.0046', decision: 14, words: 'To the mock every image has the status that a request needs.' },
  { reason: 'IMG.0168', decision: 16, words: 'To the mock no image is one of a data disk.' },
  { reason: 'TooManyExtensions', decision: 45, words: 'The mock does not count extension attributes.' },
  { reason: 'IMG.0144', decision: 51, words: 'To the mock every ID is one of an image.' },
  { reason: 'no such marker', decision: 61, words: 'To the mock every marker is one of an image.' },
  { reason: 'RangeNotSatisfiable', decision: 81, words: 'The mock has no data to take a range of.' },
  { reason: 'TooManyTags', decision: 101, words: 'The mock does not count tags.' },
  { reason: 'TagNotFound', decision: 101, words: 'To the mock every image has every tag.' },
  { reason: 'IMG.0091', decision: 83, words: 'To the mock no image is protected.' },
];

/** Whether the mock takes what is refused for this reason. */
export const isUnknownToMock = (reason: string): boolean => unknownToMock.some((unknown) => unknown.reason === reason);
