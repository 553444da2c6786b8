import type { Query } from './list.ts';
import type { Path, Who } from './verdict.ts';

/** Requests of one image; `id` is the ID as it stands in the path. */
export type AskOfImage =
  | { readonly does: 'show' }
  | { readonly does: 'upload'; readonly data: string }
  | { readonly does: 'download'; readonly range?: string | undefined }
  | { readonly does: 'patch'; readonly path: Path; readonly body?: string | undefined }
  | { readonly does: 'delete'; readonly body?: string | undefined };

/** A request; bodies are text, and an empty one is none. */
export type Ask = { readonly by: Who } & (
  | { readonly does: 'create'; readonly body?: string | undefined }
  | { readonly does: 'list'; readonly path: Path; readonly query: Query }
  | (AskOfImage & { readonly id: string })
);
