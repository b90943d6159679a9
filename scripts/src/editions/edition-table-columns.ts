import type { Edition } from '@duibiao/model';

/** What a column of an office's task list holds. `scheme`: the task's class in one of the edition's schemes. */
export type ColumnMeaning =
  | { kind: 'id' | 'number' | 'title' | 'titleEn' | 'leadUnit' | 'coUnits' | 'location' | 'due' }
  | { kind: 'scheme'; scheme: string };

const HEADS: Record<Exclude<ColumnMeaning['kind'], 'scheme'>, readonly string[]> = {
  id: ['任务标识', '标识', 'id', 'task id'],
  number: ['序号', '编号', '任务号', '任务编号', '工作编号', '项目编号', 'no', 'no.', 'number', 'task number', '#'],
  title: [
    '任务',
    '任务名称',
    '任务内容',
    '工作实事',
    '工作任务',
    '工作内容',
    '重点工作',
    '名称',
    '内容',
    '标题',
    'title',
    'task',
    'task title',
    'title zh',
  ],
  titleEn: ['英文名称', '任务英文', '英文标题', 'english title', 'title en', 'task en'],
  leadUnit: ['牵头单位', '责任单位', '牵头部门', '主责单位', 'lead unit', 'lead', 'responsible unit'],
  coUnits: ['配合单位', '参与单位', '协办单位', '责任配合单位', '成员单位', 'co-units', 'co units', 'supporting units'],
  location: ['地点', '实施地点', '所在区市', '区市', '区市功能区', 'location', 'district'],
  due: ['完成时限', '完成时间', '截止日期', '时限', '完成期限', 'due', 'due date', 'deadline'],
};

const CHAPTER_HEADS = ['板块', '章节', '章', '篇章', '部分', '类别', 'chapter', 'board', 'part'];

const MEANINGS = new Map<string, ColumnMeaning>(
  Object.entries(HEADS).flatMap(([kind, heads]) =>
    heads.map((head): [string, ColumnMeaning] => [normalizeLabel(head), { kind: kind as keyof typeof HEADS }]),
  ),
);

/** A label for comparison: without spaces, brackets, quotes and punctuation, in lower case, full-width letters as half-width ones. */
export function normalizeLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]{}<>《》“”"'‘’、，,。.:：;；/\-_*]/g, '');
}

/** What the head of a column means in an edition; undefined for a column that is not known. */
export function readHead(head: string, edition: Edition): ColumnMeaning | undefined {
  const label = normalizeLabel(head);
  if (label === '') return undefined;
  const scheme = edition.schemes.find(({ id, title }) =>
    [id, `class_${id}`, ...Object.values(title)].some((name) => normalizeLabel(name) === label),
  );
  if (scheme) return { kind: 'scheme', scheme: scheme.id };
  const meaning = MEANINGS.get(label);
  if (meaning) return meaning;
  const chapters = edition.schemes.find(({ role }) => role === 'chapters');
  if (chapters && CHAPTER_HEADS.some((name) => normalizeLabel(name) === label))
    return { kind: 'scheme', scheme: chapters.id };
  return undefined;
}
