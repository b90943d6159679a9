import type { Case, CaseFields, LocalizedText, Transferability } from '@duibiao/model';

/** The texts of a case that the office writes in Chinese, in the order of the handbook's template. */
export const TEXT_FIELDS = [
  'title',
  'why',
  'summary',
  'background',
  'practice',
  'standard',
  'mechanism',
  'results',
  'lessons',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The texts about what can be taken over. */
export const TRANSFER_FIELDS = ['what', 'preconditions', 'obstacles', 'rationale'] as const;
export type TransferField = (typeof TRANSFER_FIELDS)[number];

/** The language that the office writes in. */
export const OFFICE_LANGUAGE = 'zh';

/** The fields of a case as people type them: an empty text is an absent value. */
export interface CaseDraft {
  tasks: string[];
  leadUnit: string;
  country: string;
  city: string;
  body: string;
  texts: Record<TextField, string>;
  transfer: Record<TransferField, string>;
  rating: string;
}

/** What is typed in for a case as it is. */
export function draftCase(record: Case): CaseDraft {
  const textOf = (text: LocalizedText | undefined): string => text?.[tagOf(text)] ?? '';
  const transfer = record.transferability ?? {};
  return {
    tasks: [...record.tasks],
    leadUnit: record.leadUnit ?? '',
    country: record.target?.country ?? '',
    city: record.target?.city?.name ?? '',
    body: record.target?.body ?? '',
    texts: fromFields(TEXT_FIELDS, (field) => textOf(record[field])),
    transfer: fromFields(TRANSFER_FIELDS, (field) => textOf(transfer[field])),
    rating: transfer.rating ? String(transfer.rating) : '',
  };
}

function fromFields<Field extends string>(
  fields: readonly Field[],
  value: (field: Field) => string,
): Record<Field, string> {
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<Field, string>;
}

/** The tag under which a text's Chinese stands: "zh" as we write it, or a simplified one that came from elsewhere. */
function tagOf(text: LocalizedText | undefined): string {
  const tags = Object.keys(text ?? {});
  return tags.find((tag) => tag === OFFICE_LANGUAGE) ?? tags.find((tag) => tag === 'zh-Hans') ?? OFFICE_LANGUAGE;
}

/** A text with its Chinese replaced, the other languages kept. */
function withChinese(text: LocalizedText | undefined, chinese: string): LocalizedText {
  const { [tagOf(text)]: _before, ...others } = text ?? {};
  return chinese.trim() === '' ? others : { ...others, [tagOf(text)]: chinese.trim() };
}

/** The fields in which a draft differs from the record that it was made of; only these are sent. */
export function changedFields(record: Case, draft: CaseDraft): Partial<CaseFields> {
  const before = draftCase(record);
  const set: Partial<CaseFields> = {};
  if (draft.tasks.join(' ') !== before.tasks.join(' ')) set.tasks = draft.tasks;
  if (draft.leadUnit !== before.leadUnit && draft.leadUnit !== '') set.leadUnit = draft.leadUnit;
  if (draft.country !== before.country || draft.city !== before.city || draft.body !== before.body) {
    const known = record.target?.city;
    const city =
      draft.city.trim() === '' ? undefined : known?.name === draft.city ? known : { name: draft.city.trim() };
    set.target = {
      country: draft.country.trim().toUpperCase(),
      ...(city ? { city } : {}),
      ...(draft.body.trim() ? { body: draft.body.trim() } : {}),
    };
  }
  for (const field of TEXT_FIELDS) {
    if (draft.texts[field].trim() !== before.texts[field]) set[field] = withChinese(record[field], draft.texts[field]);
  }
  const transfer = changedTransfer(record, draft, before);
  if (transfer) set.transferability = transfer;
  return set;
}

function changedTransfer(record: Case, draft: CaseDraft, before: CaseDraft): Transferability | undefined {
  const changed = TRANSFER_FIELDS.filter((field) => draft.transfer[field].trim() !== before.transfer[field]);
  if (changed.length === 0 && draft.rating === before.rating) return undefined;
  const next: Transferability = { ...record.transferability };
  for (const field of changed) next[field] = withChinese(record.transferability?.[field], draft.transfer[field]);
  if (draft.rating !== before.rating) next.rating = draft.rating === '' ? null : Number(draft.rating);
  return next;
}
