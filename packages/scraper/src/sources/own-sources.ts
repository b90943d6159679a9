import bls from '../../data/sources/bls.json';
import cbsIsrael from '../../data/sources/cbs-israel.json';
import dataGovHk from '../../data/sources/data-gov-hk.json';
import dataGovIl from '../../data/sources/data-gov-il.json';
import dataGovSg from '../../data/sources/data-gov-sg.json';
import destatis from '../../data/sources/destatis.json';
import eStat from '../../data/sources/e-stat.json';
import eurostat from '../../data/sources/eurostat.json';
import eurostatCities from '../../data/sources/eurostat-cities.json';
import hkCensus from '../../data/sources/hk-census.json';
import kosis from '../../data/sources/kosis.json';
import oecd from '../../data/sources/oecd.json';
import singstat from '../../data/sources/singstat.json';
import unSdg from '../../data/sources/un-sdg.json';
import usCensus from '../../data/sources/us-census.json';
import wikidata from '../../data/sources/wikidata.json';
import worldBank from '../../data/sources/world-bank.json';
import { readSource } from './load-sources';
import type { Source } from './source';

const FILES: Readonly<Record<string, unknown>> = {
  bls: bls,
  'cbs-israel': cbsIsrael,
  'data-gov-hk': dataGovHk,
  'data-gov-il': dataGovIl,
  'data-gov-sg': dataGovSg,
  destatis: destatis,
  'e-stat': eStat,
  eurostat: eurostat,
  'eurostat-cities': eurostatCities,
  'hk-census': hkCensus,
  kosis: kosis,
  oecd: oecd,
  singstat: singstat,
  'un-sdg': unSdg,
  'us-census': usCensus,
  wikidata: wikidata,
  'world-bank': worldBank,
};

/** The sources that come with the package, checked; ordered by id. */
export function ownSources(): Source[] {
  return Object.entries(FILES).map(([name, json]) => readSource(json, `${name}.json`));
}
