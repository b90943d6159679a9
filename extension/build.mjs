// Builds the extension for each browser into dist/<browser>: one pass for the panel, one each for the worker and the capture script.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const FIRST = join(HERE, 'dist/chromium');
const BROWSERS = ['chromium', 'firefox'];

/** What the passes share. Names without hashes: the folder is loaded as it is. */
function shared(outDir) {
  return {
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  };
}

async function buildPanel() {
  const config = shared(FIRST);
  await build({
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: { panel: join(HERE, 'panel.html') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/** A script of its own: an ES module for the worker, a classic script (no imports) for the page. */
async function buildScript(name, format) {
  const config = shared(FIRST);
  await build({
    ...config,
    publicDir: false,
    build: {
      ...config.build,
      lib: { entry: join(HERE, `src/${name}.ts`), formats: [format], name: 'duibiao', fileName: () => `${name}.js` },
    },
  });
}

/** The version stands once, in package.json. */
function writeManifest(browser) {
  const { version } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(HERE, `manifest/${browser}.json`), 'utf8'));
  writeFileSync(join(HERE, 'dist', browser, 'manifest.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
}

function reportSizes() {
  for (const name of readdirSync(FIRST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .sort()) {
    const file = join(FIRST, name);
    const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
    console.log(`  ${name}  ${kib(statSync(file).size)}, gzip ${kib(gzipSync(readFileSync(file)).length)}`);
  }
}

rmSync(join(HERE, 'dist'), { recursive: true, force: true });
mkdirSync(FIRST, { recursive: true });
await buildPanel();
await buildScript('background', 'es');
await buildScript('capture', 'iife');
for (const browser of BROWSERS) {
  if (browser !== 'chromium') cpSync(FIRST, join(HERE, 'dist', browser), { recursive: true });
  writeManifest(browser);
}
reportSizes();
