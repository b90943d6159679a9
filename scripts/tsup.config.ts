import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/start-hub.ts', 'src/publish.ts', 'src/refresh.ts', 'src/verify.ts', 'src/import.ts', 'src/export.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  clean: true,
});
