import { citedUrl, type Task } from '@duibiao/model';
import type { Handbook, PrintedCase, PrintedFigure, PrintedSource } from '../compile/handbook';
import { describeTitle } from '../describe/describe-case';
import { chapterTitle } from '../describe/describe-chapter';
import { describeFigure } from '../describe/describe-figure';
import { translationsFor } from '../describe/describe-source';
import { pickFor } from '../text/language';
import { dateOf } from '../text/period-text';
import { nameTarget } from '../text/places';

/** A value of a table: text, a count, or nothing. Exact decimals are text. */
export type TableValue = string | number | undefined;

/** A column: its name in data, its heads for readers, and its Frictionless type. `decimal` holds exact decimals or fractions as text. */
export interface TableColumn {
  name: string;
  zh: string;
  type: 'string' | 'integer' | 'decimal' | 'date';
}

/** A table of a publication, in data and in sheets. `key` names the primary key; `references` other tables' keys. */
export interface PublicationTable {
  name: string;
  zh: string;
  columns: TableColumn[];
  rows: TableValue[][];
  key: string[];
  references: { field: string; table: string; key: string }[];
}

type ColumnSpec = readonly [name: string, zh: string, type?: TableColumn['type']];

function table(
  name: string,
  zh: string,
  specs: readonly ColumnSpec[],
  rows: TableValue[][],
  key: string[],
  references: PublicationTable['references'] = [],
): PublicationTable {
  const columns = specs.map(([column, title, type = 'string']) => ({ name: column, zh: title, type }));
  return { name, zh, columns, rows, key, references };
}

/** The tables of a publication: what is printed and nothing else. */
export function tabulateHandbook(handbook: Handbook): PublicationTable[] {
  return [
    caseTable(handbook),
    figureTable(handbook),
    sourceTable(handbook),
    quoteTable(handbook),
    taskTable(handbook),
    coverageTable(handbook),
  ];
}

const OF_CASE = { field: 'case', table: 'cases', key: 'id' };
const OF_SOURCE = { field: 'source', table: 'sources', key: 'id' };

function caseTable(handbook: Handbook): PublicationTable {
  const parts = new Map<PrintedCase, string>();
  for (const chapter of handbook.chapters)
    for (const printed of [...chapter.tasks.flatMap(({ cases }) => cases), ...chapter.stray])
      parts.set(printed, chapterTitle(chapter, 'zh'));
  const specs: ColumnSpec[] = [
    ['id', '案例标识'],
    ['number', '案例号', 'integer'],
    ['part', '部分'],
    ['tasks', '任务标识'],
    ['title', '标题'],
    ['title_original', '原题'],
    ['country', '国家或地区代码'],
    ['target', '对标对象'],
    ['body', '主体'],
    ['lead_unit', '牵头单位'],
    ['centre', '推荐中心'],
    ['summary', '概要'],
    ['transferable', '可借鉴内容'],
    ['rating', '可借鉴性评级', 'integer'],
    ['accepted', '审定日期', 'date'],
  ];
  const rows = handbook.cases.map((printed): TableValue[] => {
    const { record } = printed;
    const { title, original } = describeTitle(record, 'zh');
    return [
      record.id,
      printed.number,
      parts.get(printed),
      record.tasks.join(' '),
      title.text,
      original?.text,
      record.target?.country,
      nameTarget(record.target, 'zh'),
      record.target?.body,
      pickFor(printed.leadUnit, 'zh')?.text,
      record.centre,
      pickFor(record.summary, 'zh')?.text,
      pickFor(record.transferability?.what, 'zh')?.text,
      record.transferability?.rating ?? undefined,
      printed.acceptedOn,
    ];
  });
  return table('cases', '案例', specs, rows, ['id']);
}

function figureTable(handbook: Handbook): PublicationTable {
  const specs: ColumnSpec[] = [
    ['case', '案例标识'],
    ['figure', '数据标识'],
    ['source', '来源标识'],
    ['quote', '引文标识'],
    ['indicator', '指标'],
    ['printed', '对标值（刊载）'],
    ['value', '数值', 'decimal'],
    ['upper', '上限', 'decimal'],
    ['unit', '单位（UCUM）'],
    ['currency', '币种'],
    ['per', '分母'],
    ['price_basis', '价格基础'],
    ['measure', '类型'],
    ['qualifiers', '限定'],
    ['compared_with', '对比'],
    ['period_start', '期间起', 'date'],
    ['period_end', '期间止', 'date'],
    ['period_precision', '期间精度'],
    ['place_code', '地点代码'],
    ['place', '地点'],
    ['as_written', '原文写法'],
    ['own_value', '我市数值', 'decimal'],
    ['gap', '差距'],
  ];
  const rows = handbook.cases.flatMap((printed) =>
    printed.figures.map((figure) => figureRow(printed, figure, handbook)),
  );
  return table('figures', '数据', specs, rows, ['case', 'figure'], [OF_CASE, OF_SOURCE]);
}

function figureRow({ record }: PrintedCase, printed: PrintedFigure, handbook: Handbook): TableValue[] {
  const { figure, source } = printed;
  const text = describeFigure(printed, handbook.indicatorNames, 'zh');
  const own = printed.comparisons[0]?.baseline;
  return [
    record.id,
    figure.id,
    source.clip.id,
    figure.quote,
    figure.indicator ?? undefined,
    text.value,
    figure.value,
    figure.upper,
    figure.unit,
    figure.currency,
    figure.per,
    figure.priceBasis,
    figure.measure,
    figure.qualifiers.join(' ') || undefined,
    figure.comparedWith,
    figure.period?.start,
    figure.period?.end,
    figure.period?.precision,
    figure.place?.iso,
    figure.place?.name,
    figure.asWritten,
    own?.value,
    text.own[0]?.gap,
  ];
}

function sourceTable(handbook: Handbook): PublicationTable {
  const specs: ColumnSpec[] = [
    ['id', '来源标识'],
    ['number', '来源号', 'integer'],
    ['case', '案例标识'],
    ['title', '题名'],
    ['publisher', '发布者'],
    ['authors', '作者'],
    ['published', '发布日期', 'date'],
    ['published_precision', '日期精度'],
    ['date_reason', '日期认定理由'],
    ['accessed', '引用日期', 'date'],
    ['url', '网址'],
    ['language', '语言'],
    ['licence', '许可'],
    ['snapshot', '存档散列'],
    ['text_hash', '正文散列'],
  ];
  const row = (record: PrintedCase['record'], { clip, number, date, dateReason }: PrintedSource): TableValue[] => [
    clip.id,
    number,
    record.id,
    clip.title,
    clip.publisher?.name,
    clip.authors?.join('; '),
    date.date,
    date.precision,
    dateReason,
    dateOf(clip.capturedAt),
    citedUrl(clip),
    clip.language,
    clip.licence,
    clip.snapshot,
    clip.textHash,
  ];
  const rows = handbook.cases.flatMap(({ record, sources }) => sources.map((source) => row(record, source)));
  return table('sources', '来源', specs, rows, ['id'], [OF_CASE]);
}

function quoteTable(handbook: Handbook): PublicationTable {
  const specs: ColumnSpec[] = [
    ['case', '案例标识'],
    ['quote', '引文标识'],
    ['source', '来源标识'],
    ['language', '语言'],
    ['exact', '原文'],
    ['prefix', '前文'],
    ['suffix', '后文'],
    ['translation', '译文'],
    ['translation_language', '译文语言'],
    ['translated_by', '翻译方式'],
    ['verdict', '核验结果'],
    ['verified', '核验日期', 'date'],
  ];
  const rows = handbook.cases.flatMap(({ record, sources }) =>
    sources.flatMap(({ clip, quotes }) =>
      quotes.map((printed): TableValue[] => {
        const { quote, language, verification } = printed;
        const [translation] = translationsFor(printed, 'zh');
        return [
          record.id,
          quote.id,
          clip.id,
          language,
          quote.exact,
          quote.prefix,
          quote.suffix,
          translation?.text,
          translation?.language,
          translation?.by,
          verification?.verdict,
          verification && dateOf(verification.at),
        ];
      }),
    ),
  );
  return table('quotes', '引文', specs, rows, ['case', 'quote'], [OF_CASE, OF_SOURCE]);
}

function taskTable({ edition, coverage }: Handbook): PublicationTable {
  const specs: ColumnSpec[] = [
    ['id', '任务标识'],
    ['number', '任务号', 'integer'],
    ['title', '任务'],
    ...edition.schemes.map(
      (scheme): ColumnSpec => [
        `class_${scheme.id.replaceAll('-', '_')}`,
        pickFor(scheme.title, 'zh')?.text ?? scheme.id,
      ],
    ),
    ['lead_unit', '牵头单位'],
    ['due', '完成时限', 'date'],
    ['targets', '对标目标数', 'integer'],
    ['cases', '案例数', 'integer'],
    ['accepted_cases', '审定案例数', 'integer'],
  ];
  const covered = new Map(coverage.tasks.map((entry) => [entry.task, entry]));
  const classTitle = (task: Task, scheme: (typeof edition.schemes)[number]): string | undefined =>
    pickFor(scheme.classes.find(({ id }) => id === task.classes[scheme.id])?.title, 'zh')?.text;
  const rows = edition.tasks.map((task): TableValue[] => {
    const entry = covered.get(task.id);
    const unit = edition.units.find(({ id }) => id === task.leadUnit);
    return [
      task.id,
      task.number,
      pickFor(task.title, 'zh')?.text,
      ...edition.schemes.map((scheme) => classTitle(task, scheme)),
      pickFor(unit?.title, 'zh')?.text,
      task.due,
      entry?.targets,
      entry?.cases.all,
      entry?.cases.accepted,
    ];
  });
  return table('tasks', '任务', specs, rows, ['id']);
}

function coverageTable({ coverage, edition }: Handbook): PublicationTable {
  const specs: ColumnSpec[] = [
    ['scheme', '分类'],
    ['class', '类别标识'],
    ['title', '类别'],
    ['declared', '公布任务数', 'integer'],
    ['entered', '已录入', 'integer'],
    ['with_target', '有对标目标', 'integer'],
    ['with_case', '有案例', 'integer'],
    ['with_accepted_case', '有审定案例', 'integer'],
  ];
  const rows = coverage.schemes.flatMap((scheme) =>
    scheme.classes.map((row): TableValue[] => {
      const definition = edition.schemes.find(({ id }) => id === scheme.id)?.classes.find(({ id }) => id === row.id);
      return [
        scheme.id,
        row.id,
        pickFor(definition?.title, 'zh')?.text,
        row.declared,
        row.entered,
        row.withTarget,
        row.withCase,
        row.withAcceptedCase,
      ];
    }),
  );
  return table('coverage', '覆盖情况', specs, rows, ['scheme', 'class']);
}

/**
 * Text that a spreadsheet cannot take for a formula: an apostrophe goes before the signs that begin one (OWASP, CSV injection),
 * full-width ones too.
 */
export function escapeFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
