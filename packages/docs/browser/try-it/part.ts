/** The element of the form with this `data-part`. */
export const part = <Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string) =>
  root.querySelector<Kind>(`[data-part="${name}"]`);
