import { type Credentials, idOf, projectsOf, sha256 } from './credentials.ts';

/** What is wrong with the references between parts of credentials, without secrets. */
export function problemOf(credentials: Credentials): string | undefined {
  return problems(credentials).next().value ?? undefined;
}

function* problems(credentials: Credentials): Generator<string, undefined> {
  const { projects, users, tokens, access_keys: accessKeys = [], peers = [] } = credentials;
  const isProject = (wanted: string) => projects.some(({ id }) => id === wanted);
  const userNamed = (wanted: string) => users.find(({ name }) => name === wanted);

  yield* twice('projects have the ID', projects, ({ id }) => id);
  yield* twice('projects have the name', projects, ({ name }) => name);
  yield* twice('users have the name', users, ({ name }) => name);
  yield* twice('users have the ID', users, idOf);
  yield* twice('tokens have the hash', tokens, (token) => token.sha256);
  yield* twice('access keys have the ID', accessKeys, ({ id }) => id);

  for (const { region, project_name, from } of peers) {
    for (const id of from) {
      if (!isProject(id)) yield `${project_name} in ${region} takes images of ${id}, which is not a project`;
    }
  }
  for (const user of users) {
    const own = projectsOf(credentials, user);
    if (user.password !== undefined && own.length === 0) yield `user ${user.name} has a password, but no project`;
    for (const id of own) if (!isProject(id)) yield `user ${user.name} acts for ${id}, which is not a project`;
  }
  for (const { sha256: hash, user, project, expires_at } of tokens) {
    if (hash === sha256('')) yield `a token of ${user} has the hash of an empty text`;
    const owner = userNamed(user);
    if (!owner) yield `a token is for ${user}, who is not a user`;
    else if (!projectsOf(credentials, owner).includes(project)) {
      yield `a token of ${user} is for ${project}, which is not among the projects of that user`;
    }
    yield* noTime('a token', expires_at);
  }
  for (const { id, user, expires_at } of accessKeys) {
    const owner = userNamed(user);
    if (!owner) yield `access key ${id} is for ${user}, who is not a user`;
    else if (projectsOf(credentials, owner).length === 0) yield `access key ${id} is for ${user}, who has no project`;
    yield* noTime(`access key ${id}`, expires_at);
  }
}

function* twice<Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): Generator<string> {
  const keys = items.map(keyOf);
  const key = keys.find((one, index) => keys.indexOf(one) < index);
  if (key !== undefined) yield `two ${what} ${key}`;
}

function* noTime(what: string, text: string | undefined): Generator<string> {
  if (text !== undefined && Number.isNaN(Date.parse(text))) yield `${what} expires at ${text}, which is not a time`;
}
