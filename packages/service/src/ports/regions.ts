/** A project of another service, and how that service is called. */
export interface Peer {
  /** Address of the image API, such as `https://ims.eu-nl.example`. */
  readonly endpoint: string;
  /** A token of the project. */
  readonly token: string;
  /** Sends the requests; `fetch` when not given. */
  readonly fetch?: typeof globalThis.fetch;
}

/** The project that owns a copy: one of this service, by its ID, or one of another service. */
export type Destination = { readonly project: string } | Peer;

/** The regions that projects are in, and the ways from one to another. */
export interface Regions {
  /** Name of the region that a project, given by its ID, is in. */
  of(project: string): string;
  /** The projects of another region that images of a project can be copied to, by their names. */
  reachable(project: string, region: string): ReadonlyMap<string, Destination>;
}
