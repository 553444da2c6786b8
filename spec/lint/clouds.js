const CLOUDS = ['flexibleengine', 'huawei', 'otc', 'seed'];

/** `x-clouds` names clouds of this list: on its own, or for each value of the enum beside it. */
export function clouds() {
  function check(node, { location, report }) {
    const found = node?.['x-clouds'];
    if (found === undefined) return;
    const values = Array.isArray(found) ? {} : found;
    const at = location.child('x-clouds');
    for (const value of Object.keys(values).filter((value) => !node.enum?.includes(value))) {
      report({ message: `The enum has no \`${value}\`: take it out of x-clouds.`, location: at });
    }
    for (const cloud of [found, ...Object.values(values)].filter(Array.isArray).flat()) {
      if (CLOUDS.includes(cloud)) continue;
      report({ message: `x-clouds knows no \`${cloud}\`: name one of ${CLOUDS.join(', ')}.`, location: at });
    }
  }
  return { any: check, ref: check };
}
