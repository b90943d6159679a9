import { type Case, type Clip, findQuote, type Quote } from '@duibiao/model';
import { EmptyState, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { blobUrl, snapshotUrl } from '../api/hub';
import { highlightSnapshot } from './highlight-snapshot';
import type { Pointer } from './pointer';

const TABS = ['snapshot', 'screenshot'] as const;
type Tab = (typeof TABS)[number];

/** The page as it was: the stored snapshot with the quote highlighted, or the screenshot. */
export function EvidencePane(props: {
  record: Case;
  pointer: Pointer;
  onPoint: (pointer: Pointer) => void;
}): JSX.Element {
  const { t } = useInterface();
  const { record, pointer } = props;
  const [tab, setTab] = useState<Tab>('snapshot');
  const first = record.clips.find((clip) => clip.quotes.length > 0);
  const quoteId = pointer.quote ?? first?.quotes[0]?.id;
  const found = quoteId === undefined ? undefined : findQuote(record.clips, quoteId);
  const clip = found?.clip ?? record.clips[0];
  const figure = record.figures.find(({ id }) => id === pointer.figure);
  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const next = tab === 'snapshot' ? 'screenshot' : 'snapshot';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="evidence-pane" aria-label={t('review.evidence')}>
      <div role="tablist" aria-label={t('review.evidence')} class="tabs">
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={tab === one}
            aria-controls="evidence"
            tabIndex={tab === one ? 0 : -1}
            onClick={() => setTab(one)}
            onKeyDown={step}
          >
            {t(`review.${one}`)}
          </button>
        ))}
      </div>
      <div id="evidence" role="tabpanel" aria-labelledby={`tab-${tab}`} class="evidence">
        {clip &&
          (tab === 'snapshot' ? (
            <SnapshotView clip={clip} quote={found?.quote} span={figure?.span} />
          ) : (
            <ScreenshotView clip={clip} />
          ))}
      </div>
    </section>
  );
}

function SnapshotView(props: {
  clip: Clip;
  quote: Quote | undefined;
  span: { start: number; end: number } | undefined;
}): JSX.Element {
  const { t } = useInterface();
  const { clip, quote, span } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);
  const [isFound, setFound] = useState<boolean | undefined>(undefined);
  // The span counts by its ends; a loaded page is looked at anew
  useEffect(() => {
    if (loaded > 0 && frame.current && quote) setFound(highlightSnapshot(frame.current, quote, span));
  }, [loaded, quote?.id, span?.start, span?.end]);
  if (!clip.snapshot) return <EmptyState title={t('review.no-snapshot')} />;
  return (
    <>
      <p class="small soft found" role="status">
        {isFound !== undefined && t(isFound ? 'review.quote-found' : 'review.quote-not-found')}
      </p>
      <iframe
        key={clip.id}
        ref={frame}
        title={t('review.snapshot-of', { title: clip.title })}
        sandbox="allow-same-origin"
        src={snapshotUrl(clip.snapshot)}
        onLoad={() => setLoaded((count) => count + 1)}
      />
    </>
  );
}

function ScreenshotView({ clip }: { clip: Clip }): JSX.Element {
  const { t } = useInterface();
  if (!clip.screenshot) return <EmptyState title={t('review.no-screenshot')} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is reached by keyboard
    <section class="screenshot" tabIndex={0} aria-label={t('review.screenshot-of', { title: clip.title })}>
      <img src={blobUrl(clip.screenshot)} alt={t('review.screenshot-of', { title: clip.title })} />
    </section>
  );
}
