import { expect } from '@jest/globals';
import type { QueryResult, TestService } from '../harness/service.ts';

/** Asks the service over HTTP and takes the data, read as the test says; fails when it refuses, or needs another number of statements than said. */
export async function ask<Data>(service: TestService, text: string, statements: number, variables: Record<string, unknown> = {}): Promise<Data> {
  const before = service.database.counted();
  const { status, data, errors } = await service.query(text, variables);
  const after = service.database.counted();
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect({ statements: after.statements - before.statements, roundTrips: after.roundTrips - before.roundTrips }).toEqual({
    statements,
    roundTrips: statements,
  });
  return data as Data;
}

/** Asks what is to be refused, and gives code and message of the first error. */
export async function refusal(service: TestService, text: string, variables: Record<string, unknown> = {}): Promise<Refusal> {
  const result: QueryResult = await service.query(text, variables);
  const [error] = result.errors;
  return { status: result.status, code: error?.extensions['code'], message: error?.message ?? '' };
}

interface Refusal {
  readonly status: number;
  readonly code: unknown;
  readonly message: string;
}
