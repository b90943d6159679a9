import type { Task } from '@duibiao/model';
import { pickText } from '@duibiao/model';
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useInterface } from '../i18n';
import { createTaskFinder, type TaskMatch, taskNumber } from '../task-finder';

/** What the picker works on. The tasks are the edition's; `value` are the chosen task ids in order. */
export interface TaskPickerProps {
  tasks: readonly Task[];
  value: readonly string[];
  onChange: (tasks: string[]) => void;
  /** What the page says (title, quotes): tasks whose cue words stand in it are suggested. */
  context?: { text: string; language?: string | undefined };
  /** Tasks that have a case already; when given, the others are marked "no case yet". */
  covered?: ReadonlySet<string>;
  label?: string;
  autoFocus?: boolean;
}

/**
 * The combobox, except that what is typed is never written back to the field. The library does so in an effect after the next
 * drawing, and letters that came meanwhile (or an input method's composition) were lost. It still empties the field after a choice.
 */
const machine: typeof combobox.machine = {
  ...combobox.machine,
  implementations: {
    ...combobox.machine.implementations,
    actions: {
      ...combobox.machine.implementations?.actions,
      syncInputValue: ({ context, scope, event }) => {
        if (event.current().type === 'INPUT.CHANGE' || context.get('inputValue') !== '') return;
        const input = scope.getById<HTMLInputElement>(scope.ids?.input ?? '');
        if (input) input.value = '';
      },
    },
  },
};

const MOST_OPTIONS = 8;
const MOST_SUGGESTIONS = 5;

/**
 * A combobox that finds tasks by number, Chinese, English, or pinyin initials, and suggests them by the page's cue words.
 * Alt+1 to Alt+5 take a suggestion while the field is empty. Its accessible name is "Task".
 */
export function TaskPicker(props: TaskPickerProps): JSX.Element {
  const { t } = useInterface();
  const { tasks, value, onChange, context, covered, label = t('task.label') } = props;
  const [query, setQuery] = useState('');
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const finder = useMemo(() => createTaskFinder(tasks), [tasks]);
  const text = context?.text ?? '';
  const suggestions = useMemo(
    () => (text === '' ? [] : finder.suggest(text, context?.language)).slice(0, MOST_SUGGESTIONS),
    [finder, text, context?.language],
  );
  const options = useMemo(
    () => listOptions(finder.find(query), suggestions, tasks, query),
    [finder, query, suggestions],
  );
  const collection = useMemo(
    () =>
      combobox.collection({
        items: options,
        itemToValue: (match: TaskMatch) => match.task.id,
        itemToString: (match: TaskMatch) => match.task.title.zh ?? match.task.id,
      }),
    [options],
  );
  const choose = (id: string | undefined): void => {
    setQuery('');
    if (id !== undefined && !value.includes(id)) onChange([...value, id]);
  };
  const service = useMachine(machine as combobox.Machine<TaskMatch>, {
    id,
    ids: { input: `${id}-input` },
    collection,
    value: [],
    inputBehavior: 'autohighlight',
    selectionBehavior: 'clear',
    openOnClick: true,
    loopFocus: true,
    positioning: { sameWidth: true, gutter: 4 },
    translations: { triggerLabel: label },
    onInputValueChange: (details) => setQuery(details.inputValue),
    onValueChange: (details) => choose(details.value.at(-1)),
  });
  const api = combobox.connect(service, normalizeProps);
  // Whatever moved the highlight away (a pointer that left the list, a layout that shifted under it), Enter must still take
  // the first match of what was typed.
  const first = options[0]?.task.id;
  const needsHighlight = api.open && query.trim() !== '' && api.highlightedValue === null;
  useEffect(() => {
    if (needsHighlight && first !== undefined) api.setHighlightValue(first);
  }, [needsHighlight, first]);
  const inputProps = api.getInputProps() as JSX.HTMLAttributes<HTMLInputElement>;
  return (
    <div class="task-picker">
      <div class="field" {...(api.getRootProps() as JSX.HTMLAttributes<HTMLDivElement>)}>
        <label for={inputProps.id as string} {...(api.getLabelProps() as JSX.HTMLAttributes<HTMLLabelElement>)}>
          {label}
        </label>
        <Chosen tasks={tasks} value={value} onChange={onChange} onRemoved={() => inputRef.current?.focus()} />
        <div {...(api.getControlProps() as JSX.HTMLAttributes<HTMLDivElement>)}>
          <input
            {...inputProps}
            ref={inputRef}
            // biome-ignore lint/a11y/noAutofocus: in the panel the task is what the clerk fills in first
            autoFocus={props.autoFocus}
            aria-label={label}
            placeholder={t('task.placeholder')}
            onKeyDown={(event) => {
              const digit = event.altKey ? /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1] : undefined;
              const match = digit === undefined || query !== '' ? undefined : suggestions[Number(digit) - 1];
              if (!match) return (inputProps.onKeyDown as ((e: typeof event) => void) | undefined)?.(event);
              event.preventDefault();
              choose(match.task.id);
            }}
          />
        </div>
      </div>
      <div {...(api.getPositionerProps() as JSX.HTMLAttributes<HTMLDivElement>)}>
        {api.open && (
          <div class="options" {...(api.getContentProps() as JSX.HTMLAttributes<HTMLDivElement>)}>
            {options.length === 0 && <p class="soft small">{t('task.none-found')}</p>}
            {options.map((match) => (
              <div
                key={match.task.id}
                class="option"
                {...(api.getItemProps({ item: match }) as JSX.HTMLAttributes<HTMLDivElement>)}
              >
                <TaskOption match={match} isNew={covered !== undefined && !covered.has(match.task.id)} />
              </div>
            ))}
          </div>
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {api.open && query !== '' ? t('task.count', { count: options.length }) : ''}
      </p>
    </div>
  );
}

/** What the list shows: what was found; without a query the suggestions, and then the plan's tasks in order. */
function listOptions(found: TaskMatch[], suggestions: TaskMatch[], tasks: readonly Task[], query: string): TaskMatch[] {
  if (query.trim() !== '') return found.slice(0, MOST_OPTIONS);
  const suggested = new Set(suggestions.map(({ task }) => task.id));
  const rest = tasks.filter((task) => !suggested.has(task.id)).map((task) => ({ task, score: 0, words: [] }));
  return [...suggestions, ...rest];
}

function TaskOption({ match, isNew }: { match: TaskMatch; isNew: boolean }): JSX.Element {
  const { language, t } = useInterface();
  const { task, words } = match;
  const first = pickText(task.title, language);
  const other = pickText(task.title, language === 'zh' ? 'en' : 'zh');
  return (
    <>
      <span class="num soft">{taskNumber(task)}</span>
      <span lang={first?.language}>{first?.text ?? task.id}</span>
      {isNew ? <span class="small soft">{t('task.no-case')}</span> : <span />}
      <span class="second small soft">
        {other && other.language !== first?.language && <span lang={other.language}>{other.text}</span>}
        {words.length > 0 && <> · {t('task.because', { words: words.join(', ') })}</>}
      </span>
    </>
  );
}

function Chosen(props: {
  tasks: readonly Task[];
  value: readonly string[];
  onChange: (tasks: string[]) => void;
  onRemoved: () => void;
}): JSX.Element | null {
  const { language, t } = useInterface();
  if (props.value.length === 0) return null;
  return (
    <ul class="chosen">
      {props.value.map((id) => {
        const task = props.tasks.find((candidate) => candidate.id === id);
        const title = pickText(task?.title, language);
        return (
          <li key={id}>
            <span>
              <span class="num soft">{taskNumber(task ?? { id })}</span>{' '}
              <span lang={title?.language}>{title?.text ?? id}</span>
            </span>
            <button
              type="button"
              class="button is-quiet is-small"
              aria-label={t('task.remove', { task: title?.text ?? id })}
              onClick={() => {
                props.onChange(props.value.filter((other) => other !== id));
                props.onRemoved();
              }}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
