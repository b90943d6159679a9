import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

// Parsing a whole package takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The import table: who may import whom. Imports only point down. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'packages/model': [],
  'packages/normalize': ['model'],
  'packages/extract': ['model', 'normalize'],
  'packages/sync': ['model'],
  'packages/scraper': ['model', 'normalize', 'extract'],
  'packages/dataset': ['model', 'sync'],
  'packages/handbook': ['model'],
  'packages/hub': ['model', 'sync', 'dataset', 'handbook', 'scraper'],
  'packages/ui': ['model'],
  'packages/desk': ['model', 'sync', 'ui', 'extract'],
  extension: ['model', 'normalize', 'extract', 'sync', 'ui'],
  scripts: ['model', 'normalize', 'extract', 'sync', 'scraper', 'dataset', 'handbook', 'hub', 'desk'],
};

/** Folders that build on each other: a file imports from its own folder and those before it. */
const LAYERS: Record<string, readonly string[]> = {
  'packages/normalize/src': [
    'words',
    'cultures',
    'text',
    'numbers',
    'units',
    'language',
    'periods',
    'quantities',
    'dates',
    'places',
    'indicators',
    'recognize',
    'observe',
    'tables',
  ],
  'packages/extract/src': ['records', 'segments', 'dates', 'metadata', 'content'],
  'packages/extract/src/metadata': ['sources', 'lines', 'page-dates', 'language', 'author', 'title', 'site'],
  'packages/scraper/src': ['fetch', 'decode', 'sources', 'verify', 'refresh', 'jobs'],
  'packages/scraper/src/verify': ['lex', 'find', 'compare'],
  'packages/handbook/src': ['text', 'files', 'compile', 'describe', 'tables', 'site', 'docx', 'publish'],
  'extension/src': ['platform', 'capture', 'draft', 'delivery', 'panel'],
  'scripts/src': ['program', 'store', 'editions', 'programs', 'serve'],
};

interface Import {
  file: string;
  specifier: string;
}

function sourcesOf(folder: string): string[] {
  const src = join(ROOT, folder, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|bench)\.tsx?$/.test(name))
    .map((name) => join(src, name));
}

const known = new Map<string, Import[]>();

/** The imports of a file; read once for all tests. */
function importsOf(file: string): Import[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const imports = readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Expression | undefined): void => {
    if (node && ts.isStringLiteral(node)) found.push({ file, specifier: node.text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function resolveLocal({ file, specifier }: Import): string | undefined {
  const base = resolve(dirname(file), specifier);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((path) => /\.tsx?$/.test(path) && existsSync(path));
}

const folders = Object.keys(MAY_IMPORT);

describe('the import table', () => {
  it('names every workspace', () => {
    const workspaces = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`);
    expect([...workspaces, 'extension', 'scripts'].sort()).toEqual([...folders].sort());
  });

  it.each(folders)('%s imports only what it may', (folder) => {
    const allowed = MAY_IMPORT[folder]!;
    const wrong = sourcesOf(folder)
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('@duibiao/') && !allowed.includes(specifier.split('/')[1]!))
      .map(({ file, specifier }) => `${relative(ROOT, file)} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('the folders of %s only import downwards', (folder, layers) => {
    const layerOf = (path: string): number => layers.indexOf(relative(join(ROOT, folder), path).split('/')[0]!);
    const upwards = sourcesOf(folder.slice(0, folder.indexOf('/src')))
      .filter((file) => layerOf(file) >= 0)
      .flatMap(importsOf)
      .filter(({ file, specifier }) => layerOf(resolve(dirname(file), specifier)) > layerOf(file))
      .map(({ file, specifier }) => `${relative(ROOT, file)} imports ${specifier}`);
    expect(upwards).toEqual([]);
  });

  it.each(folders)('%s reaches into no other package by path', (folder) => {
    const outside = sourcesOf(folder)
      .flatMap(importsOf)
      .filter(
        ({ file, specifier }) =>
          specifier.startsWith('.') && relative(join(ROOT, folder), resolve(dirname(file), specifier)).startsWith('..'),
      )
      .map(({ file, specifier }) => `${relative(ROOT, file)} imports ${specifier}`);
    expect(outside).toEqual([]);
  });

  it.each(folders)('%s declares in its package.json what it imports', (folder) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const declared = new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.devDependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
    ]);
    const undeclared = sourcesOf(folder)
      .flatMap(importsOf)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(\.|node:|@types\/|virtual:)/.test(specifier))
      .map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => name !== (manifest.name as unknown as string) && !declared.has(name));
    expect([...new Set(undeclared)]).toEqual([]);
  });
});

describe('imports within a package', () => {
  it.each(folders)('%s has no circle, of types neither', (folder) => {
    const edges = new Map(
      sourcesOf(folder).map((file) => [
        file,
        importsOf(file)
          .filter((i) => i.specifier.startsWith('.'))
          .map(resolveLocal)
          .filter((path): path is string => path !== undefined),
      ]),
    );
    expect(findCycle(edges)?.map((file) => relative(ROOT, file))).toBeUndefined();
  });
});

function findCycle(edges: Map<string, string[]>): string[] | undefined {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (node: string): string[] | undefined => {
    if (state.get(node) === 'done') return undefined;
    if (state.get(node) === 'open') return [...path.slice(path.indexOf(node)), node];
    state.set(node, 'open');
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(node, 'done');
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('every package', () => {
  const packages = readdirSync(join(ROOT, 'packages'));
  it.each(packages)('%s opens its README with its one sentence and stands in the root README', (name) => {
    const readme = readFileSync(join(ROOT, 'packages', name, 'README.md'), 'utf8');
    const { description } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as {
      description: string;
    };
    expect(readme).toContain(description);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`@duibiao/${name}`);
  });
});
