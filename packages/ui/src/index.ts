// The public names of the interface parts that desk and panel share. Each has its doc comment where it is defined.
// Looks are in `@duibiao/ui/theme.css`; import it once in the page.

export { FigureForm } from './components/figure-form';
export { FigureItem, type FigureItemProps } from './components/figure-item';
export { MarkedText, QuoteBlock, type QuoteMark } from './components/quote-block';
export { EmptyState, ErrorNote, Loading, StatusBadge, VerdictBadge } from './components/states';
export { TaskPicker, type TaskPickerProps } from './components/task-picker';
export { formatAge, formatInstant, formatPageDate, formatPeriod } from './formats/dates';
export { formatCount, formatExact, formatFigure, formatQuantity, formatUnit } from './formats/numbers';
export { formatLanguageName, formatPlace, formatRegion, formatTarget } from './formats/places';
export {
  createTranslator,
  LanguageProvider,
  MESSAGES,
  type MessageKey,
  type MessageValues,
  type Translate,
  useInterface,
} from './i18n';
export { chooseLanguage, directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage, localeOf } from './language';
export { createTaskFinder, type TaskFinder, type TaskMatch, taskNumber } from './task-finder';
