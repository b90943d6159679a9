import * as z from 'zod';

/** A ULID (https://github.com/ulid/spec): 26 characters of Crockford's base 32, made by the client that creates the record. */
export const ulidSchema = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'a ULID: 26 characters of Crockford base 32');

/** The address of stored bytes: `sha256-` and 64 lower-case hex digits of their SHA-256. The same bytes have one address. */
export const blobRefSchema = z
  .string()
  .regex(/^sha256-[0-9a-f]{64}$/, '"sha256-" followed by 64 lower-case hex digits');
export type BlobRef = z.infer<typeof blobRefSchema>;

/** An id inside one record (a quote of a clip, a figure of a case): unique within its case. */
export const localIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'letters, digits and hyphens, 64 at most');

/** An id that people gave: lower-case words joined by hyphens, equal to the file name of its record, never reused. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** `<edition>/<task>`, such as `2018-2019/t-007`. */
export const taskIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, '"<edition>/<task>", such as 2018-2019/t-007');
export type TaskId = z.infer<typeof taskIdSchema>;

/** An instant, RFC 3339 in UTC ("2018-04-12T02:11:09Z"). */
export const instantSchema = z.iso.datetime({ offset: false });
