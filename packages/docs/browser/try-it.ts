import { highlighted } from '../generate/highlight.ts';
import { loadScript } from './load-script.ts';
import { ownAddress } from './own-address.ts';
import { curl } from './try-it/curl.ts';
import { part } from './try-it/part.ts';
import { parametersIn, readFields } from './try-it/read-fields.ts';
import { type Received, send } from './try-it/send.ts';
import { chosen, chosenServer, forgetChanges } from './try-it/servers.ts';
import { createdId, hideResponse, showCode, showResponse, showStatus } from './try-it/show-response.ts';

declare global {
  // Set by try-it-forms.js, a script of its own since few readers choose another operation.
  var tryItForms: Readonly<Record<string, string>> | undefined;
}

const NOTES: Record<string, () => string> = {
  page: () =>
    'The service itself runs in this page, with example images. Nothing is sent over the network, and changes last until you leave the page.',
  here: () => `Requests go to ${ownAddress()} when you press Send.`,
  other: () => 'Requests go over the network when you press Send. The token stays in the memory of this page.',
};

function start(form: HTMLFormElement, place: HTMLElement) {
  const operation = part<HTMLSelectElement>(form, 'operation');
  const ownFields = place.innerHTML;
  /** Parameters of the path of the last request that succeeded: other operations begin with the same image. */
  const last = new Map<string, string>();
  let pending = new AbortController();

  const fields = () => place.querySelector<HTMLElement>('.try-operation') ?? place;

  const showCommand = () => showCode(form, 'curl', highlighted(curl(readFields(fields()), chosenServer(form)), 'sh'));

  function show(name: string, shown: boolean) {
    const element = part(form, name);
    if (!element) return;
    element.hidden = !shown;
    for (const input of element.querySelectorAll('input')) input.disabled = !shown;
  }

  function showServer() {
    pending.abort();
    hideResponse(form);
    const target = chosen(form);
    show('address', target === 'other');
    show('token', target !== 'page' && fields().dataset.secured !== undefined);
    show('reset', target === 'page');
    part(form, 'note')?.replaceChildren(NOTES[target]?.() ?? '');
    showCommand();
  }

  /** Fills in the fields of the chosen operation. */
  function showFields() {
    place.innerHTML = globalThis.tryItForms?.[operation?.value ?? ''] ?? ownFields;
    for (const input of place.querySelectorAll<HTMLInputElement>('[data-in="path"]')) {
      input.value = last.get(input.name) ?? input.value;
    }
    showServer();
  }

  async function chooseOperation() {
    try {
      if (!globalThis.tryItForms) await loadScript('try-it-forms.js');
      showFields();
    } catch (error) {
      showFailure('No form', error);
    }
  }

  function remember(received: Received) {
    if (received.status >= 400) return;
    for (const [name, value] of parametersIn(fields(), 'path')) last.set(name, value);
    const created = createdId(received);
    if (created !== undefined) last.set('image_id', created);
  }

  function showFailure(what: string, error: unknown) {
    const reason = error instanceof Error ? error.message : error;
    const hint =
      chosen(form) === 'other' ? ' Check that the server runs and that it allows requests by pages (CORS).' : '';
    showStatus(form, what, `${reason}.${hint}`, 'try-failed');
  }

  async function sendNow() {
    pending.abort();
    pending = new AbortController();
    const { signal } = pending;
    showStatus(form, 'Sending …');
    try {
      const received = await send(readFields(fields()), chosenServer(form), signal);
      remember(received);
      showResponse(form, fields(), received);
    } catch (error) {
      if (signal.aborted) return;
      hideResponse(form);
      showFailure('No response', error);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendNow();
  });
  form.addEventListener('input', showCommand);
  form.addEventListener('change', async ({ target }) => {
    if (target === operation) {
      await chooseOperation();
    } else if (target instanceof HTMLInputElement && target.name === 'try-target') {
      last.clear();
      showServer();
    } else if (target instanceof HTMLSelectElement && target.dataset.part === 'example') {
      const text = part<HTMLTextAreaElement>(form, 'text');
      if (text) text.value = target.value;
    }
    showCommand();
  });
  part(form, 'reset')?.addEventListener('click', () => {
    last.clear();
    forgetChanges();
    showFields();
    showStatus(form, 'The example images are back.');
  });

  const here = form.querySelector<HTMLInputElement>('[value="here"]')?.parentElement;
  if (here) here.hidden = !location.protocol.startsWith('http');
  const first = form.querySelector<HTMLInputElement>('label:not([hidden]) > [name="try-target"]');
  if (first) first.checked = true;
  showServer();
}

const form = document.querySelector<HTMLFormElement>('form.try');
const place = form && part(form, 'fields');
if (form && place) start(form, place);
