import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../state/context';

const NOTICE_MS = 8_000;

/** What was done, said politely; and a banner while the hub cannot be reached. */
export function Notices(): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const notice = desk.notice.value;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      if (desk.notice.value === notice) desk.notice.value = undefined;
    }, NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, desk]);
  return (
    <>
      <div class="offline" role="status">
        {!desk.online.value && desk.session.value.state === 'signed-in' && <p>{t('app.offline')}</p>}
      </div>
      <div class="notice" role="status">
        {notice && (
          <p key={notice.id}>
            {notice.text}{' '}
            {notice.undo && (
              <button
                type="button"
                class="button is-small"
                onClick={() => {
                  notice.undo?.();
                  desk.notice.value = undefined;
                }}
              >
                {t('app.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
