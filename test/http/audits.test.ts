import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startFakeService, type FakeService } from './fake-service.ts';

let fake: FakeService;
beforeAll(async () => {
  fake = await startFakeService();
});
afterAll(() => fake.service.close());

test('the service passes every audit of GraphQL over HTTP, without an error or a warning', async () => {
  const results = await auditServer({ url: `${fake.url}/graphql` });
  const failed = results.filter((result) => result.status !== 'ok' && result.status !== 'notice');
  expect(failed.map(({ id, name, status }) => `${status} ${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(55);
});
