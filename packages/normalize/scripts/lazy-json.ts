// An esbuild plugin for the build: a JSON file becomes an object whose members are read from the file's text when first asked for.
// To whoever loads the package a text is one string, and of the cultures a process reads one or two.
import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What the data files say about themselves. */
const ABOUT = new Set(['source', 'licence', 'command']);

export const lazyJson: Plugin = {
  name: 'lazy-json',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const file: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
      const entries = Object.entries(file).filter(([key]) => !ABOUT.has(key));
      const text = JSON.stringify(JSON.stringify(Object.fromEntries(entries)));
      const members = entries.map(([key]) => `get ${JSON.stringify(key)}() { return read()[${JSON.stringify(key)}]; }`);
      const read = `let known;\nconst read = () => (known ??= JSON.parse(${text}));`;
      return { contents: `${read}\nexport default { ${members.join(', ')} };\n` };
    });
  },
};
