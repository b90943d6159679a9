import { type Case, type LocalizedText, pickText } from '@duibiao/model';
import { directionOf, formatTarget, taskNumber, useInterface } from '@duibiao/ui';
import type { ComponentChildren, JSX } from 'preact';
import { useDesk } from '../state/context';
import { hrefOf } from '../state/route';
import { TEXT_FIELDS, TRANSFER_FIELDS } from './case-draft';

/** The fields of a case for reading. What is needed for acceptance and absent is named; other absent fields are left out. */
export function CaseFieldsView({ record }: { record: Case }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const edition = desk.edition.value;
  const unit = edition?.units.find(({ id }) => id === record.leadUnit);
  const { what, rationale } = record.transferability ?? {};
  const rating = record.transferability?.rating;
  return (
    <dl class="fields">
      <Row label={t('review.tasks')} missing={record.tasks.length === 0}>
        {record.tasks.map((id) => {
          const task = edition?.tasks.find((one) => one.id === id);
          const title = pickText(task?.title, language);
          return (
            <p key={id}>
              <span class="num soft">{taskNumber(task ?? { id })}</span>{' '}
              <a href={hrefOf('targets', id)} lang={title?.language}>
                {title?.text ?? id}
              </a>
            </p>
          );
        })}
      </Row>
      <Row label={t('review.lead-unit')} missing={!record.leadUnit}>
        {record.leadUnit && (pickText(unit?.title, language)?.text ?? record.leadUnit)}
      </Row>
      <Row label={t('review.target')} absent={!record.target}>
        {record.target && formatTarget(record.target, language)}
      </Row>
      {TEXT_FIELDS.map((field) => (
        <Row
          key={field}
          label={t(field === 'title' ? 'panel.title' : `review.${field}`)}
          missing={field === 'title' && isEmpty(record.title)}
          absent={field !== 'title' && isEmpty(record[field])}
        >
          <Texts text={record[field]} />
        </Row>
      ))}
      <Row label={t('review.transferability')} missing={isEmpty(what) && isEmpty(rationale)}>
        {TRANSFER_FIELDS.map((field) =>
          isEmpty(record.transferability?.[field]) ? null : (
            <div key={field}>
              <span class="small soft">{t(`review.transfer-${field}`)}</span>
              <Texts text={record.transferability?.[field]} />
            </div>
          ),
        )}
        {rating ? (
          <p>
            <span class="small soft">{t('review.transfer-rating')}</span> <b class="num">{rating}</b>
          </p>
        ) : null}
      </Row>
    </dl>
  );
}

function isEmpty(text: LocalizedText | undefined): boolean {
  return !text || Object.values(text).every((value) => value.trim() === '');
}

/** One field; `missing` names it as needed, an absent one that is not needed is left out. */
function Row(props: {
  label: string;
  missing?: boolean;
  absent?: boolean;
  children: ComponentChildren;
}): JSX.Element | null {
  const { t } = useInterface();
  const { label, missing, absent, children } = props;
  if (absent) return null;
  return (
    <div class={missing ? 'is-missing' : ''}>
      <dt>{label}</dt>
      <dd>{missing ? <span class="badge is-warn">{t('app.required')}</span> : children}</dd>
    </div>
  );
}

/** A text in every language that it is written in, each in its own direction; the office's Chinese first. */
export function Texts({ text }: { text: LocalizedText | undefined }): JSX.Element | null {
  if (isEmpty(text)) return null;
  const entries = Object.entries(text!).sort(([a], [b]) => Number(b.startsWith('zh')) - Number(a.startsWith('zh')));
  return (
    <>
      {entries.map(([tag, value], index) => (
        <p key={tag} lang={tag === 'zh' ? 'zh-Hans' : tag} dir={directionOf(tag)} class={index > 0 ? 'soft' : ''}>
          {value}
        </p>
      ))}
    </>
  );
}
