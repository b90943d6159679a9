// Writes schemas/*.json from the zod schemas: `npm run schemas -w @duibiao/model` after a build. A test proves them current.
import { mkdirSync, writeFileSync } from 'node:fs';
import { emitJsonSchemas } from './dist/index.js';

const folder = new URL('./schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(emitJsonSchemas()))
  writeFileSync(new URL(`${name}.schema.json`, folder), text);
