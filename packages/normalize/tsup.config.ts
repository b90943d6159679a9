import { defineConfig } from 'tsup';
import { lazyJson } from './scripts/lazy-json';
import { CULTURES } from './src/culture';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    // Chunks of their own, so that a bundle which only observes leaves the grammar of recognize() out.
    culture: 'src/culture.ts',
    observe: 'src/observe-text.ts',
    recognize: 'src/recognize/recognize.ts',
    indicators: 'src/indicators/catalogue.ts',
    ...Object.fromEntries(CULTURES.map((id) => [`cultures/${id}`, `src/cultures/${id.toLowerCase()}.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [lazyJson],
  // Escaped Hebrew, Han and Hangul would be three times as long in every bundle.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
