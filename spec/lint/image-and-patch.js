import { allThere, collectSchemas, componentName, follow } from './refs.js';

/** Names that Glance keeps for itself; an image of this service never has them. */
const GLANCE_NAMES = ['direct_url', 'location'];

const COMPARED = [
  'Image',
  'AttributeOperation',
  'NativeAttributeOperation',
  'ExtensionPath',
  'ReservedName',
  'ImageCreate',
];

/** What Image.yaml must say of an attribute so that a patch may do this to it. */
const ALLOWED = { set: 'not readOnly', remove: 'neither readOnly nor required' };

/** What the branches of an operation set and remove: by attribute, the schema of the value and the places in the file. */
function attributesOf({ node, location }) {
  const attributes = { set: new Map(), remove: new Map(), location };
  for (const [index, { properties }] of node.oneOf.entries()) {
    const branch = location.child(['oneOf', index, 'properties']);
    for (const [nth, path] of (properties?.path?.enum ?? []).entries()) {
      const at = branch.child(['path', 'enum', nth]);
      attributes[properties.value ? 'set' : 'remove'].set(path.slice(1), { value: properties.value, branch, at });
    }
  }
  return attributes;
}

/** The patches do to attributes what the image allows: one of them sets each attribute that is not readOnly, and the
 * service's own patch also removes what it sets, unless every image has it. */
function checkNames(patch, native, allowed, say) {
  const missing = {
    set: allowed.set.filter((name) => !patch.set.has(name) && !native.set.has(name)),
    remove: allowed.remove.filter((name) => patch.set.has(name) && !patch.remove.has(name)),
  };
  for (const kind of ['set', 'remove']) {
    for (const name of missing[kind]) {
      const why = `\`${name}\` is ${ALLOWED[kind]} in Image.yaml, but no branch can ${kind} it`;
      say(patch.location, `${why}: add \`/${name}\` to one, or correct Image.yaml.`);
    }
    for (const [name, { at }] of [...patch[kind], ...native[kind]]) {
      if (allowed[kind].includes(name)) continue;
      say(at, `Image.yaml has no \`${name}\` that is ${ALLOWED[kind]}: take the path out, or correct Image.yaml.`);
    }
  }
}

/** A value has the schema that the image has. Beside it, only one that names further JSON types or values will do. */
function checkValues(settable, image, read, say) {
  for (const [name, { value, branch }] of settable) {
    const own = image.node.properties[name];
    const component = componentName(own?.$ref);
    if (!own || (component && component === componentName(value.$ref))) continue;
    const isWider = (keyword) => {
      const said = (schema) =>
        [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => part[keyword] ?? []);
      const [kept, taken] = [read(own, image.location), read(value, branch)].map(said);
      return kept.length > 0 && kept.every((one) => taken.includes(one)) && (!component || taken.length > kept.length);
    };
    if (isWider('type') || (component && isWider('enum'))) continue;
    say(
      branch.child('value'),
      `Image.yaml gives \`${name}\` the schema ${component || [own.type].flat()}: use it here too.`,
    );
  }
}

/** A name that is not reserved could be set as an extension attribute, past the attribute's own rules. */
function checkReserved({ anyOf }, location, slash, names, say) {
  const prefixes = anyOf.filter((part) => part.pattern).map((part) => new RegExp(part.pattern, 'u'));
  const listed = anyOf.flatMap((part) => part.enum ?? []).map((text) => text.slice(slash.length));
  for (const name of names) {
    if (listed.includes(name) || prefixes.some((prefix) => prefix.test(slash + name))) continue;
    say(location, `Image.yaml has an attribute \`${name}\`: reserve \`${slash}${name}\` in the enum.`);
  }
  for (const name of listed.filter((name) => !names.includes(name) && !GLANCE_NAMES.includes(name))) {
    say(location, `Image.yaml has no attribute \`${name}\`: take \`${slash}${name}\` out of the enum.`);
  }
}

/** Members of a new image that are not declared are extension attributes; those that are must not be read as such. */
function checkDeclared({ node: { properties, propertyNames }, location }, say) {
  const listed = propertyNames.if.enum;
  const at = location.child(['propertyNames', 'if']);
  for (const name of Object.keys(properties).filter((name) => !listed.includes(name))) {
    say(at, `ImageCreate.yaml declares \`${name}\`: list it in the enum.`);
  }
  for (const name of listed.filter((name) => !Object.hasOwn(properties, name))) {
    say(at, `ImageCreate.yaml declares no \`${name}\`: take it out of the enum.`);
  }
}

/** Image.yaml and the schemas of a patch agree on what can be changed, to what, and which names are taken. */
export function imageAndPatch() {
  const schemas = new Map();
  return {
    ref: collectSchemas(schemas),
    Root: {
      leave(_root, context) {
        if (!allThere(COMPARED, schemas, context)) return;
        const { resolve, report } = context;
        const say = (location, message) => report({ message, location });
        const read = (schema, at) => follow(schema, at.source.absoluteRef, resolve).node;
        const [image, patched, nativelyPatched, path, reserved, created] = COMPARED.map((name) => schemas.get(name));
        const { properties, required } = image.node;
        const set = Object.keys(properties).filter((name) => !read(properties[name], image.location).readOnly);
        const remove = set.filter((name) => !required.includes(name));
        const patch = attributesOf(patched);
        const native = attributesOf(nativelyPatched);
        checkNames(patch, native, { set, remove }, say);
        checkValues([...patch.set, ...native.set], image, read, say);
        checkReserved(path.node.not, path.location.child('not'), '/', Object.keys(properties), say);
        checkReserved(reserved.node, reserved.location, '', Object.keys(properties), say);
        checkDeclared(created, say);
      },
    },
  };
}
