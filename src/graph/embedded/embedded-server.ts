import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BoltDatabase, type Endpoint } from '../bolt-database.ts';
import { OpenError } from '../open-error.ts';
import { embeddedVersion, resolveClassPath } from './class-path.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { findJava } from './find-java.ts';
import { reasonInLog, startJava, type JavaCommand, type JavaProcess } from './java-process.ts';
import { publishDatabase } from './owner.ts';
import { ensurePassword } from './password.ts';
import { freePort, portIsOpen } from './ports.ts';
import { identifyProcess } from './process-identity.ts';
import { settingsText } from './settings.ts';

const PORT_TRIES = 3;
const RESTART_PAUSES_MS = [0, 1_000, 5_000, 30_000];

/** The embedded Neo4j while this process owns it: started, started again should it end by itself, and stopped. */
export class EmbeddedServer {
  readonly #options: EmbeddedOptions;
  readonly #command: JavaCommand;
  readonly #password: string;
  #java: JavaProcess | null = null;
  #port = 0;
  #stopping = false;

  private constructor(options: EmbeddedOptions, command: JavaCommand, password: string) {
    this.#options = options;
    this.#command = command;
    this.#password = password;
  }

  /** Finds Java and the jars and starts the database; settles when it answers. Throws OpenError. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedServer> {
    const { java } = await findJava(options.environment);
    const classPath = await resolveClassPath(options);
    const home = join(options.folder, 'neo4j');
    mkdirSync(join(home, 'conf'), { recursive: true });
    const { environment, memory, javaArguments } = options;
    const command = { java, classPath, home, environment, memory, javaArguments };
    const server = new EmbeddedServer(options, command, ensurePassword(options.folder, home));
    await server.#startOnAnyPort();
    return server;
  }

  get endpoint(): Endpoint {
    return { uri: `bolt://127.0.0.1:${String(this.#port)}`, user: 'neo4j', password: this.#password, database: 'neo4j' };
  }

  /** Stops the database cleanly. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#java?.stop();
  }

  async #startOnAnyPort(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      this.#port = await freePort();
      try {
        await this.#startOnce();
        return;
      } catch (error) {
        const portTaken = error instanceof OpenError && /already in use/i.test(error.message);
        if (!portTaken || attempt === PORT_TRIES) throw error;
      }
    }
  }

  async #startOnce(): Promise<void> {
    const startedAt = performance.now();
    this.#options.report(`Starting Neo4j ${embeddedVersion()} …`);
    writeFileSync(join(this.#command.home, 'conf', 'neo4j.conf'), settingsText(this.#port, this.#options));
    const java = await startJava(this.#command);
    this.#java = java;
    // Named before it is ready, so that the next owner can end it even if both this process and the watchdog are killed now.
    this.#publish(java);
    await this.#untilReady(java);
    this.#options.report(`Neo4j is ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
    void java.ended.then(() => this.#restart());
  }

  #publish(java: JavaProcess): void {
    const { uri, user } = this.endpoint;
    const identity = identifyProcess(java.pid) ?? { pid: java.pid, started: '' };
    publishDatabase(this.#options.folder, { ...identity, uri, user, password: this.#password });
  }

  async #untilReady(java: JavaProcess): Promise<void> {
    const giveUpAt = performance.now() + this.#options.startMs;
    const database = new BoltDatabase(this.endpoint, { kind: 'embedded', address: '', version: '' });
    try {
      // Asks the port first: the driver's own tries are slow.
      while (!((await portIsOpen(this.#port)) && (await database.isThere()))) {
        if (java.hasEnded()) throw this.#failure(java, reasonInLog(java.logFile));
        if (this.#options.signal?.aborted) await this.#giveUp(java, 'it was asked to stop before it was ready');
        if (performance.now() > giveUpAt) await this.#giveUp(java, `it did not answer within ${String(this.#options.startMs / 1000)} s`);
        await pause(100);
      }
    } finally {
      await database.close();
    }
  }

  async #giveUp(java: JavaProcess, reason: string): Promise<never> {
    await java.stop();
    throw this.#failure(java, reason);
  }

  #failure({ logFile }: JavaProcess, reason: string): OpenError {
    return new OpenError('NOT_STARTED', `Neo4j did not start: ${reason}\nIts log is ${logFile}.`);
  }

  /** A database that ended unasked (killed, out of memory) is started again at the same place, so that connections heal by themselves. */
  async #restart(): Promise<void> {
    for (let attempt = 0; !this.#stopping; attempt += 1) {
      await pause(RESTART_PAUSES_MS[Math.min(attempt, RESTART_PAUSES_MS.length - 1)], undefined, { ref: false });
      if (this.#stopping) return;
      try {
        await this.#startOnce();
        return;
      } catch (error) {
        this.#options.report(error instanceof Error ? error.message : 'Neo4j did not start again.');
      }
    }
  }
}
