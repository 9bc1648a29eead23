import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Answerer } from './answerer.ts';

/** Adds `/schema.graphql`: the schema as text, for code generators and readers. It is written when it is first asked for. */
export function addSchemaText(app: FastifyInstance, answerer: Pick<Answerer, 'sdl'>): void {
  app.get('/schema.graphql', async (request, reply) => {
    const { sdl } = answerer;
    const etag = `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
