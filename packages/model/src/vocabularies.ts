import * as z from 'zod';

/** The seven overseas centres 境外工商中心. */
export const CENTRES = ['germany', 'us', 'singapore', 'japan', 'korea', 'israel', 'hong-kong'] as const;
export const centreIdSchema = z.enum(CENTRES);
export type CentreId = z.infer<typeof centreIdSchema>;

/** What a device may do; each role is named once and may do only its own work (see `mayDo`). */
export const ROLES = ['clipper', 'reviewer', 'publisher', 'bot', 'administrator'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Where a case stands: draft → submitted → returned | accepted → published; withdrawn ends it. */
export const CASE_STATUSES = ['draft', 'submitted', 'returned', 'accepted', 'published', 'withdrawn'] as const;
export const caseStatusSchema = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof caseStatusSchema>;

/** A country or region by ISO 3166-1 alpha-2 code (HK is a code of its own). Names come from CLDR (`Intl.DisplayNames`). */
export const regionCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KR');

/** A centre: its country or region, names, and the languages it reads. */
export interface Centre {
  id: CentreId;
  region: string;
  names: { zh: string; en: string };
  languages: readonly string[];
}

/** The seven centres with the languages that they read (plan 2018/2019). */
export const centres: readonly Centre[] = [
  { id: 'germany', region: 'DE', names: { zh: '德国中心', en: 'Germany' }, languages: ['de', 'en'] },
  { id: 'us', region: 'US', names: { zh: '美国中心', en: 'United States' }, languages: ['en'] },
  { id: 'singapore', region: 'SG', names: { zh: '新加坡中心', en: 'Singapore' }, languages: ['en', 'zh-Hans'] },
  { id: 'japan', region: 'JP', names: { zh: '日本中心', en: 'Japan' }, languages: ['ja'] },
  { id: 'korea', region: 'KR', names: { zh: '韩国中心', en: 'Korea' }, languages: ['ko'] },
  { id: 'israel', region: 'IL', names: { zh: '以色列中心', en: 'Israel' }, languages: ['he', 'en'] },
  { id: 'hong-kong', region: 'HK', names: { zh: '香港中心', en: 'Hong Kong' }, languages: ['zh-Hant', 'en'] },
];
