import type { Period } from '@duibiao/model';

/** Why a cell has no value. Zero is a value; these are not. */
export type Absence = 'missing' | 'confidential' | 'withdrawn';

/** One cell of a service's answer, in the service's own codes. */
export interface Decoded {
  /** Dimension id → code (or text, in tables without codes). */
  dimensions: Record<string, string>;
  /** What the time dimension stands for, where it is understood. */
  period?: Period;
  /** Exact decimal with the digits as published, before any multiplier; null where the cell is empty. */
  value: string | null;
  /** Only with a null value: missing, kept confidential, or withdrawn by the service. */
  absence?: Absence;
  /** Only with a null value: figures in its place that are no number we can read ("<5", "12..5"); the mapping's tokens can say what they mean. */
  unread?: string;
  /** The service's status or flag, as sent. */
  status?: string;
  /** Unit as the service names it. */
  unit?: string;
  /** What else the service says about the cell: UNIT_MULT, notes, … Shared between cells where it is the same. */
  attributes?: Readonly<Record<string, string>>;
}

export interface DecodeMeta {
  url?: string;
  contentType?: string;
  /** How to read tables and records: {@link TableMapping}. */
  mapping?: unknown;
}

export interface DecodeResult {
  observations: Decoded[];
  /** When the service last changed the data, as it says it. */
  updated?: string;
  /** Address of the next page. */
  next?: string;
  /** Addresses a collection points to instead of holding data. */
  links?: string[];
}

export type Decoder = (bytes: Uint8Array, meta?: DecodeMeta) => DecodeResult;

// Flags of the services: Eurostat `c` (also behind its colon), SDMX CL_CONF_STATUS and CL_OBS_STATUS `Q`, e-Stat and KOSIS `X`, "(D)" of the US, `[c]` of the UK, "np" of Australia.
const CONFIDENTIAL =
  /^(?::\s*c|c|[bdefinprsuz]{0,3}c[bdefinprsuz]{0,3}|.*\|[CDNS]|C|D|N|S|Q|X|x|\(D\)|\(S\)|\[c\]|n\.?p\.?|秘|conf(?:idential)?|suppressed|secret)$/;

/** Whether a service's flag on an empty cell means "known but not told". */
export function isConfidentialFlag(flag: string | undefined): boolean {
  return flag !== undefined && CONFIDENTIAL.test(flag.trim());
}

/** The absence of a cell without value, from its flag. */
export function absenceOf(flag: string | undefined): Absence {
  return isConfidentialFlag(flag) ? 'confidential' : 'missing';
}
