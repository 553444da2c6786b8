/** The component that a `$ref` names: `../schemas/Image.yaml` and `#/components/schemas/Image` both name `Image`. */
export const componentName = (ref = '') =>
  ref
    .split(/[/#]/)
    .at(-1)
    .replace(/\.yaml$/, '');

/** What a node of the file `from` stands for, keywords beside a `$ref` included, and the file it was found in. An empty
 * node, which another rule reports, is an object without keys. */
export function follow(node, from, resolve) {
  if (typeof node?.$ref !== 'string') return { node: node ?? {}, from };
  const { $ref, ...beside } = node;
  const target = resolve(node, from);
  return { node: { ...target.node, ...beside }, from: target.location?.source.absoluteRef ?? from };
}

/** Keeps every schema that is referred to, by its component's name. */
export const collectSchemas = (schemas) => (ref, context, target) => {
  if (context.type.name === 'Schema' && target.node) schemas.set(componentName(ref.$ref), target);
};

/** Whether all schemas that a rule compares are there; those that nothing refers to are reported, unless the document is
 * about something else and has none of them. */
export function allThere(names, schemas, { report, location }) {
  const missing = names.filter((name) => !schemas.has(name));
  if (missing.length === names.length) return false;
  for (const name of missing) {
    report({
      message: `Nothing refers to ${name}.yaml, which this rule compares: refer to it, or mend the rule.`,
      location,
    });
  }
  return missing.length === 0;
}
