import { expect, test } from 'vitest';
import { verifyQuote } from './verify-quote';

const verdict = (page: string, quote: { exact: string; prefix: string; suffix: string; language: string }): string =>
  verifyQuote({ text: page, url: 'https://page.example/' }, quote).verdict;

const LIBRARIES = {
  exact: 'Oak Hill\t1974\t61,250\t88,016\t11',
  prefix: ',118\t61\nRiverside\t1968\t58,900\t97,340\t12\n',
  suffix: '\nFairmount\t1982\t47,700\t64,902\t9\nLincoln ',
  language: 'en',
};
const PORTS = {
  exact: '군산\t63\t58\t61\t5.2',
  prefix: '\n울산\t536\t517\t418\t-19.1\n포항\t93\t74\t55\t-25.7\n',
  suffix: '\n목포\t41\t44\t52\t18.2\n대산\t104\t96\t118\t22.9\n\n자료',
  language: 'ko',
};
const BATHS = {
  exact: 'Nordbad\t1 204\t118 400\t4,5',
  prefix: 'Bad\tFläche\tBesuche\tVeränderung\nWestbad\t980\t97 300\t-2,0\n',
  suffix: '\nSüdbad\t1 410\t140 900\t1,1\n',
  language: 'de',
};

test.each([
  [
    'all rows brought up to date',
    LIBRARIES,
    'Branch\tOpened\tItems\tVisits 2023\tStaff\nRiverside\t1968\t57,410\t101,268\t12\nOak Hill\t1974\t62,030\t90,377\t11\nFairmount\t1982\t46,950\t66,120\t8',
  ],
  [
    'the columns of the years moved on',
    PORTS,
    '항만\t2021\t2022\t2023\t증감률(%)\n포항\t74\t55\t61\t10.9\n군산\t58\t61\t66\t8.2\n목포\t44\t52\t49\t-5.8',
  ],
  [
    'a neighbour was deleted',
    BATHS,
    'Bad\tFläche\tBesuche\tVeränderung\nNordbad\t1 204\t121 750\t2,8\nSüdbad\t1 410\t139 200\t-1,2\n',
  ],
])('a row of an updated table is changed: %s', (_, quote, page) => {
  expect(verdict(page, quote)).toBe('figure-changed');
});

test('the figures that changed are told', () => {
  const page =
    'Riverside\t1968\t57,410\t101,268\t12\nOak Hill\t1974\t62,030\t90,377\t11\nFairmount\t1982\t46,950\t66,120\t8';
  const { differences, passage } = verifyQuote({ text: page, url: 'https://page.example/' }, LIBRARIES);
  expect(passage?.text).toBe('Oak Hill\t1974\t62,030\t90,377\t11');
  expect(differences).toEqual([
    { kind: 'number', was: '61,250', is: '62,030' },
    { kind: 'number', was: '88,016', is: '90,377' },
  ]);
});

test.each([
  [
    'the row was deleted',
    LIBRARIES,
    'Branch\tOpened\tItems\tVisits 2023\tStaff\nRiverside\t1968\t57,410\t101,268\t12\nFairmount\t1982\t46,950\t66,120\t8',
  ],
  [
    'a row of this name is in a table of other things',
    LIBRARIES,
    'Branch\tOpened\tItems\tVisits 2023\tStaff\nRiverside\t1968\t57,410\t101,268\t12\nFairmount\t1982\t46,950\t66,120\t8\n\nSchool\tClasses\tPupils\tTeachers\tRooms\nMill Road\t9\t201\t14\t10\nOak Hill\t12\t288\t19\t13\nQuay Street\t8\t190\t12\t9',
  ],
])('and one that is no more there is gone: %s', (_, quote, page) => {
  expect(verdict(page, quote)).toBe('gone');
});
