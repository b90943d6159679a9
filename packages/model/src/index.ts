// The public names of the model. Everything here has its doc comment where it is defined.

export {
  checkAcceptance,
  figureFault,
  type Missing,
} from './acceptance';
export {
  type AccountFinding,
  accountPlan,
  type ClassAccount,
  type PlanAccount,
  type SchemeAccount,
} from './accounting';
export {
  type Assessment,
  assessmentSchema,
  type ProgressReport,
  progressReportSchema,
  progressStatusSchema,
  tallyAssessments,
} from './assessment';
export {
  type Case,
  type CaseField,
  type CaseFields,
  type CaseTarget,
  type Conflict,
  caseFieldsSchema,
  caseSchema,
  caseTargetSchema,
  conflictSchema,
  datedSource,
  findQuote,
  type HistoryEntry,
  historyEntrySchema,
  SET_FIELDS,
  type SourceDate,
  sourceDateSchema,
  type Transferability,
  type Translation,
  transferabilitySchema,
  translationSchema,
} from './case';
export {
  type Clip,
  citedUrl,
  clipSchema,
  type Quote,
  quoteSchema,
} from './clip';
export {
  type ClassCoverage,
  type Coverage,
  computeCoverage,
  type TaskCoverage,
} from './coverage';
export {
  type ClassificationScheme,
  classificationSchemeSchema,
  type Edition,
  editionSchema,
  type PublishedTally,
  planSourceSchema,
  publishedTallySchema,
  schemeClassSchema,
  type Task,
  taskSchema,
  type Unit,
  unitSchema,
  workGroupSchema,
} from './edition';
export {
  type Baseline,
  baselineSchema,
  type Figure,
  figureSchema,
  figureStatusSchema,
} from './figure';
export {
  type BlobRef,
  blobRefSchema,
  instantSchema,
  localIdSchema,
  slugSchema,
  type TaskId,
  taskIdSchema,
  ulidSchema,
} from './ids';
export {
  type Indicator,
  indicatorSchema,
  type Observation,
  observationSchema,
  seriesCodeSchema,
} from './indicator';
export { EMITTED_SCHEMAS, emitJsonSchemas } from './json-schemas';
export {
  calendarDateSchema,
  exactValueSchema,
  type Measure,
  measureSchema,
  observationFields,
  type Period,
  type PeriodPrecision,
  type Place,
  periodPrecisionSchema,
  periodSchema,
  placeSchema,
  type Qualifier,
  qualifierSchema,
  type Span,
  spanSchema,
  type TextObservation,
  textObservationSchema,
} from './observation';
export {
  type Actor,
  actorSchema,
  type Change,
  type ChangesResponse,
  changeSchema,
  changesResponseSchema,
  deleteOperationSchema,
  MAX_OPERATIONS,
  type Operation,
  type OperationResult,
  operationResultSchema,
  operationSchema,
  type PushRequest,
  type PushResponse,
  type PutOperation,
  pushRequestSchema,
  pushResponseSchema,
  putOperationSchema,
  type ReviewOperation,
  resolveOperationSchema,
  reviewOperationSchema,
  type TokenRequest,
  tokenRequestSchema,
} from './operation';
export {
  type Action,
  mayDo,
  PUT_TRANSITIONS,
} from './permissions';
export {
  type InputProblem,
  inputProblemSchema,
  listProblems,
  type ProblemDetails,
  problemDetailsSchema,
} from './problem';
export {
  type Review,
  reviewSchema,
} from './review';
export {
  SNAPSHOT_VERSION,
  type Snapshot,
  snapshotSchema,
} from './snapshot';
export {
  type FoundText,
  foundTextSchema,
  type PageDate,
  type Provenance,
  pageDateSchema,
  provenanceSchema,
  webUrlSchema,
} from './source';
export {
  type Assignment,
  assignmentSchema,
  type ConsultationRound,
  consultationRoundSchema,
  dispositionSchema,
  type Opinion,
  opinionSchema,
  type Target,
  tallyOpinions,
  targetSchema,
} from './target';
export {
  type LanguageTag,
  type LocalizedText,
  languageTagSchema,
  localizedTextSchema,
  pickText,
} from './text';
export {
  latestVerifications,
  VERDICTS,
  type Verdict,
  type Verification,
  verdictSchema,
  verificationSchema,
} from './verification';
export {
  CASE_STATUSES,
  type CaseStatus,
  CENTRES,
  type Centre,
  type CentreId,
  caseStatusSchema,
  centreIdSchema,
  centres,
  ROLES,
  type Role,
  regionCodeSchema,
  roleSchema,
} from './vocabularies';
