import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file below a folder as an answer; undefined when there is none, or when the path leads out of the folder. A folder's address gives its index.html. */
export async function serveFile(
  folder: string,
  path: string,
  headers: Record<string, string>,
): Promise<Response | undefined> {
  const name = decodePath(path);
  if (name === undefined) return undefined;
  const file = join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  try {
    const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
    if (!real.startsWith(root + sep)) return undefined;
    return new Response(new Uint8Array(await readFile(real)), {
      headers: {
        'content-type': TYPES[extname(real)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        ...headers,
      },
    });
  } catch {
    return undefined;
  }
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path).replace(/^\/+/, '');
    return decoded.includes('\0') || decoded.split(/[/\\]/).includes('..') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
