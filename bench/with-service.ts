import type { ServiceParts } from '../src/server/index.ts';
import setUp from '../test/harness/global-setup.ts';
import tearDown from '../test/harness/global-teardown.ts';
import { withSeed } from '../test/harness/seeded-graph.ts';
import { serveGraph, type TestService } from '../test/harness/service.ts';

/** Runs some work against the whole service on a database of its own with the seed in it, and ends both. */
export async function withService(config: Partial<ServiceParts['config']>, work: (service: TestService) => Promise<void>): Promise<void> {
  await setUp();
  try {
    const service = await serveGraph(await withSeed(), config);
    try {
      await work(service);
    } finally {
      await service.stop();
    }
  } finally {
    await tearDown();
  }
}
