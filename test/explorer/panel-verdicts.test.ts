import { describe, expect, test } from '@jest/globals';
import { partOf, partText } from '../../src/explorer/entity/part.ts';
import { groundsOf, type Grounded } from '../../src/explorer/entity/verdicts/grounds.ts';
import { branchesOf, hasPath, testWords } from '../../src/explorer/entity/verdicts/trace.ts';

type Node = Grounded['trace'][number];

const node = (path: string, depth: number, more: Partial<Node> = {}): Node => ({
  path,
  depth,
  kind: 'LEAF',
  label: path,
  truth: 'TRUE',
  reason: 'NONE',
  provision: null,
  threshold: null,
  observed: null,
  found: null,
  margin: null,
  facts: [],
  assumptions: [],
  unquoted: false,
  citations: [],
  ...more,
});

describe('a trace becomes a tree', () => {
  const flat = [node('m', 0), node('art-1', 1), node('art-1.all', 2), node('art-1.all.0', 3), node('art-1.all.1', 3), node('art-2', 1)];

  test('each step holds its parts, in their order', () => {
    const [measure] = branchesOf(flat);
    expect(measure?.parts.map(({ step }) => step.path)).toEqual(['art-1', 'art-2']);
    expect(measure?.parts[0]?.parts[0]?.parts.map(({ step }) => step.path)).toEqual(['art-1.all.0', 'art-1.all.1']);
    expect(measure?.parts[1]?.parts).toEqual([]);
  });

  test('an empty trace has no branches', () => {
    expect(branchesOf([])).toEqual([]);
  });

  test('a branch knows what lies in it', () => {
    const [first, second] = branchesOf(flat)[0]?.parts ?? [];
    expect([first, second].map((branch) => branch && hasPath(branch, new Set(['art-1.all.1'])))).toEqual([true, false]);
  });

  test('the test is read without its outcome', () => {
    expect(testWords('People held: more than 1,000,000 — holds, known: at least 2')).toBe('People held: more than 1,000,000');
    expect(testWords('Art. 2')).toBe('Art. 2');
  });
});

describe('what a verdict rests on', () => {
  const ends = {
    company: { id: 'didi', name: 'DiDi' },
    measure: { id: 'draft', name: 'Draft', issuedBy: { nodes: [{ id: 'cac' }] } },
  };
  const provision = (id: string) => ({ id, name: id });
  const scope = node('art-2.scope', 2, {
    kind: 'SCOPE',
    provision: provision('draft#art-2'),
    threshold: { fact: 'operatesInJurisdiction', list: ['CN', 'HK'], negated: false },
    found: { text: 'Brazil, China', list: ['BR', 'CN'] },
  });
  const users = node('art-6.all.0', 3, {
    provision: provision('draft#art-6'),
    threshold: { fact: 'users', list: null, negated: false },
    facts: [{ id: 'f', subject: { __typename: 'Product', id: 'app', name: 'App' }, metric: { label: 'Users' }, value: { text: '2' }, period: null }],
  });
  const event = { id: 'review', title: 'Review', date: null };
  const asserted = [{ claimStatus: 'ORDERED' as const, role: null, event, citations: [] }];

  test('of a definite one: both ends, the issuer, what decides, and the events that assert it', () => {
    const ids = groundsOf({ ...ends, verdict: 'WOULD_APPLY', trace: [scope, users], decisive: [{ path: 'art-2.scope' }], asserted });
    expect(ids).toEqual(['didi', 'draft', 'cac', 'draft#art-2', 'CN', 'review']);
  });

  test('of one with a figure: whom the figure is about', () => {
    const ids = groundsOf({ ...ends, verdict: 'APPLIES', trace: [scope, users], decisive: [{ path: 'art-6.all.0' }], asserted: [] });
    expect(ids).toEqual(['didi', 'draft', 'cac', 'draft#art-6', 'app']);
  });

  test('of an unknown one: what is open, not what is settled', () => {
    const open = node('art-2', 1, { kind: 'PROVISION', truth: 'UNKNOWN', provision: provision('draft#art-2') });
    const ids = groundsOf({ ...ends, verdict: 'UNKNOWN', trace: [open, scope, users], decisive: [], asserted: [] });
    expect(ids).toEqual(['didi', 'draft', 'cac', 'draft#art-2', 'CN']);
  });

  test('where nothing is shared, what was asked for is shown', () => {
    const elsewhere = { ...scope, truth: 'FALSE' as const, found: { text: 'Brazil', list: ['BR'] } };
    const ids = groundsOf({ ...ends, verdict: 'DOES_NOT_APPLY', trace: [elsewhere], decisive: [{ path: 'art-2.scope' }], asserted: [] });
    expect(ids).toEqual(['didi', 'draft', 'cac', 'draft#art-2', 'CN', 'HK']);
  });
});

describe('a part in a link', () => {
  test.each(['affected', 'affected~strict', 'affected:some:measure#art-1', 'affected~strict:x', 'sources'])('%s comes back as it was', (text) => {
    expect(partText(partOf(text, 'Company'))).toBe(text);
  });

  test('a part that the kind does not have is the overview', () => {
    expect(partOf('criteria', 'Company').name).toBe('overview');
    expect(partOf(null, 'Measure')).toEqual({ name: 'overview', isStrict: false, opened: null });
    expect(partText(partOf('no-such-part', 'Event'))).toBeNull();
  });
});
