/** Why a server refuses a request that the mock accepts. */
interface Unknown {
  /** Code of the error, or the name of its example in the document; a reason in words shares its code with others. */
  readonly reason: string;
  /** Entry of spec/decisions.md. */
  readonly decision: number;
  readonly words: string;
}

/**
 * Errors that a mock without state cannot give, since they depend on stored images and their owners. It responds with
 * success instead. It also accepts every token and every version.
 */
export const unknownToMock: readonly Unknown[] = [
  { reason: 'IMG.0035', decision: 4, words: 'The mock treats no attribute as missing or in conflict with another.' },
  { reason: 'IMG.0047', decision: 13, words: 'The mock treats every image as one of the caller.' },
  { reason: 'IMG.0046', decision: 14, words: 'The mock treats every image as having the status that a request needs.' },
  { reason: 'IMG.0168', decision: 16, words: 'The mock treats no image as a data disk.' },
  { reason: 'TooManyExtensions', decision: 45, words: 'The mock does not count extension attributes.' },
  { reason: 'IMG.0144', decision: 51, words: 'The mock treats every ID as the ID of an image.' },
  { reason: 'no such marker', decision: 61, words: 'The mock treats every marker as the ID of an image.' },
  { reason: 'two orders', decision: 62, words: 'The mock accepts `sort` beside `sort_key` and `sort_dir`.' },
  { reason: 'format of data', decision: 74, words: 'The mock treats every image as queued when its format changes.' },
  { reason: 'RangeNotSatisfiable', decision: 81, words: 'The mock has no image data.' },
  { reason: 'TooManyTags', decision: 101, words: 'The mock does not count tags.' },
  { reason: 'TagNotFound', decision: 101, words: 'The mock treats every image as having every tag.' },
  { reason: 'IMG.0116', decision: 101, words: 'The mock does not count tags.' },
  { reason: 'IMG.0121', decision: 101, words: 'The mock treats every image as having every tag.' },
  { reason: 'IMG.0030', decision: 113, words: 'The mock treats every project as that of the caller.' },
  { reason: 'IMG.0031', decision: 113, words: 'The mock treats every ID as the ID of a job.' },
  { reason: 'IMG.0076', decision: 132, words: 'The mock treats no project as that of the caller.' },
  { reason: 'IMG.0088', decision: 132, words: 'The mock does not count members.' },
  { reason: 'IMG.0089', decision: 132, words: 'The mock treats no image as public.' },
  { reason: 'IMG.0114', decision: 134, words: 'The mock treats every project as a member.' },
  { reason: 'IMG.0142', decision: 138, words: 'The mock treats every region as another one.' },
  { reason: 'IMG.0143', decision: 137, words: 'The mock treats no image as encrypted.' },
  { reason: 'IMG.0145', decision: 138, words: 'The mock treats every name as that of a project.' },
  { reason: 'IMG.0147', decision: 138, words: 'The mock treats every name as that of a region.' },
  { reason: 'MemberNotFound', decision: 103, words: 'The mock treats every project as a member.' },
  { reason: 'MemberExists', decision: 103, words: 'The mock treats no project as a member already.' },
  { reason: 'TooManyMembers', decision: 103, words: 'The mock does not count members.' },
  { reason: 'NoMembers', decision: 102, words: 'The mock treats no image as public.' },
  { reason: 'NotTheMember', decision: 103, words: 'The mock treats every caller as the member.' },
  { reason: 'Deactivated', decision: 108, words: 'The mock treats no image as deactivated.' },
  { reason: 'IMG.0091', decision: 83, words: 'The mock treats no image as protected.' },
];

/** Whether the mock accepts requests that a server refuses for this reason. */
export const isUnknownToMock = (reason: string): boolean => unknownToMock.some((unknown) => unknown.reason === reason);
