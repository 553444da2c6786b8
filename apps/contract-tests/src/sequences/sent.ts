import { type OperationId, operations, pathOf } from '@cloudimages/contract';
import type { Ask } from '../model/ask.ts';

/** A request as it goes over the line, but for its token. */
export interface Sent {
  readonly operation: OperationId;
  readonly method: string;
  /** Path and query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const operationOf = (ask: Ask): OperationId => {
  switch (ask.does) {
    case 'create':
      return 'glanceCreateImageMetadata';
    case 'show':
      return 'glanceShowImage';
    case 'upload':
      return 'glanceUploadFile';
    case 'download':
      return 'glanceDownloadFile';
    case 'delete':
      return 'glanceDeleteImage';
    case 'patch':
      return ask.path === 'native' ? 'glanceUpdateImage' : 'updateImage';
    case 'list':
      return ask.path === 'native' ? 'glanceListImages' : 'listImages';
  }
};

const bodyOf = (ask: Ask) => (ask.does === 'upload' ? ask.data : 'body' in ask ? ask.body : undefined);

function queryOf(ask: Ask): string {
  if (ask.does !== 'list' || ask.query.length === 0) return '';
  return `?${new URLSearchParams(ask.query.map(([name, value]) => [name, value]))}`;
}

export function sentOf(ask: Ask): Sent {
  const operation = operationOf(ask);
  const { method, body: taken } = operations[operation];
  const body = bodyOf(ask);
  const range = ask.does === 'download' ? ask.range : undefined;
  return {
    operation,
    method,
    path: pathOf(operations[operation], 'id' in ask ? { image_id: ask.id } : {}) + queryOf(ask),
    headers: {
      ...(body !== undefined && taken && { 'Content-Type': String(taken.mediaTypes[0]) }),
      ...(range !== undefined && { Range: range }),
    },
    ...(body !== undefined && { body }),
  };
}
