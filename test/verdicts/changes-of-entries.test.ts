import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { changesOf, lineOf, CHANGES, type Changes } from './ask-changes.ts';
import { ask, refusal } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

describe('what changed for DiDi from 20 June to 12 July 2021', () => {
  const didi = () => changesOf(service, 'didi', { valid: '2021-06-20' }, { valid: '2021-07-12' });

  test('it listed, its owners were diluted, the regulators came', async () => {
    const { statements } = await didi();
    expect(statements.nodes.map(lineOf)).toEqual([
      '30 June 2021 ADDED (FACT_CHANGED): DiDi lists on the New York Stock Exchange (DiDi Global, party)',
      '30 June 2021 ADDED (FACT_CHANGED): DiDi Global is listed on New York Stock Exchange',
      '30 June 2021 CHANGED (FACT_CHANGED): SoftBank Group owns a share of DiDi Global (20.2 %); before: SoftBank Group owns a share of DiDi Global (21.5 %)',
      '30 June 2021 ADDED (FACT_CHANGED): Tencent owns a share of DiDi Global (6.4 %)',
      '30 June 2021 ADDED (FACT_CHANGED): Uber owns a share of DiDi Global (12 %)',
      '30 June 2021 ENDED (FACT_CHANGED): DiDi Global: Plans to list in a foreign country: yes (10 June 2021)',
      '2 July 2021 ADDED (FACT_CHANGED): Cybersecurity Review Office opens a review of DiDi Chuxing (DiDi Global, security review)',
      '2 July 2021 ADDED (FACT_CHANGED): DiDi Chuxing stops new user registration in China (DiDi Global, order)',
      '4 July 2021 ADDED (FACT_CHANGED): CAC orders app stores to remove the DiDi Chuxing app (DiDi Global, order)',
      '7 July 2021 ADDED (FACT_CHANGED): SAMR fines platforms for 22 unreported deals (DiDi Global, fine)',
      '9 July 2021 ADDED (FACT_CHANGED): CAC orders removal of 25 more DiDi apps (DiDi Global, order)',
      '12 July 2021 ADDED (FACT_CHANGED): The Register reports on the draft Network Security Review Measures (DiDi Global, party)',
    ]);
    for (const { citations, before, company } of statements.nodes) {
      expect(citations.length).toBeGreaterThan(0);
      expect([before, company]).toEqual([null, null]);
    }
  });

  test('each changed verdict has its cause: the draft was published, the review made it subject to the measures of 2020', async () => {
    const { verdicts } = await didi();
    const causes = new Map(verdicts.nodes.map(({ after, kind, cause }) => [after?.measure.id, `${kind} ${cause}`]));
    expect(causes.get('cybersecurity-review-measures-draft-2021')).toBe('CAUGHT PHASE_CHANGED');
    expect(causes.get('cybersecurity-review-measures-2020')).toBe('CAUGHT FACT_CHANGED');
    expect(causes.get('cac-didi-removal-notice-2021')).toBe('CAUGHT PHASE_CHANGED');
    expect(causes.get('hfcaa')).toBe('BECAME_UNKNOWN FACT_CHANGED');
    for (const { before, after, statementKind } of verdicts.nodes) {
      expect(before?.verdict).not.toBe(after?.verdict);
      expect(statementKind).toBeNull();
    }
  });

  test('of a company the statement brings its own evidence, and nobody else is read', async () => {
    const { parameters } = await didi();
    expect(parameters).toEqual([]);
  });

  test('backwards in time what was added has ended', async () => {
    const { statements } = await changesOf(service, 'didi', { valid: '2021-07-12' }, { valid: '2021-06-20' });
    expect(statements.nodes.map(lineOf)).toContain('30 June 2021 ENDED (FACT_CHANGED): DiDi Global is listed on New York Stock Exchange');
    expect(statements.totalCount).toBe(12);
  });

  test('nothing changes between a moment and itself', async () => {
    const at = { valid: '2021-07-12' };
    const { changes } = await ask<{ changes: Changes }>(service, CHANGES, 2, { of: 'didi', from: at, to: at });
    expect(changes).toMatchObject({ statements: { totalCount: 0 }, verdicts: { totalCount: 0 }, parameters: [] });
  });

  test('what was printed only after 5 July 2021 has arrived by its publication, and changed verdicts by nothing but knowledge', async () => {
    const valid = '2021-07-12';
    const { statements, verdicts } = await changesOf(service, 'didi', { valid, published: '2021-07-05' }, { valid });
    expect(statements.nodes.map(lineOf)).toContain(
      '12 July 2021 ADDED (KNOWLEDGE_ARRIVED): The Register reports on the draft Network Security Review Measures (DiDi Global, party)',
    );
    expect(new Set([...statements.nodes, ...verdicts.nodes].map(({ cause }) => cause))).toEqual(new Set(['KNOWLEDGE_ARRIVED']));
    expect(verdicts.totalCount).toBeGreaterThan(0);
  });
});

describe('what changed for a regulator', () => {
  test('what the CAC issued, did and set between 20 June and 12 July 2021', async () => {
    const { statements, parameters, verdicts } = await changesOf(service, 'cac', { valid: '2021-06-20' }, { valid: '2021-07-12' });
    expect(statements.nodes.map(lineOf)).toEqual(
      expect.arrayContaining([
        '4 July 2021 ADDED (PHASE_CHANGED): CAC notice ordering app stores to remove the DiDi Chuxing app: entered into force, 4 July 2021',
        '10 July 2021 ADDED (RULE_CHANGED): Cyberspace Administration of China issued Cybersecurity Review Measures (Revised Draft for Comment, July 2021)',
        '9 July 2021 ADDED (FACT_CHANGED): CAC orders removal of 25 more DiDi apps (Cyberspace Administration of China, authority)',
      ]),
    );
    expect(parameters.map(({ what, before, after }) => [what, before?.text ?? null, after?.text ?? null])).toEqual([
      ['special review', '45 days', '3 months'],
      ['report vulnerability to MIIT', null, '2 days'],
    ]);
    expect(verdicts.nodes.map(({ company, after }) => `${company?.id ?? ''} ${after?.measure.id ?? ''}`)).toContain(
      'didi cybersecurity-review-measures-2020',
    );
  });
});

describe('what is no question about changes', () => {
  test('an unknown id is null; what is no entry is null', async () => {
    const between = { from: { valid: '2021-06-20' }, to: { valid: '2021-07-12' } };
    expect(await ask(service, CHANGES, 1, { of: 'no-such-entry', ...between })).toEqual({ changes: null });
    expect(await ask(service, CHANGES, 1, { of: 'register-2021-07-12', ...between })).toEqual({ changes: null });
  });

  test('an impossible day is refused', async () => {
    expect(await refusal(service, CHANGES, { of: 'didi', from: { valid: '2021-06-31' }, to: {} })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });
});
