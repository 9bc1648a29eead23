import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendRefusal } from './http-errors.ts';

/** Serves the pages built by `scripts/build-web.mjs`: names with a hash for ever, the pages themselves asked for anew each time. */
export async function addStaticPages(app: FastifyInstance, webRoot: string): Promise<void> {
  const isBuilt = existsSync(join(webRoot, 'explorer.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: join(webRoot, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      wildcard: true,
      index: false,
      immutable: true,
      maxAge: '365d',
    });
  }
  const page = (name: string) => async (_request: unknown, reply: FastifyReply) => {
    if (!isBuilt) return sendRefusal(reply, 'NOT_FOUND', 'The pages have not been built: run `npm start`, or `node scripts/build-web.mjs`.');
    // Not the directory's default header: a page names its hashed files, so an old page would ask for files that are gone.
    return reply.header('cache-control', 'no-cache').sendFile(`${name}.html`, webRoot, { cacheControl: false, immutable: false });
  };
  app.get('/', page('explorer'));
  app.get('/playground', page('playground'));
  app.get('/playground/', async (_request, reply) => reply.redirect('../playground', 301));
}
