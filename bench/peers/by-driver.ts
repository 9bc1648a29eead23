import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import { plain, type Asking, type Contestant } from './contestant.ts';
import type { Load, Question } from './questions/index.ts';
import { rowsOf, watchedDriver, type Endpoint } from './statements.ts';

/** Hand-written statements, one for each question, and the driver as it is meant to be used for speed: auto-commit reads. */
export function rawDriver(endpoint: Endpoint): Contestant {
  return byDriver(endpoint, (driver, { cypher, params, fromRows }) =>
    cypher === null
      ? null
      : { ask: () => rowsOf(driver, cypher, params), read: (rows) => plain(fromRows(rows as Awaited<ReturnType<typeof rowsOf>>)) },
  );
}

/** The same for what Ambit answers: as of today, as recorded now, as published. */
export function heldDriver(endpoint: Endpoint): Contestant {
  const { asking, ...contestant } = rawDriver(endpoint);
  const at = { day: new Date().toISOString().slice(0, 10), published: '9999-12-31' };
  return { ...contestant, asking: (question) => asking({ ...question, cypher: question.held, params: { ...at, ...question.params } }) };
}

/** Plain functions that resolve level by level with DataLoader, without GraphQL around them. */
export function dataLoader(endpoint: Endpoint): Contestant {
  return byDriver(endpoint, (driver, { load }) => (load === null ? null : { ask: () => load(loading(driver)), read: plain }));
}

function byDriver(endpoint: Endpoint, asking: (driver: Driver, question: Question) => Asking | null): Contestant {
  const { driver, onStatement } = watchedDriver(endpoint);
  return { asking: (question) => asking(driver, question), onStatement, close: () => driver.close() };
}

function loading(driver: Driver): Load {
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  const loaderOf = (text: string): DataLoader<unknown, unknown> =>
    new DataLoader(async (ids) => {
      const found = new Map((await rowsOf(driver, text, { ids })).map(([place, value]) => [Number(place), value]));
      return ids.map((_id, place) => found.get(place) ?? null);
    });
  return (text, id) => {
    const loader = loaders.get(text) ?? loaderOf(text);
    loaders.set(text, loader);
    return loader.load(id);
  };
}
