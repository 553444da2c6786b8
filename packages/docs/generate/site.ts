import { type Attribute, attributesOf } from './attributes.ts';
import { type Decision, readDecisions } from './decisions.ts';
import { type ErrorEntry, errorEntries, type Raised, raisedBy } from './errors.ts';
import { type Document, readDocument } from './openapi.ts';
import { type Group, groupsOf, type Operation, operationsOf } from './operations.ts';

/** All that pages show, read once. */
export interface Site {
  readonly image: Document;
  readonly identity: Document;
  readonly operations: readonly Operation[];
  /** The operations of both documents by their tags, as the menu shows them. */
  readonly groups: readonly Group[];
  readonly attributes: readonly Attribute[];
  readonly errors: readonly ErrorEntry[];
  readonly raised: readonly Raised[];
  readonly introduction: string;
  readonly decisions: readonly Decision[];
}

export function readSite(): Site {
  const image = readDocument('openapi');
  const identity = readDocument('identity');
  const operations = [image, identity].flatMap(operationsOf);
  const errors = errorEntries([image, identity]);
  const identityGroups = groupsOf(identity, operations).map((group) => ({
    ...group,
    title: `Identity: ${group.title.toLowerCase()}`,
  }));
  return {
    image,
    identity,
    operations,
    groups: [...groupsOf(image, operations), ...identityGroups],
    attributes: attributesOf(image),
    errors,
    raised: operations.flatMap((operation) => raisedBy(operation, errors)),
    ...readDecisions(operations),
  };
}
