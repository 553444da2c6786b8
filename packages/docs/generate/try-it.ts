import { statusName } from './errors.ts';
import { type Html, html, raw } from './html.ts';
import { type Parameter, resolve, type Schema } from './openapi.ts';
import type { Operation } from './operations.ts';
import type { Site } from './site.ts';

/** More parameters than these, none of them required, wait behind a summary. */
const MAX_SHOWN = 4;

/** The values that a parameter can have, when these are few. */
function valuesOf({ enum: values, type }: Schema): readonly string[] | undefined {
  return type === 'boolean' ? ['true', 'false'] : values;
}

function parameterField(operation: Operation, parameter: Parameter): Html {
  const { name, required = false, example } = parameter;
  const schema = resolve(operation.document, parameter.schema);
  const separate = schema.type === 'object';
  const hint = separate ? 'team=blue' : String(schema.examples?.find((value) => value !== '') ?? '');
  const values = valuesOf(schema);
  const own = html` name="${name}" data-in="${separate ? 'separate' : parameter.in}"`;
  const control = values
    ? html`<select${own}><option value="">not sent</option>${values.map((value) => html`<option>${value}</option>`)}</select>`
    : html`<input${own}${required && html` value="${String(example)}"`}${parameter.in === 'path' && raw(' required')}${hint && html` placeholder="${hint}"`}>`;
  return html`<label><span><code>${name}</code> ${parameter.in}${required && ', required'}</span>${control}</label>\n`;
}

function parameterFields(operation: Operation): Html {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const optional = operation.parameters.filter((parameter) => !parameter.required);
  const grid = (parameters: readonly Parameter[]) =>
    parameters.length > 0 &&
    html`<div class="try-grid">${parameters.map((parameter) => parameterField(operation, parameter))}</div>`;
  if (optional.length <= MAX_SHOWN) return html`${grid([...required, ...optional])}`;
  return html`${grid(required)}<details><summary>${optional.length} optional parameters</summary>${grid(optional)}</details>`;
}

const choice = (label: string, part: string, options: readonly Html[]) =>
  options.length > 1 && html`<label><span>${label}</span><select data-part="${part}">${options}</select></label>\n`;

function bodyFields({ document, requestBody }: Operation): Html {
  const types = Object.entries(requestBody?.content ?? {});
  const [[type = '', first] = []] = types;
  if (!first) return raw('');
  const binary = first.schema.format === 'binary';
  const examples = new Map(types.flatMap(([, { examples = {} }]) => Object.entries(examples)));
  const texts = [...examples.values()].map((example) => {
    const { summary = 'Example', value } = resolve(document, example);
    return { summary, text: binary ? String(value) : JSON.stringify(value, null, 2) };
  });
  const text = texts[0]?.text ?? '';
  const rows = Math.min(Math.max(text.split('\n').length, binary ? 2 : 4), 16);
  const label = `${binary ? 'Data' : 'Body'}${requestBody?.required ? '' : ' (optional: leave it empty to send none)'}`;
  const options = texts.map((example) => html`<option value="${example.text}">${example.summary}</option>`);
  const mediaTypes = types.map(([name]) => html`<option>${name}</option>`);
  return html`<div class="try-grid">${choice('Example', 'example', options)}${choice('Media type', 'type', mediaTypes)}</div>
<label class="try-wide"><span>${label}</span><textarea data-part="text" data-type="${type}" rows="${rows}">
${text}</textarea></label>
${binary && html`<label class="try-wide"><span>Or a file</span><input type="file" data-part="file"></label>`}`;
}

/** For each declared status its name, and the errors that are sent with it. */
function statusesOf(operation: Operation, { raised }: Site) {
  const own = raised.filter((each) => each.operation === operation);
  return operation.responses.map(({ status }) => {
    const errors = own.filter((each) => each.status === status).map(({ error }) => error.id);
    return [status, statusName(status), ...new Set(errors)];
  });
}

/** The fields of an operation, filled in with its examples. */
const fields = (operation: Operation, site: Site): Html =>
  html`<div class="try-operation" data-id="${operation.operationId}" data-method="${operation.method}" data-path="${operation.path}"${operation.secured && raw(' data-secured')} data-statuses="${JSON.stringify(statusesOf(operation, site))}">
<p class="request"><span class="method ${operation.method.toLowerCase()}">${operation.method}</span> <code>${operation.path}</code></p>
${parameterFields(operation)}${bodyFields(operation)}</div>`;

/** The service in the page has the image API only: logging in needs the accounts of a server. */
const runsInPage = ({ document }: Operation, site: Site) => document === site.image;

const target = (value: string, label: string, hidden = false) =>
  html`<label${hidden && raw(' hidden')}><input type="radio" name="try-target" value="${value}"><span>${label}</span></label>`;

/** The choice of another operation, since changes last only as long as the page. */
function operationChoice(operation: Operation, { groups }: Site): Html {
  const own = groups.filter(({ operations }) => operations[0]?.document === operation.document);
  const options = own.map(
    ({ title, operations }) =>
      html`<optgroup label="${title}">${operations.map(
        (other) =>
          html`<option value="${other.operationId}"${other === operation && raw(' selected')}>${other.summary}</option>`,
      )}</optgroup>`,
  );
  return html`<label><span>Operation</span><select data-part="operation">${options}</select></label>`;
}

const output = (part: string, caption: string, hidden = false) =>
  html`<figure class="code" data-part="${part}"${hidden && raw(' hidden')}><figcaption>${caption}</figcaption><div class="try-scroll" tabindex="0" role="group" aria-label="${caption}"><pre><code></code></pre></div></figure>\n`;

/** The form that sends requests from the page. Browsers do not keep what is typed in it. */
export const tryIt = (operation: Operation, site: Site): Html => {
  const inPage = runsInPage(operation, site);
  return html`<form class="try" autocomplete="off" autocapitalize="none" spellcheck="false">
<div class="try-server">
<div class="choice"><fieldset><legend>Server</legend>${inPage && target('page', 'In this page')}${target('here', 'The server of these pages', true)}${target('other', 'Another server')}</fieldset></div>
${!inPage && html`<p class="try-note">The service in this page has no accounts: the identity API needs a server.</p>`}
<p class="try-note" data-part="note"></p>
<div class="try-grid">
<label data-part="address"><span>Address</span><input type="url" value="http://127.0.0.1:9292"></label>
<label data-part="token"><span>Token, in <code>X-Auth-Token</code></span><input value="demo-token"></label>
</div>
</div>
<div class="try-request">
${operationChoice(operation, site)}
<div data-part="fields">${fields(operation, site)}</div>
<div class="try-buttons"><button class="try-send">Send</button><button type="button" data-part="reset">Reset</button></div>
</div>
<div class="try-response">
<p class="try-status" role="status" data-part="status"></p>
<p class="try-note" data-part="errors" hidden></p>
${output('body', 'Response body', true)}${output('headers', 'Response headers', true)}${output('curl', 'The same request with curl')}</div>
</form>`;
};

/** The fields of all operations by their IDs, for pages on which another operation is chosen. */
export const tryItForms = (site: Site): Record<string, string> =>
  Object.fromEntries(site.operations.map((operation) => [operation.operationId, fields(operation, site).html]));
