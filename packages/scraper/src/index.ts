// Fetching

// Decoding
export { decoders, PROTOCOLS, type Protocol } from './decode';
export type { Absence, Decoded, DecodeMeta, DecodeResult, Decoder } from './decode/decoded';
export { DecodeError, type DecodeErrorCode, FetchError, type FetchErrorCode, ScraperError } from './errors';
export { classifyHost, type HostKind, isPublicAddress } from './fetch/address-guard';
export { canonicalUrl } from './fetch/canonical-url';
export { decodeText } from './fetch/charset';
export type { Lookup } from './fetch/connector';
export { type CharsetFinding, detectCharset } from './fetch/detect-charset';
export type { Limits } from './fetch/exchange';
export type { Fetched, Redirect } from './fetch/fetched-page';
export { createFetcher, type Fetcher, type FetcherOptions, type FetchInit } from './fetch/fetcher';
export type { HostBudget } from './fetch/host-queue';
export { type CacheEntry, type CacheStore, createMemoryCache, type Headers } from './fetch/http-cache';
export { isAllowedByRobots, parseRobots, type Robots, type RobotsRule } from './fetch/robots';
export { BudgetSpentError, type BudgetWindow, nextAdmission, type SharedBudget } from './fetch/shared-budget';
// Refreshing
export type { Change, FlagReason } from './refresh/compare-observations';
export type { MappingProblem } from './refresh/map-cells';
export type { ObservationStore } from './refresh/observation-store';
export {
  type RefreshOptions,
  type RefreshProgress,
  type RefreshReport,
  refresh,
  type SourceOutcome,
} from './refresh/refresh';
export type { RequestOutcome } from './refresh/refresh-source';
export { hasFindings, summarizeRefresh } from './refresh/summarize-refresh';
export { loadSources, readSource, SourceError } from './sources/load-sources';
export { ownSources } from './sources/own-sources';
export { type Series, type Source, type SourceRequest, type SourceUnit, sourceSchema } from './sources/source';
export { checkPage, type PageCheck, type QuoteCheck } from './verify/check-page';
// Verifying
export type { Difference, DifferenceKind } from './verify/compare/comparison';
export type { Quote } from './verify/find/quote';
export { createSecondWitness, type SecondWitness, type SecondWitnessOptions } from './verify/second-witness';
export type { Soft404 } from './verify/soft-404';
export { type Verdict, type Verification, type VerifyPage, verifyQuote } from './verify/verify-quote';
