import { follow } from './refs.js';

const TEXTS = ['title', 'cause', 'next'];

/** An error is explained by `x-error` of an example that shows it: its title, its cause, and what to do next. */
export function errorTexts() {
  const shown = new Map();
  const explained = new Set();
  return {
    Response(response, { key: status, location, resolve, report }) {
      if (status < '400') return;
      for (const [type, body] of Object.entries(response?.content ?? {})) {
        if (body?.['x-same-error']) continue;
        for (const [name, example] of Object.entries(body?.examples ?? {})) {
          const at = location.child(['content', type, 'examples', name]).key();
          const texts = follow(example, location.source.absoluteRef, resolve).node['x-error'];
          shown.set(name, at);
          if (!texts) continue;
          explained.add(name);
          for (const text of TEXTS.filter((text) => !texts[text])) {
            report({ message: `Add \`${text}\` to the x-error of ${name}.`, location: at });
          }
        }
      }
    },
    Root: {
      leave(_root, { report }) {
        for (const [name, location] of shown) {
          if (explained.has(name)) continue;
          const message = `Explain ${name} in the \`x-error\` of one of its examples: ${TEXTS.join(', ')}.`;
          report({ message, location });
        }
      },
    },
  };
}
