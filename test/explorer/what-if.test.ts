import { describe, expect, test } from '@jest/globals';
import type { RealCompanyQuery, RealFactsQuery, RealPlacesQuery } from '../../src/explorer/generated/operations.ts';
import { EMPTY_PROFILE } from '../../src/explorer/view/profile.ts';
import { boundOf, saidNumber } from '../../src/explorer/whatif/numbers.ts';
import { profileInput } from '../../src/explorer/whatif/profile-input.ts';
import { elementsOf, groupsOf, isAnswerable, questionOfNeed, questionsOf, questionsOfFacts } from '../../src/explorer/whatif/questions.ts';
import { recordedOf } from '../../src/explorer/whatif/real-company.ts';
import { byVerdict, turnsBetween } from '../../src/explorer/whatif/turns.ts';

describe('a described company as the API takes it', () => {
  test('what is not said is left out; none at all is an empty list', () => {
    expect(profileInput(EMPTY_PROFILE)).toEqual({});
    expect(profileInput({ ...EMPTY_PROFILE, like: 'didi', listedOn: [] })).toEqual({ like: 'didi', listedOn: [] });
  });

  test('each kind of answer has its form', () => {
    const { facts } = profileInput({
      ...EMPTY_PROFILE,
      facts: {
        exact: { lower: 5, upper: 5 },
        least: { lower: 5, upper: null },
        most: { lower: null, upper: 5 },
        range: { lower: 1, upper: 5 },
        no: false,
        some: { elements: ['CN'], isAll: false },
        all: { elements: ['CN'], isAll: true },
      },
    });
    expect(facts).toEqual([
      { metric: 'exact', value: { number: 5 } },
      { metric: 'least', value: { quantity: { lower: 5 } } },
      { metric: 'most', value: { quantity: { upper: 5 } } },
      { metric: 'range', value: { quantity: { lower: 1, upper: 5 } } },
      { metric: 'no', value: { boolean: false } },
      { metric: 'some', value: { including: ['CN'] } },
      { metric: 'all', value: { list: ['CN'] } },
    ]);
  });
});

test('a figure is said by its bound, and is read back by it', () => {
  for (const [bound, first, second] of [
    ['exactly', 7, null],
    ['at least', 7, null],
    ['at most', 7, null],
    ['between', 7, 9],
  ] as const) {
    const said = saidNumber(bound, first, second);
    expect(said && boundOf(said)).toBe(bound);
  }
  expect(saidNumber('exactly', null, null)).toBeNull();
  expect(saidNumber('between', 7, null)).toBeNull();
  expect(saidNumber('between', 7, 3)).toBeNull();
});

describe('questions', () => {
  const metric = { id: 'x', label: 'X', question: 'What is it?', unit: null, people: false };
  const questions = questionsOf([
    { ...metric, name: 'registeredUsers', label: 'Registered users', type: 'NUMBER', unit: 'users', known: 'REPORTED', people: true },
    { ...metric, name: 'turnover', label: 'Turnover', type: 'NUMBER', unit: 'EUR', known: 'REPORTED' },
    { ...metric, name: 'servesMinors', label: 'Serves minors', type: 'BOOLEAN', known: 'REPORTED' },
    { ...metric, name: 'isGatekeeper', label: 'Gatekeeper', type: 'BOOLEAN', known: 'JUDGEMENT' },
    { ...metric, name: 'indicator:internet-users', label: 'Internet users', type: 'NUMBER', unit: 'users', known: 'REPORTED' },
    { ...metric, name: 'headquartersCountry', label: 'Headquarters', type: 'SET', known: 'GRAPH' },
  ]);

  test('figures of countries and what the form has fields for are not asked again', () => {
    expect(questions.map(({ fact }) => fact)).toEqual(['registeredUsers', 'turnover', 'servesMinors', 'isGatekeeper']);
  });

  test('each stands in one group, and a search finds by all its words', () => {
    expect(groupsOf(questions, '').map(({ title, questions: own }) => [title, own.length])).toEqual([
      ['Users and people', 1],
      ['Money', 1],
      ['What it does', 1],
      ['What an authority has decided', 1],
    ]);
    expect(groupsOf(questions, 'USERS registered').flatMap((group) => group.questions.map(({ fact }) => fact))).toEqual(['registeredUsers']);
    expect(groupsOf(questions, 'registered nothing')).toEqual([]);
  });

  test('an open question with a scope says it; a text cannot be answered in the form', () => {
    const need = {
      fact: 'monthlyActiveUsers.EU',
      question: 'How many?',
      metric: { label: 'Users', type: 'NUMBER', unit: 'users', known: 'REPORTED' },
    } as const;
    expect(questionOfNeed(need)).toMatchObject({ fact: 'monthlyActiveUsers.EU', label: 'Users (EU)' });
    expect(isAnswerable(questionOfNeed(need))).toBe(true);
    expect(isAnswerable(questionOfNeed({ ...need, metric: { ...need.metric, type: 'TEXT' } }))).toBe(false);
  });

  test('recorded facts are asked by their names, a scope with its label; what is no question is left out', () => {
    expect(questionsOfFacts(['registeredUsers.CN', 'turnover', 'nothing'], questions).map(({ fact, label }) => [fact, label])).toEqual([
      ['registeredUsers.CN', 'Registered users (CN)'],
      ['turnover', 'Turnover'],
    ]);
  });

  test('sets of countries and sectors take codes, others words', () => {
    expect([elementsOf('establishedIn'), elementsOf('otcCountries'), elementsOf('sector'), elementsOf('appName')]).toEqual([
      'countries',
      'countries',
      'sectors',
      'words',
    ]);
  });
});

describe('a real company to start from', () => {
  const fact = (subject: string, text: string, scope: string | null = null) => ({
    rank: 'NORMAL' as const,
    metric: { id: 'users' },
    scope: scope === null ? null : { id: scope },
    value: { text },
    period: { text: 'March 2021' },
    subject: { id: subject, name: subject === 'didi' ? 'DiDi' : 'The app' },
  });
  const company: RealCompanyQuery = {
    company: {
      id: 'didi',
      name: 'DiDi',
      localName: null,
      headquarters: { id: 'CN' },
      incorporation: null,
      sectors: [{ id: 'mobility' }],
      listings: { nodes: [{ id: 'xnys' }] },
    },
  };
  const places: RealPlacesQuery = {
    neighbourhood: {
      edges: [
        { from: 'didi', to: 'CN', role: 'operation' },
        { from: 'didi', to: 'KY', role: 'incorporation' },
      ],
    },
  };
  const figures: RealFactsQuery = {
    company: {
      facts: {
        nodes: [{ ...fact('didi', 'wrong'), rank: 'DEPRECATED' }, fact('app', '5 users'), fact('didi', '9 users'), fact('app', '3 users', 'CN')],
      },
    },
  };

  test('its places and figures fill the form; its own figures before those of a product, none that was withdrawn', () => {
    const recorded = recordedOf(company, places, figures);
    expect(recorded).toMatchObject({ headquarters: 'CN', incorporation: null, operatesIn: ['CN'], sectors: ['mobility'], listedOn: ['xnys'] });
    expect([...(recorded?.facts ?? [])]).toEqual([
      ['users', '9 users (March 2021)'],
      ['users.CN', '3 users (The app, March 2021)'],
    ]);
  });

  test('what is not read yet is left open, and who is not there has nothing', () => {
    expect(recordedOf(company, undefined, undefined)).toMatchObject({ name: 'DiDi', operatesIn: [] });
    expect(recordedOf({ company: null }, places, figures)).toBeNull();
  });
});

describe('verdicts that turned', () => {
  const judged = (id: string, verdict: 'APPLIES' | 'WOULD_APPLY' | 'UNKNOWN' | 'DOES_NOT_APPLY') => ({ verdict, measure: { id, title: id } });

  test('what is as before is left out; what now applies comes first; what came or went is told', () => {
    const before = [judged('a', 'UNKNOWN'), judged('b', 'APPLIES'), judged('c', 'UNKNOWN'), judged('gone', 'APPLIES')];
    const after = [judged('a', 'UNKNOWN'), judged('b', 'DOES_NOT_APPLY'), judged('c', 'WOULD_APPLY'), judged('new', 'APPLIES')];
    expect(turnsBetween(before, after).map((turn) => [turn.measure.id, turn.before, turn.after])).toEqual([
      ['new', null, 'APPLIES'],
      ['c', 'UNKNOWN', 'WOULD_APPLY'],
      ['b', 'APPLIES', 'DOES_NOT_APPLY'],
      ['gone', 'APPLIES', null],
    ]);
    expect(turnsBetween(before, before)).toEqual([]);
  });

  test('verdicts are read in their order, the empty ones too', () => {
    expect(byVerdict([judged('a', 'UNKNOWN')]).map(({ verdict, items }) => [verdict, items.length])).toEqual([
      ['APPLIES', 0],
      ['WOULD_APPLY', 0],
      ['UNKNOWN', 1],
      ['DOES_NOT_APPLY', 0],
    ]);
  });
});
