import { exactDecimal } from './decimal';
import { absenceOf, type Decoded, isConfidentialFlag } from './decoded';
import { parsePeriod } from './period';

// Attribute concepts of the SDMX cross-domain guidelines (2016 and 2018, annex 1) and of the large agencies. Structure-specific
// messages do not tell attributes from dimensions; a name in this list is an attribute, any other name a dimension.
const ATTRIBUTES = new Set(
  `OBS_STATUS OBS_FLAG CONF_STATUS CONF_STATUS_OBS OBS_CONF PRE_BREAK_VALUE PRE_BREAK_VAL OBS_COM OBS_COMMENT COMMENT COMMENT_OBS COMMENT_TS COMMENT_DSET
   COM UNIT UNIT_MEASURE UNIT_MULT UNIT_MULTIPLIER POWERCODE POWERCODE_CODE DECIMALS TITLE TITLE_COMPL TIME_FORMAT TIME_PER_COLLECT COLLECTION COLL_METHOD BASE_PER BASE_PERIOD
   REFERENCE_PERIOD REFERENCEPERIOD REFERENCEPERIOD_CODE REF_PERIOD_DETAIL REF_YEAR_PRICE EMBARGO_TIME EMBARGO_DATE LAST_UPDATE UPDATED SOURCE SOURCE_AGENCY SOURCE_PUB DATA_COMP
   AVAILABILITY BREAKS COVERAGE COMPILATION COMPILING_ORG DISS_ORG DOM_SER_IDS NAT_TITLE PUBL_ECB PUBL_MU PUBL_PUBLIC IDBANK TABLE_IDENTIFIER LANGUAGE PUBLISHER UPDATE_DATE
   CONTACT_POINT SERIES_NAME DESCRIPTION FULL_DESCRIPTION METHODOLOGY METHODOLOGY_NOTES SCALE COUNTRY_UPDATE_DATE DOI OVERLAP KEY_INDICATOR NOTE NOTES
   DECIMALS_DISPLAYED TARIFFTYPE TOTALNOOFLINES NBR_PREF_LINES NBR_MFN_LINES NBR_NA_LINES SUM_OF_RATES MIN_RATE MAX_RATE NOMENCODE OBS_VALUE_MEASURE DATASOURCE OBS_PRE_BREAK REPORTING_YEAR_START_DAY`.split(
    /\s+/,
  ),
);

export function isAttributeName(id: string): boolean {
  return ATTRIBUTES.has(id.toUpperCase());
}

export const isTimeId = (id: string): boolean => /^(?:TIME_PERIOD|TIME|PERIOD)$/i.test(id);

const UNIT_IDS = /^(?:UNIT_MEASURE|UNIT|UNIT_MEAS)$/i;
const STATUS_IDS = /^(?:OBS_STATUS|OBS_FLAG|STATUS)$/i;
const CONFIDENTIALITY_IDS = /^(?:CONF_STATUS(?:_OBS)?|OBS_CONF)$/i;

/** What an observation is made of, whatever message it came in. */
export interface SdmxObservation {
  dimensions: Record<string, string>;
  attributes: Record<string, string>;
  value: string | undefined;
  deleted?: boolean;
  /** The time dimension where it has another name than usual. */
  timeId?: string | undefined;
}

const NOT_A_NUMBER = /^(?:NaN|INF|-INF|:|\.\.?|)$/i;

/** Reporting years may begin on another day than 1 January; which period `2019-Q1` is then we do not compute, and do not guess. */
function reported(code: string, yearStart: string | undefined): Decoded['period'] {
  const isReporting = /^\d{4}-[ASTQMWD]\d*$/i.test(code);
  return isReporting && yearStart !== undefined && !/^--01-01/.test(yearStart) ? undefined : parsePeriod(code);
}

/** The cell of an SDMX observation: period from the time dimension, unit and status from their attributes. */
export function sdmxCell(observation: SdmxObservation): Decoded {
  const { dimensions, attributes } = observation;
  const text = observation.value?.trim() ?? '';
  const value = NOT_A_NUMBER.test(text) ? undefined : exactDecimal(text);
  const decoded: Decoded = { dimensions, value: value ?? null };
  const timeId = observation.timeId ?? Object.keys(dimensions).find(isTimeId);
  const period = timeId === undefined ? undefined : reported(dimensions[timeId]!, attributes.REPORTING_YEAR_START_DAY);
  if (period !== undefined) decoded.period = period;
  const find = (ids: RegExp, ...from: Array<Record<string, string>>): string | undefined =>
    from.flatMap((part) => Object.entries(part)).find(([id, found]) => ids.test(id) && found !== '')?.[1];
  const status = find(STATUS_IDS, attributes);
  const confidentiality = find(CONFIDENTIALITY_IDS, attributes);
  const unit = find(UNIT_IDS, attributes, dimensions);
  if (status !== undefined) decoded.status = status;
  if (unit !== undefined) decoded.unit = unit;
  if (Object.keys(attributes).length > 0) decoded.attributes = attributes;
  if (observation.deleted === true) return { ...decoded, value: null, absence: 'withdrawn' };
  if (value === undefined) decoded.absence = isConfidentialFlag(confidentiality) ? 'confidential' : absenceOf(status);
  return decoded;
}
