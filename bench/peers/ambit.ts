import { ambitOn } from '../in-process.ts';
import { plain, type Contestant } from './contestant.ts';
import type { Endpoint } from './statements.ts';

/**
 * Ambit with all that it does for an answer but HTTP. `prepared`: out of the database each time. `kept`: as it is started, where who asks again while
 * the data stand is sent what was kept.
 */
export async function ambit(how: 'prepared' | 'kept', endpoint: Endpoint): Promise<Contestant> {
  const service = await ambitOn(endpoint);
  return {
    asking: ({ ambit: text, fromAmbit }) => ({ ask: service[how](text), read: (data) => plain(fromAmbit(plain(data)) ?? null) }),
    onStatement: (listener) => service.database.onStatement(({ statement: { text, params } }) => listener({ text, params: { p: params } })),
    close: () => service.close(),
  };
}
