import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/start-hub.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  clean: true,
});
