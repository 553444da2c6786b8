import { type Entry, find } from './find.ts';
import { loadScript } from './load-script.ts';

declare global {
  // The index is a script, since a page that was opened from a file may not fetch one.
  var searchIndex: readonly Entry[] | undefined;
}

let dialog: HTMLDialogElement | undefined;

const load = async () => {
  if (!globalThis.searchIndex) await loadScript('search-index.js');
};

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function result([kind, [name = ''], title, url, words]: Entry) {
  const item = document.createElement('li');
  const target = element('a', 'result');
  target.href = url;
  target.append(
    element('span', 'result-kind', kind),
    element('strong', 'result-name', name),
    element('span', 'result-title', title),
    element('span', 'result-words', words),
  );
  item.append(target);
  return item;
}

/** The arrow keys go from the field to the results and among them. */
function move(event: KeyboardEvent, box: HTMLElement) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const stops = [...box.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

function makeDialog(): HTMLDialogElement {
  const made = element('dialog', 'search');
  made.ariaLabel = 'Search';
  const field = element('input', 'search-field');
  field.type = 'search';
  field.ariaLabel = 'Search';
  field.placeholder = 'Operation, parameter, attribute, error code, …';
  const status = element('p', 'search-status', 'Type a name, a path, a code or any words.');
  status.role = 'status';
  const results = element('ul', 'results');
  field.addEventListener('input', async () => {
    await load();
    const found = find(globalThis.searchIndex ?? [], field.value);
    results.replaceChildren(...found.map(result));
    status.textContent =
      field.value.trim() === '' ? '' : `${found.length === 40 ? 'The first 40' : found.length} results`;
  });
  made.addEventListener('keydown', (event) => {
    move(event, made);
    if (event.key === 'Enter' && event.target === field) results.querySelector('a')?.click();
  });
  made.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === made || target.closest('a')) made.close();
  });
  made.append(field, status, results);
  document.body.append(made);
  return made;
}

/** Opens the search, and loads its index while the reader types. */
export function openSearch() {
  dialog ??= makeDialog();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
  void load();
}
