import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Sets the headers that keep a browser from running, framing or sending anything that is not ours. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        // The code editor of the playground sets styles as it draws; styles run nothing.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // The playground's styles carry their fonts within them.
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // The service speaks plain HTTP; whether its name is for HTTPS only is for the proxy before it to say.
    hsts: false,
  });
}
