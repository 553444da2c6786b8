import { allThere, collectSchemas, componentName, follow } from './refs.js';

const CODE_IN = {
  ImsError: (value) => value?.error?.code,
  GatewayError: (value) => value?.error_code,
  KeystoneError: (value) => String(value?.error?.code),
};
const CODE = /^[A-Z]+\.\d+$/;
const CODE_LISTS = ['ErrorCode', 'GatewayErrorCode'];
const OTHER_NAMES = 'name the example by a code, by the file it refers to or, in the identity document, by its status';

/** What an example of an error is named by when no list has its name as a code. */
const isStatus = (name, status, codeIn) => codeIn === CODE_IN.KeystoneError && name === status;
const isFile = (name, example) => name === componentName(example?.$ref) && !CODE.test(name);

/** Every code that `x-error-codes` names in a part of a request. */
function codesOf(part, from, resolve, trail = []) {
  if (part === null || typeof part !== 'object' || trail.includes(part)) return [];
  if (Array.isArray(part)) return part.flatMap((item) => codesOf(item, from, resolve, trail));
  const target = follow(part, from, resolve);
  const { 'x-error-codes': codes, examples, example, ...parts } = target.node;
  const below = Object.values(parts).flatMap((item) => codesOf(item, target.from, resolve, [...trail, part]));
  return [...Object.values(codes ?? {}), ...below];
}

/** Names of the examples in a response. */
const examplesIn = ({ content }) => Object.values(content ?? {}).flatMap((body) => Object.keys(body?.examples ?? {}));

/** The codes that the responses of an operation show, or stand for. */
function answeredBy(operation, from, resolve) {
  const responses = Object.values(operation.responses ?? {}).map((response) => follow(response, from, resolve).node);
  return responses.flatMap((response) => [
    ...examplesIn(response),
    ...Object.values(response['x-stands-for'] ?? {}).flat(),
  ]);
}

/** Codes stand beside the keyword that raises them, are listed and described once, and are shown by examples. */
export function errorCodes() {
  const schemas = new Map();
  const shown = new Set();
  const named = [];

  /** A response stands for codes by an example that it has; a code that it shows itself needs no other to stand for it. */
  function checkStandsFor(response, { location, report }) {
    const examples = examplesIn(response);
    for (const [name, codes] of Object.entries(response['x-stands-for'] ?? {})) {
      const at = location.child(['x-stands-for', name]);
      if (!examples.includes(name))
        report({ message: `No example is called ${name}: name one that is.`, location: at.key() });
      for (const code of codes.filter((code) => examples.includes(code))) {
        report({ message: `An example shows ${code}: take it out of this list.`, location: at });
      }
      for (const code of codes.filter((code) => CODE.test(code)))
        named.push({ code, at, instead: 'name another code' });
    }
  }

  function checkKeywords(codes, node, { location, report }) {
    for (const [keyword, code] of Object.entries(codes ?? {})) {
      const at = location.child(['x-error-codes', keyword]);
      named.push({ code, at, instead: 'name another code' });
      if (Object.hasOwn(node, keyword)) continue;
      report({ message: `No \`${keyword}\` stands beside this: name a keyword that does.`, location: at.key() });
    }
  }

  function checkList({ node, location }, report) {
    const { enum: codes, 'x-enumDescriptions': described = {} } = node;
    for (const [index, code] of codes.entries()) {
      const say = (message) => report({ message, location: location.child(['enum', index]) });
      if (!described[code]) say(`Say in x-enumDescriptions what ${code} means.`);
      if (!shown.has(code)) say(`No response shows ${code}: add an example to one, or take the code out.`);
    }
    for (const code of Object.keys(described).filter((code) => !codes.includes(code))) {
      const at = location.child(['x-enumDescriptions', code]).key();
      report({ message: `The enum lacks ${code}: add it, or take its description out.`, location: at });
    }
  }

  return {
    any: (node, context) => checkKeywords(node?.['x-error-codes'], node, context),
    ref(ref, context, target) {
      collectSchemas(schemas)(ref, context, target);
      checkKeywords(ref['x-error-codes'], ref, context);
    },
    Response(response, context) {
      const { key: status, location, resolve, report } = context;
      if (status < '400') return;
      checkStandsFor(response ?? {}, context);
      for (const [type, body] of Object.entries(response?.content ?? {})) {
        const codeIn = CODE_IN[componentName(body?.schema?.$ref)];
        for (const [name, example] of Object.entries(body?.examples ?? {})) {
          const at = location.child(['content', type, 'examples', name]).key();
          const code = codeIn?.(follow(example, location.source.absoluteRef, resolve).node.value) ?? name;
          const message = `This example shows ${code}: call it so, or correct it.`;
          if (code !== name) report({ message, location: at });
          shown.add(code);
          if (isStatus(name, status, codeIn) || isFile(name, example)) continue;
          named.push({ code: name, at, instead: OTHER_NAMES });
        }
      }
    },
    PathItem: {
      Operation(operation, { location, resolve, report }, { PathItem }) {
        const { responses, ...request } = operation;
        const from = location.source.absoluteRef;
        const answered = answeredBy(operation, from, resolve);
        const codes = new Set(codesOf([PathItem.parameters, request], from, resolve));
        for (const code of [...codes].filter((code) => !answered.includes(code))) {
          const message = `A request can raise ${code}, but no response shows it: add an example called ${code}, or list it in x-stands-for.`;
          report({ message, location: location.child('responses').key() });
        }
      },
    },
    Root: {
      leave(_root, context) {
        const { report } = context;
        const lists = allThere(CODE_LISTS, schemas, context) ? CODE_LISTS.map((name) => schemas.get(name)) : [];
        for (const list of lists) checkList(list, report);
        const codes = lists.flatMap(({ node }) => node.enum);
        for (const { code, at, instead } of named.filter(({ code }) => !codes.includes(code))) {
          report({ message: `ErrorCode.yaml lacks ${code}: add it there, or ${instead}.`, location: at });
        }
      },
    },
  };
}
