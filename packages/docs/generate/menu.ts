import type { Page } from './blocks.ts';
import { type Html, html } from './html.ts';
import type { Site } from './site.ts';

export interface Menu {
  readonly title: string;
  readonly links: readonly { readonly name: string; readonly label: string; readonly method?: string }[];
}

/** The groups of the menu: general pages, guides, operations by their tags. */
export function menuOf({ groups }: Site, guides: readonly Page[]): Menu[] {
  const short = (summary: string) => summary.replace(' (native)', '');
  const all = groups.flatMap(({ operations }) => operations.map(({ summary }) => short(summary)));
  const isTwin = (summary: string) => all.filter((label) => label === short(summary)).length > 1;
  return [
    {
      title: 'API',
      links: [
        { name: 'index', label: 'Start' },
        { name: 'errors', label: 'Errors' },
        { name: 'attributes', label: 'Attributes' },
        { name: 'decisions', label: 'Decisions' },
        { name: 'changelog', label: 'Changelog' },
      ],
    },
    { title: 'Guides', links: guides.map(({ name, title }) => ({ name, label: title })) },
    ...groups.map(({ title, operations }) => ({
      title,
      links: operations.map(({ operationId: name, summary, method, deprecated }) => ({
        name,
        // Two operations that do the same keep the word in which they differ.
        label: `${isTwin(summary) ? summary : short(summary)}${deprecated ? ', deprecated' : ''}`,
        method,
      })),
    })),
  ];
}

export const menuHtml = (menu: readonly Menu[], current: string): Html =>
  html`${menu.map(
    ({ title, links }) => html`<h2>${title}</h2>
<ul>${links.map(
      ({ name, label, method }) =>
        html`<li><a href="${name}.html"${name === current && html` aria-current="page"`}>${label}${method && html`<span class="method ${method.toLowerCase()}">${method}</span>`}</a></li>\n`,
    )}</ul>`,
  )}`;
