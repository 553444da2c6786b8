import { isDeepStrictEqual } from 'node:util';

/** What all branches say of a member: the values of all their enums, its type and items, or anything. */
function common(schemas) {
  const [{ type, items }] = schemas;
  if (type === undefined || schemas.some((schema) => schema.type !== type)) return {};
  if (type === 'array') {
    return { type, items: schemas.every((schema) => isDeepStrictEqual(schema.items, items)) ? items : {} };
  }
  if (schemas.some((schema) => schema.enum === undefined)) return { type };
  return { type, enum: [...new Set(schemas.flatMap((schema) => schema.enum))] };
}

/** One object in place of several: it may have the members of all, and must have those that all require. */
function merge(branches, read) {
  const names = [...new Set(branches.flatMap((branch) => Object.keys(branch.properties)))];
  const schemasOf = (name) => branches.flatMap(({ properties }) => (properties[name] ? [read(properties[name])] : []));
  const required = names.filter((name) => branches.every(({ required = [] }) => required.includes(name)));
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(names.map((name) => [name, common(schemasOf(name))])),
  };
}

/**
 * Several kinds of objects become one kind. In a list it is a component that is named by the list and its title.
 */
export function noUnions() {
  const merged = new Map();
  const unions = [];
  return {
    NamedSchemas: {
      Schema(schema, { key, resolve }) {
        const { items } = schema;
        const read = (schema) => (schema.$ref ? resolve(schema).node : schema);
        const branchesOf = (schema) => {
          const branches = schema.oneOf ?? schema.anyOf;
          return branches ? branches.flatMap((branch) => branchesOf(read(branch))) : [schema];
        };
        const branches = branchesOf(items ?? schema);
        if (branches.length < 2 || !branches.every(({ properties }) => properties)) return;
        if (!items) {
          unions.push([schema, merge(branches, read)]);
          return;
        }
        merged.set(items, { name: key + items.title, schema: merge(branches, read) });
        for (const member of Object.keys(items)) delete items[member];
      },
    },
    Root: {
      leave({ components }) {
        for (const [schema, one] of unions) {
          delete schema.anyOf;
          delete schema.oneOf;
          Object.assign(schema, one);
        }
        for (const [items, { name, schema }] of merged) {
          components.schemas[name] = schema;
          items.$ref = `#/components/schemas/${name}`;
        }
      },
    },
  };
}
