import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';
import { startFakeService, type FakeService } from './fake-service.ts';

const webRoot = temporaryFolder();
let fake: FakeService | undefined;
let release = (): void => undefined;
afterEach(async () => {
  release();
  await fake?.service.close();
  removeTemporaryFolder(webRoot);
});

/** Each operation is held until it is released. */
function held(): () => Promise<Record<string, never>> {
  return () =>
    new Promise((resolve) => {
      release = () => resolve({});
    });
}

async function untilRuns(count: number): Promise<void> {
  for (let attempt = 0; attempt < 200 && (fake?.behaviour.runs ?? 0) < count; attempt++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(fake?.behaviour.runs).toBe(count);
}

const readiness = async (): Promise<number> => (await fetch(`${fake?.url ?? ''}/health/ready`)).status;

function store(): void {
  mkdirSync(webRoot, { recursive: true });
  const operations = [
    { name: 'tab', query: '{ hello }' },
    { name: 'Panel', query: 'query Panel($id: ID!) { company(id: $id) { id } }', variables: { id: 'didi' }, isLater: true },
  ];
  writeFileSync(join(webRoot, 'operations.json'), JSON.stringify(operations));
}

test('the service is ready when the tabs of the playground have run; what the explorer asks first runs after that', async () => {
  store();
  fake = await startFakeService({ webRoot, warmsPages: true, run: held() });
  await untilRuns(1);
  expect(await readiness()).toBe(503);
  release();
  await untilRuns(2);
  expect(await readiness()).toBe(200);
  expect(fake.lines.join()).not.toContain('"operation":"Panel"');
});

test('a service that stops while it warms up logs no defect', async () => {
  store();
  fake = await startFakeService({ webRoot, run: held() });
  await untilRuns(1);
  await fake.service.close();
  expect(fake.lines.join()).not.toContain('Internal error');
});

test('where pages are not warmed nothing runs after that', async () => {
  store();
  fake = await startFakeService({ webRoot });
  await untilRuns(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(fake.behaviour.runs).toBe(1);
});
