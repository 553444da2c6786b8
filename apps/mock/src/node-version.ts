/** The oldest Node that Prism runs on, as package.json says too. */
export const OLDEST_NODE = '24.18.0';

/** @throws Error when a version of Node, such as `22.1.0`, is too old for the mock. */
export function requireNode(version: string): void {
  const older = version.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0;
  if (older) throw new Error(`The mock needs Node ${OLDEST_NODE} or newer; this is Node ${version}.`);
}
