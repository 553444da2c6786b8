/** The description of a server is the name of a cloud. */
const isServer = ({ type }) => type.name === 'Server';

const KEYS = [
  'operationId',
  'summary',
  'description',
  'tags',
  'security',
  'x-error-codes',
  'parameters',
  'requestBody',
  'responses',
];

/** Descriptions end with a period, also those beside a `$ref`, which configured rules do not see. */
export function descriptionPeriod() {
  function check(node, { location, report }) {
    const description = node?.description;
    if (typeof description !== 'string' || /\.\s*$/.test(description)) return;
    report({ message: 'End the description with a period.', location: location.child('description') });
  }
  return {
    any(node, context) {
      if (!isServer(context)) check(node, context);
    },
    ref: check,
  };
}

/** Operations have their keys in one order, so that they read alike. */
export function operationOrder() {
  return {
    Operation(operation, { location, report }) {
      const keys = Object.keys(operation ?? {}).filter((key) => KEYS.includes(key));
      const ordered = KEYS.filter((key) => keys.includes(key));
      const nth = keys.findIndex((key, index) => key !== ordered[index]);
      if (nth < 0) return;
      const message = `Move \`${ordered[nth]}\` up to here. The order is ${KEYS.join(', ')}.`;
      report({ message, location: location.child(keys[nth]).key() });
    },
  };
}
