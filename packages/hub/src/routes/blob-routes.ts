import { BlobMismatchError } from '@duibiao/dataset';
import type { BlobRef } from '@duibiao/model';
import { HttpProblem } from '../problems';
import { defineRoute, type HubServices, json, type Route } from '../route';
import { SNAPSHOT_HEADERS, sanitizeSnapshot } from '../sanitize-snapshot';

/** Blobs by hash, and stored pages made safe to look at. */
export const blobRoutes: Route[] = [
  defineRoute({
    method: 'put',
    path: '/v1/blobs/{sha256}',
    summary: 'Stores bytes under their SHA-256; the same bytes twice are one blob',
    access: 'store',
    bodyType: 'application/octet-stream',
    responses: {
      200: { description: 'It was there already' },
      201: { description: 'Stored' },
      422: { description: 'The bytes have another hash' },
    },
    handle: async ({ context, services, params }) => {
      const ref = parseRef(params.sha256!);
      const { body } = context.req.raw;
      const wasThere = await services.dataset.blobs.has(ref);
      try {
        await services.dataset.blobs.put(body ?? new Uint8Array(), ref);
      } catch (error) {
        if (error instanceof BlobMismatchError)
          throw new HttpProblem(422, error.message, [{ path: 'sha256', message: error.message }]);
        throw error;
      }
      return json({ ref }, wasThere ? 200 : 201);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/blobs/{sha256}',
    summary: 'The stored bytes, as a download',
    access: 'read',
    responses: { 200: { description: 'The bytes', type: 'application/octet-stream' } },
    handle: async ({ services, params }) => {
      const bytes = await readBlob(services, parseRef(params.sha256!));
      const type = imageType(bytes);
      return new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': type ?? 'application/octet-stream',
          'content-disposition': type ? 'inline' : `attachment; filename="${params.sha256}"`,
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, max-age=31536000, immutable',
        },
      });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/snapshots/{sha256}',
    summary: 'A stored page, sanitised: no scripts, no loads from anywhere',
    access: 'read',
    responses: { 200: { description: 'The page', type: 'text/html' } },
    handle: async ({ services, params }) => {
      const bytes = await readBlob(services, parseRef(params.sha256!));
      return new Response(sanitizeSnapshot(new TextDecoder().decode(bytes)), { headers: SNAPSHOT_HEADERS });
    },
  }),
];

/** The path takes `sha256-<hex>` and bare `<hex>`. */
function parseRef(text: string): BlobRef {
  const hex = /^(?:sha256-)?([0-9a-f]{64})$/i.exec(text)?.[1];
  if (!hex)
    throw new HttpProblem(400, 'A blob is named by the 64 hex digits of its SHA-256.', [
      { path: 'sha256', message: '64 hex digits, with or without "sha256-" before them' },
    ]);
  return `sha256-${hex.toLowerCase()}`;
}

async function readBlob({ dataset }: HubServices, ref: BlobRef): Promise<Uint8Array> {
  const bytes = await dataset.blobs.get(ref);
  if (!bytes) throw new HttpProblem(404, `There is no blob ${ref}.`);
  return bytes;
}

/** By the first bytes, never by what a sender says; only raster images are shown in place. */
function imageType(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return undefined;
}
