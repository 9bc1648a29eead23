import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';
import { changesOf, lineOf } from './ask-changes.ts';
import { ask } from './ask-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

describe('what changed in the review measures between June 2020 and March 2022', () => {
  const measure = 'cybersecurity-review-measures-2020';
  const review = () => changesOf(service, measure, { valid: '2020-06-01' }, { valid: '2022-03-01' }, ['LIFECYCLE', 'PROVISION', 'CRITERIA']);

  test('the special review grew from 45 days to three months in the draft, and to 90 working days in the final text', async () => {
    const { parameters } = await review();
    const special = parameters.filter(({ what }) => what === 'special review');
    expect(special.map(({ before, after, beforeIn, provision }) => [before?.text, after?.text, beforeIn?.id, provision.id])).toEqual([
      ['45 days', '3 months', measure, 'cybersecurity-review-measures-draft-2021#special-review'],
      ['45 days', '90 working days', measure, 'cybersecurity-review-measures-2021#art-14'],
    ]);
    expect(parameters.filter(({ before }) => before === null).map(({ what, after }) => `${what}: ${after?.text ?? ''}`)).toEqual([
      'decide whether a review is needed: 10 working days',
      'preliminary review: 30 working days',
      'reply of member agencies: 15 working days',
    ]);
  });

  test('the life of the line of succession, then what the new text says otherwise, in order of days', async () => {
    const { statements } = await review();
    const draft = 'Cybersecurity Review Measures (Revised Draft for Comment, July 2021)';
    const final = 'Cybersecurity Review Measures (2021 revision, in force 2022)';
    expect(statements.nodes.filter(({ statementKind }) => statementKind === 'LIFECYCLE').map(({ sentence }) => sentence)).toEqual([
      `${draft}: announced, 10 July 2021`,
      `${draft}: consultation opened, 10 July 2021`,
      `${draft}: consultation closed, 25 July 2021`,
      `${final}: adopted, 28 December 2021`,
      `${final}: published, 4 January 2022`,
      `${draft}: superseded, 4 January 2022`,
      'Cybersecurity Review Measures (2020): superseded, 15 February 2022',
      `${final}: entered into force, 15 February 2022`,
    ]);
    expect(statements.nodes.filter(({ statementKind }) => statementKind === 'PROVISION').map(lineOf)).toEqual([
      `15 February 2022 CHANGED (RULE_CHANGED): ${final}, Art. 13-14 takes the place of Cybersecurity Review Measures (2020), Special review procedure`,
      `15 February 2022 CHANGED (RULE_CHANGED): ${final}, Art. 16 takes the place of Cybersecurity Review Measures (2020), Art. 15`,
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 2: nothing recorded of Cybersecurity Review Measures (2020) corresponds to it`,
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 20: nothing recorded of Cybersecurity Review Measures (2020) corresponds to it`,
      `15 February 2022 CHANGED (RULE_CHANGED): ${final}, Art. 5 takes the place of Cybersecurity Review Measures (2020), Art. 2 and following`,
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 7: nothing recorded of Cybersecurity Review Measures (2020) corresponds to it`,
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 8: nothing recorded of Cybersecurity Review Measures (2020) corresponds to it`,
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 9, 11, 12: nothing recorded of Cybersecurity Review Measures (2020) corresponds to it`,
    ]);
    const criteria = statements.nodes.filter(({ statementKind }) => statementKind === 'CRITERIA');
    expect(criteria.map(lineOf)).toContain(
      `15 February 2022 ADDED (RULE_CHANGED): ${final}, Art. 7 applies where: network platform operator; and people whose personal information is held: more than 1,000,000; and plans to list in a foreign country`,
    );
    for (const { citations } of criteria) expect(citations.length).toBeGreaterThan(0);
  });

  test('the measure is followed along its line: companies stand under the text of 2020 before, under that of 2021 after', async () => {
    const { verdicts } = await review();
    expect(verdicts.nodes.filter(({ kind }) => kind === 'CAUGHT').map(({ company }) => company?.id)).toEqual([
      'didi',
      'full-truck-alliance',
      'kanzhun',
      'soulgate',
    ]);
    for (const { before, after } of verdicts.nodes) {
      expect([before?.measure.id, after?.measure.id]).toEqual([measure, 'cybersecurity-review-measures-2021']);
    }
  });

  test('the same line by whichever of its texts it is asked for', async () => {
    const byDraft = await changesOf(service, 'cybersecurity-review-measures-draft-2021', { valid: '2020-06-01' }, { valid: '2022-03-01' }, [
      'CRITERIA',
    ]);
    const byFinal = await changesOf(service, 'cybersecurity-review-measures-2021', { valid: '2020-06-01' }, { valid: '2022-03-01' }, ['CRITERIA']);
    const byFirst = await changesOf(service, measure, { valid: '2020-06-01' }, { valid: '2022-03-01' }, ['CRITERIA']);
    expect([byDraft.statements, byFinal.statements]).toEqual([byFirst.statements, byFirst.statements]);
  });

  test('versions: earlier texts, drafts and final texts, oldest first, as far as they existed', async () => {
    const query = `query V($id: ID!, $at: At) { measure(id: $id, at: $at) { versions { totalCount nodes { id } edges { relation node { id } } pageInfo { hasNextPage } } } }`;
    const versionsOf = async (id: string, at: object | null) => {
      const { measure: found } = await ask<{ measure: { versions: { totalCount: number; nodes: { id: string }[] } } }>(service, query, 1, { id, at });
      expect(found.versions.totalCount).toBe(found.versions.nodes.length);
      return found.versions.nodes.map(({ id: version }) => version);
    };
    const line = [
      'network-products-review-trial-measures-2017',
      'cybersecurity-review-measures-draft-2019',
      'cybersecurity-review-measures-2020',
      'cybersecurity-review-measures-draft-2021',
      'cybersecurity-review-measures-2021',
    ];
    expect(await versionsOf(measure, null)).toEqual(line);
    expect(await versionsOf('cybersecurity-review-measures-draft-2021', null)).toEqual(line);
    expect(await versionsOf(measure, { valid: '2021-07-12' })).toEqual(line.slice(0, 4));
    // An act that amends a law which stays is no successor, and resting on a law makes no version of it.
    expect(await versionsOf('cybersecurity-law', null)).toEqual(['cybersecurity-law']);
    // Two orders that one order took the place of are not versions of each other.
    expect(await versionsOf('us-eo-13942', null)).toEqual(['us-eo-13942', 'us-eo-14034']);
  });

  test('versions are pages like any other list', async () => {
    const query = `query V($after: String) { measure(id: "${measure}") { versions(first: 2, after: $after, where: { kind: { eq: "draft" } }) { nodes { id } pageInfo { hasNextPage endCursor } totalCount facets(by: [KIND]) { values { value count } } } } }`;
    const { measure: found } = await ask<{ measure: unknown }>(service, query, 1, {});
    expect(found).toMatchObject({
      versions: {
        nodes: [{ id: 'cybersecurity-review-measures-draft-2019' }, { id: 'cybersecurity-review-measures-draft-2021' }],
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        facets: [{ values: [{ value: 'draft', count: 2 }] }],
      },
    });
  });
});
