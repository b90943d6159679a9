import { join } from 'node:path';
import { FORMATS, HandbookError, previewPublication, publish, readPublication } from '@duibiao/handbook';
import { slugSchema } from '@duibiao/model';
import * as z from 'zod';
import { HttpProblem } from '../problems';
import { defineRoute, type HubServices, json, type Route } from '../route';
import { serveFile } from '../static-files';
import { findEdition } from './plan-routes';

/** For a published handbook: it holds no scripts and loads nothing from elsewhere. */
const SITE_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

const publicationSchema = z.object({
  edition: z.string(),
  publishedAt: z.iso.datetime(),
  cases: z.number().int(),
  files: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** Preview and publication of the handbook. */
export const handbookRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/v1/handbook',
    summary: 'What would print, and what is kept out and why',
    access: 'read',
    query: z.object({ edition: slugSchema }),
    responses: { 200: { description: 'The preview' } },
    handle: async ({ services, query }) => {
      await findEdition(services, query.edition);
      const snapshot = await services.dataset.exportSnapshot();
      return json(previewPublication(snapshot, { edition: query.edition, indicators: services.indicators }));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/publications',
    summary: 'The last publication of an edition, if there is one',
    access: 'read',
    query: z.object({ edition: slugSchema }),
    responses: {
      200: { description: 'One publication or none', schema: z.object({ items: z.array(publicationSchema) }) },
    },
    handle: async ({ services, query }) => {
      await findEdition(services, query.edition);
      const last = await readPublication(outDirOf(services, query.edition));
      if (!last) return json({ items: [] });
      const { edition, generatedAt, printed, files } = last;
      return json({
        items: [{ edition, publishedAt: generatedAt, cases: printed.length, files: linkFiles(edition, files) }],
      });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/v1/publications',
    summary: 'Publishes the handbook of an edition',
    access: 'publish',
    body: z.strictObject({ edition: slugSchema, formats: z.array(z.enum(FORMATS)).min(1).default(['html', 'docx']) }),
    responses: {
      201: {
        description: 'What was published, and what was kept out',
        schema: z.object({
          edition: z.string(),
          files: z.array(z.object({ name: z.string(), url: z.string() })),
          report: z.unknown(),
        }),
      },
    },
    handle: async ({ services, body }) => {
      await findEdition(services, body.edition);
      const report = await publishEdition(services, body.edition, body.formats);
      return json({ edition: body.edition, files: linkFiles(body.edition, report.files), report }, 201);
    },
  }),
];

/** Each file with where this hub serves it. */
function linkFiles(edition: string, files: readonly { path: string }[]): { name: string; url: string }[] {
  return files.map(({ path }) => ({
    name: path,
    url: `/handbook/${edition}/${path.split('/').map(encodeURIComponent).join('/')}`,
  }));
}

async function publishEdition(
  services: HubServices,
  edition: string,
  formats: (typeof FORMATS)[number][],
): ReturnType<typeof publish> {
  try {
    return await publish(await services.dataset.exportSnapshot(), {
      edition,
      formats,
      outDir: outDirOf(services, edition),
      indicators: services.indicators,
    });
  } catch (error) {
    if (error instanceof HandbookError) throw new HttpProblem(422, error.message);
    throw error;
  }
}

function outDirOf({ dataDir }: HubServices, edition: string): string {
  return join(dataDir, 'publications', edition);
}

/** A file of the last publication. */
export async function serveHandbook(services: HubServices, path: string): Promise<Response> {
  const [, , edition = '', ...rest] = path.split('/');
  const file = slugSchema.safeParse(edition).success
    ? await serveFile(outDirOf(services, edition), rest.join('/'), SITE_HEADERS)
    : undefined;
  if (!file)
    throw new HttpProblem(
      404,
      `The handbook of ${edition} has no such page, or it has not been published yet. Publish it in the desk under Handbook.`,
    );
  return file;
}
