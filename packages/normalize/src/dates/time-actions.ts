// Times of day, parts of the day, and both on a date.
import { fixedDate, isPostposed, relativeWeekday } from './calendar-actions';
import { dayNumber, weekdayOf } from './day-number';
import type { Action, Matched } from './matched';
import type {
  DateMeaning,
  DateTimeMeaning,
  DateTimeRangeMeaning,
  DayPartMeaning,
  Meaning,
  TimeMeaning,
  Unit,
} from './meaning';
import { relativeUnit, shiftDay, shiftInstant } from './relative-spans';
import { clockText, dateReadings, isClockUnit, partSeconds } from './resolve';

/** An hour said with nothing else: 3 is 3 or 15 o'clock, 15 only one of them. */
export function hourTime(v: number, decimals = false): TimeMeaning | undefined {
  if (decimals || !Number.isInteger(v) || v < 0 || v > 24) return undefined;
  return { k: 'time', h: v, ...(v >= 1 && v <= 12 ? { open: true } : {}) };
}

/** 1140, 0730: hour and minute without a sign between them. */
export function solidTime(minutes: number): TimeMeaning {
  const h = Math.floor(minutes / 60);
  return { k: 'time', h, mi: minutes % 60, ...(h >= 1 && h <= 12 ? { open: true } : {}) };
}

/** The time among a number or a time. */
function timeIn(m: Matched): TimeMeaning | undefined {
  if (m.has('hm')) return solidTime(m.value('hm'));
  const time = m.one('time');
  if (time) return time;
  const n = m.one('n');
  return n && hourTime(n.v, n.decimals);
}

const AFTER_NOON = new Set(['AF', 'EV', 'NI', 'MED']);

/** Morning or evening decides which 7 is meant; the night's 12 and small hours are the morning's. */
export function inPart(time: TimeMeaning, pod: string): TimeMeaning | undefined {
  const { open, weak: _, ...plain } = time;
  if (!open) return plain;
  if (pod === 'MI') return plain.h === 12 || plain.h < 4 ? { ...plain, h: (plain.h % 12) + 12 } : plain;
  if (pod === 'NI') {
    if (plain.h === 12) return { ...plain, h: 0 };
    return plain.h < 5 ? plain : { ...plain, h: plain.h + 12 };
  }
  if (pod === 'EV' && plain.h === 12) return { ...plain, h: 0 };
  if (AFTER_NOON.has(pod)) return plain.h === 12 ? plain : { ...plain, h: plain.h + 12 };
  return plain.h === 12 && pod !== 'DT' ? { ...plain, h: 0 } : plain;
}

function withHalfDay(time: TimeMeaning, half: string): TimeMeaning | undefined {
  const { open, weak: _, ...plain } = time;
  if (half === 'both') return { ...plain, open: true };
  if (!open) return plain;
  return { ...plain, h: (plain.h % 12) + (half === 'pm' ? 12 : 0) };
}

/** Minutes before (negative) or after a full hour. */
function minutesFrom(hour: TimeMeaning, minutes: number): TimeMeaning | undefined {
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 59) return undefined;
  const total = hour.h * 60 + (hour.mi ?? 0) + minutes;
  const { weak: _, ...rest } = hour;
  const wrapped = total < 0 ? total + (hour.open ? 720 : 1440) : total;
  return { ...rest, h: Math.floor(wrapped / 60), mi: wrapped % 60 };
}

const podIn = (m: Matched): DayPartMeaning | undefined => m.one('podin', 'pod');

export function podOf(word: string): DayPartMeaning {
  const part = /[SE]$/.exec(word.slice(2))?.[0] as 'S' | 'E' | undefined;
  const pod = word.startsWith('ME') ? word.slice(0, 3) : word.slice(0, 2);
  return { k: 'pod', pod, ...(part && !word.startsWith('ME') ? { part } : {}) };
}

function partIn(m: Matched): Pick<DayPartMeaning, 'part'> {
  const part = m.narrowing;
  return part ? { part } : {};
}

function dayPart(m: Matched, kind: 'pod' | 'podin', word: string): DayPartMeaning {
  const pod = podOf(word);
  const part = m.narrowing ?? pod.part;
  return { k: kind, pod: pod.pod, ...(part ? { part } : {}) };
}

/** tonight, 昨夜: "0NI", "-1NI". */
function dayWordPart(word: string, m: Matched): Meaning | undefined {
  const match = /^(-?\d+)(.+)$/.exec(word);
  if (!match) return undefined;
  const pod = podOf(match[2]!);
  return { k: 'dtr', date: m.ref ? fixedDate(m.ref.day + Number(match[1])) : { k: 'date', d: 0, weak: true }, pod };
}

/** The same time or stretch of the clock on another date. */
function moved(at: DateTimeMeaning | DateTimeRangeMeaning, date: DateMeaning): Meaning | undefined {
  if (at.k === 'dt') return { k: 'dt', date, ...(at.time ? { time: at.time } : {}) };
  if (at.pod) return { k: 'dtr', date, pod: at.pod };
  const from = at.from?.time;
  const to = at.to?.time;
  return from && to
    ? { k: 'dtr', date, from: { k: 'dt', date, time: from }, to: { k: 'dt', date, time: to } }
    : undefined;
}

/** 三点和五点: two times, while "17 Uhr und 12" is one. */
const joinsTimes = (m: Matched): boolean => m.has('and') && m.data.writing !== 'spaced';

export const timeActions: Readonly<Record<string, Action>> = {
  clock: (m) => {
    const [h, mi, s] = m.all('n');
    if (!h || [h, mi, s].some((one) => one?.decimals) || joinsTimes(m)) return undefined;
    const time = hourTime(h.v);
    if (!time || (mi && mi.v > 59) || (s && s.v > 59)) return undefined;
    const soft = !mi && ((m.data.hoursTell && (h.v <= 12 || h.v === 24)) || m.has('hglue'));
    return { ...time, ...(mi ? { mi: mi.v } : {}), ...(s ? { s: s.v } : {}), ...(soft ? { soft } : {}) };
  },
  /** 3 pm, 午後3時; 7ampm is both */
  halfDay: (m) => {
    const time = timeIn(m);
    return time && withHalfDay(time, m.text('ampm') || m.text('ap'));
  },
  timeMinutes: (m) => {
    const time = m.one('time');
    const n = m.one('n');
    if (!time || time.mi !== undefined || !n || n.decimals || n.v > 59 || joinsTimes(m)) return undefined;
    // "um 8 Uhr einen Tropfen": the article is no minute.
    if (n.len === undefined && n.v === 1) return undefined;
    return { ...time, mi: n.v };
  },
  /** one thirty, dos cuarenta y cinco */
  wordMinutes: (m) => {
    const [h, mi] = m.all('n');
    if (!h || !mi || h.len !== undefined || mi.len !== undefined || h.v < 1 || h.v > 12 || mi.v < 10 || mi.v > 59)
      return undefined;
    return { k: 'time', h: h.v, mi: mi.v, open: true, ...(m.has('yhour') ? {} : { weak: true }) };
  },
  /** 7時半, siete y media, 8 menos cuarto */
  minuteWord: (m) => {
    const time = timeIn(m);
    const n = m.one('n');
    if (!time || (n && n.len !== undefined && n.v > 24)) return undefined;
    return minutesFrom(time, m.value('tmod'));
  },
  /** half past seven, viertel nach acht, halb acht, twenty to nine */
  past: (m) => {
    const numbers = m.all('n');
    const time = m.one('time') ?? hourTime(numbers.at(-1)?.v ?? -1);
    const few = numbers[0]?.v ?? 0;
    if (numbers.length > 1 && !m.has('minsuf') && !m.has('unit') && ![10, 15, 20, 25].includes(few)) return undefined;
    const minutes = m.has('quarters')
      ? m.value('quarters')
      : numbers.length > 1 || m.one('time')
        ? (numbers[0]?.v ?? Number.NaN)
        : Number.NaN;
    return time && minutesFrom(time, minutes * m.value('pastto'));
  },
  /** fünf vor zwölf, 20 past eight */
  pastAny: (m) => {
    const [few, hour] = m.all('n');
    const time = m.one('time') ?? (hour && hourTime(hour.v, hour.decimals));
    if (!few || !time || few.decimals || few.v < 1 || few.v > 29) return undefined;
    return minutesFrom(time, few.v * m.value('pastany'));
  },
  /** sept heures moins dix, 差五分三点 */
  lessMinutes: (m) => {
    const time = m.one('time');
    const n = m.one('n');
    const minutes = n?.v ?? m.value('tmod');
    return time && minutesFrom(time, -minutes);
  },
  halfBefore: (m) => {
    const time = timeIn(m);
    return time && time.h <= 12 ? minutesFrom(time, m.value('halb')) : undefined;
  },
  /** a la una, à 23, at 6 */
  hourAt: (m) => {
    const n = m.one('n');
    // "à une condition": the article is no hour.
    if (n && n.len === undefined && n.v === 1 && !m.has('athourone')) return undefined;
    return n && hourTime(n.v, n.decimals || (n.len ?? 1) > 2);
  },
  /** 11ish: morning or evening is open */
  roundTime: (m) => {
    const time = timeIn(m);
    return time && { ...time };
  },
  timeWord: (m) => ({ k: 'time', h: m.value('tword') }),
  sameTime: (m) => {
    const time = m.one('time');
    if (!time || (m.has('atin') && !time.weak)) return undefined;
    const { weak: _, soft: __, ...rest } = time;
    return rest;
  },
  partTime: (m) => {
    const time = timeIn(m);
    const pod = podIn(m);
    if ((m.has('n') && m.data.writing !== 'spaced') || time?.parted) return undefined;
    const inside = time && pod && inPart(time, pod.pod);
    return inside && { ...inside, parted: true };
  },
  dayPart: (m) => dayPart(m, 'pod', m.text('podw')),
  dayPartIn: (m) => dayPart(m, 'podin', m.text('podi')),
  /** 아침에: with its particle and nothing before it */
  partAlone: (m) => {
    const pod = podOf(m.text('podalone'));
    const [from, to] = partSeconds(pod).map(clockText);
    return { k: 'out', type: 'timerange', timex: `T${pod.pod}`, values: [`${from}/${to}`] };
  },
  narrowPart: (m) => {
    const pod = podIn(m);
    return pod && { ...pod, ...partIn(m) };
  },
  dayWordPart: (m) => dayWordPart(m.text('dpod'), m),
  /** this morning, cette nuit, gestern Abend */
  relativePart: (m) => {
    if (isPostposed(m)) return undefined;
    const pod = podIn(m);
    if (!pod || !m.ref) return undefined;
    const rel = m.word('rel');
    // "la semaine prochaine en fin de matinée": "next" belongs to what stands before it.
    if (m.data.postposed && m.first.k === 'rel' && m.narrowing === undefined && pod.part && rel !== 0) return undefined;
    const count = rel === '+' ? 1 : rel === '-' ? -1 : Number(rel);
    return {
      k: 'dtr',
      date: fixedDate(m.ref.day + count),
      pod: { ...pod, ...partIn(m) },
    };
  },
  /** next Monday afternoon, where weekday and part of day are one word */
  relativeDatePart: (m) => {
    const range = m.one('dtr');
    if (!range?.pod || range.date?.wd === undefined || range.date.m !== undefined) return undefined;
    const date = relativeWeekday(range.date.wd, m.word('rel') ?? 0, m.ref);
    return date && { ...range, date };
  },
  datePart: (m) => {
    const date = m.one('date');
    const pod = podIn(m);
    // 最晚明天: a part of the day stands behind its day where words are not spaced.
    if (m.data.writing === 'han' && m.last.k === 'date' && !m.has('of')) return undefined;
    return date && pod && !date.holiday ? { k: 'dtr', date, pod } : undefined;
  },
  narrowDatePart: (m) => {
    const range = m.one('dtr');
    return range?.pod ? { ...range, pod: { ...range.pod, ...partIn(m) } } : undefined;
  },
  dateTime: (m) => {
    const date = m.one('date');
    const time = timeIn(m);
    if (!date || !time || date.holiday || (m.has('dash') && date.m === undefined)) return undefined;
    const { weak: _, ...plain } = time;
    const { weak: __, ...day } = date;
    return { k: 'dt', date: day, time: m.has('isot') ? { ...plain, open: false } : plain };
  },
  /** tonight at 8; 10, tonight */
  datePartTime: (m) => {
    const range = m.one('dtr');
    const time = timeIn(m);
    if (!range?.date || !range.pod || !time || (m.has('n') && m.has('comma') && m.data.writing !== 'spaced'))
      return undefined;
    const inside = inPart(time, range.pod.pod);
    return inside && { k: 'dt', date: range.date, time: inside };
  },
  /** Tuesday 3 pm of next week */
  periodDateTime: (m) => {
    const period = m.one('per');
    const at = m.one('dt', 'dtr');
    if (
      !at?.date ||
      !period ||
      period.unit !== 'W' ||
      period.first === undefined ||
      at.date.wd === undefined ||
      at.date.m !== undefined
    )
      return undefined;
    return moved(at, fixedDate(period.first + at.date.wd - 1));
  },
  periodNthDateTime: (m) => {
    const period = m.one('per');
    const at = m.one('dt', 'dtr');
    if (!at?.date || period?.unit !== 'M' || !period.m || at.date.wd === undefined) return undefined;
    return moved(at, { k: 'date', m: period.m, wd: at.date.wd, nth: m.one('o')?.v ?? 1 });
  },
  /** Wed Oct 26 15:50:06 2016 */
  datedTime: (m) => {
    const at = m.one('dt');
    const year = m.one('yr', 'y4');
    if (!at?.date || !at.time || !year || at.date.y !== undefined || at.date.m === undefined) return undefined;
    return { ...at, date: { ...at.date, y: year.y } };
  },
  /** Looks like a date and is none: "Good morning", "6.45 percent". */
  none: () => ({ k: 'none', v: '' }),
  now: (m) => {
    const timex = m.text('now');
    return { k: 'dt', timex, ...(m.ref ? { instant: m.ref.instant } : {}) };
  },
  recently: (m) => (m.ref ? fixedDate(m.ref.day) : undefined),
  /** 3 days ago, in 5 minutes, 2 weeks later */
  shifted: (m) => {
    const duration = m.one('dur');
    const direction = m.has('ago') || m.has('agopre') ? -1 : 1;
    if (!duration || !m.ref) return undefined;
    if (duration.parts.some(({ unit }) => isClockUnit(unit)))
      return { k: 'dt', instant: shiftInstant(m.ref.instant, duration, direction), shifted: true };
    return { ...fixedDate(shiftDay(m.ref.day, duration, direction)), shifted: true };
  },
  /** two weeks before Christmas, 3 days from now */
  shiftedFrom: (m) => {
    const duration = m.one('dur');
    const date = m.one('date');
    const now = m.one('dt');
    const period = m.one('per');
    if (!duration || date?.shifted || (period && period.unit !== 'Y')) return undefined;
    // 圣诞节前两周; elsewhere a length does not follow.
    if ((m.has('befpost') || (m.has('later') && m.last.k === 'dur')) && m.data.writing !== 'han') return undefined;
    // 크리스마스 3주 후; "Monday two weeks later" are two.
    const bare = m.last.k === 'later' && !m.has('from2') && !m.has('from');
    if (bare && m.data.writing === 'spaced') return undefined;
    const direction = m.has('bef') || m.has('ago') || m.has('befpost') ? -1 : 1;
    const clock = duration.parts.some(({ unit }) => isClockUnit(unit));
    if (now) {
      if (now.timex !== 'PRESENT_REF' || !m.ref) return undefined;
      if (clock) return { k: 'dt', instant: shiftInstant(m.ref.instant, duration, direction) };
      return fixedDate(shiftDay(m.ref.day, duration, direction));
    }
    if (clock) return undefined;
    const day = date ? dateReadings(date, m.ref).at(-1) : period?.first;
    return day === undefined ? undefined : { ...fixedDate(shiftDay(day, duration, direction)), shifted: true };
  },
  /** two months from today on Tuesday */
  shiftedWeekday: (m) => {
    const date = m.one('date');
    if (!m.has('on') && !m.has('comma') && m.data.writing === 'spaced') return undefined;
    if (!date?.relative || !date.shifted || date.y === undefined || !date.m || !date.d) return undefined;
    const day = dayNumber(date.y, date.m, date.d);
    return { ...fixedDate(day + ((m.value('wd') - weekdayOf(day) + 7) % 7)), shifted: true };
  },
  /** the end of the day */
  endOfDay: (m) => {
    const date = m.one('date');
    const day = date ?? (m.ref ? fixedDate(m.ref.day + (m.has('day') ? m.value('day') : 0)) : undefined);
    if (!day || (!day.relative && day.m !== undefined && day.y === undefined)) return undefined;
    // 一日中: all day, not the end of the first.
    if (day.d !== undefined && day.m === undefined && day.wd === undefined) return undefined;
    return { k: 'dt', date: day, time: { k: 'time', h: 23, mi: 59, s: 59 } };
  },
  relativeClock: (m) => {
    const unit = m.text('unit') as Unit;
    return isClockUnit(unit)
      ? relativeUnit(unit, Number(m.word('rel') === '+' ? 1 : m.word('rel') === '-' ? -1 : m.word('rel')), m.ref)
      : undefined;
  },
  /** early in the day, later today: 0-12, 10-14, 12-24 o'clock */
  partOfDate: (m) => {
    const date = m.one('date');
    const part = m.narrowing;
    if (!date || (date.y === undefined && date.wd === undefined)) return undefined;
    // "früh am Morgen" is no part of tomorrow.
    if (m.has('on') && date.relative) return undefined;
    const [from, to] = part === 'S' ? [0, 12] : part === 'M' ? [10, 14] : [12, 24];
    const at = (h: number): DateTimeMeaning => ({ k: 'dt', date, time: { k: 'time', h, mi: 0 } });
    return { k: 'dtr', date, from: at(from), to: at(to), timex: '' };
  },
};
