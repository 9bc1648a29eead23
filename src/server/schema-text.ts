import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Adds `/schema.graphql`: the schema as text, for code generators and readers. */
export function addSchemaText(app: FastifyInstance, sdl: string): void {
  const etag = `"${createHash('sha256').update(sdl).digest('base64url').slice(0, 22)}"`;
  app.get('/schema.graphql', async (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
