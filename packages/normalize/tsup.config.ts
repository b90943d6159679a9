import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', indicators: 'src/indicators/catalogue.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  // Escaped Hebrew, Han and Hangul would be three times as long in every bundle.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
