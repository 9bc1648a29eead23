import type { EmbeddedOptions } from './embedded-options.ts';

/** neo4j.conf of the embedded database. All paths are relative to its home, so that no folder's name has to be written here. */
export function settingsText(port: number, { memory, transactionMs }: Pick<EmbeddedOptions, 'memory' | 'transactionMs'>): string {
  const settings: Readonly<Record<string, string>> = {
    // Reachable from this machine alone, by Bolt alone.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${String(port)}`,
    'server.bolt.advertised_address': `127.0.0.1:${String(port)}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
    // Limits: a transaction that its client forgot, a lock that is never given back, a statement that takes all memory.
    'db.transaction.timeout': `${String(transactionMs)}ms`,
    'db.transaction.monitor.check.interval': '500ms',
    'db.lock.acquisition.timeout': '10s',
    'server.memory.pagecache.size': memory.pageCache,
    'dbms.memory.transaction.total.max': memory.transactions,
    // A plan of ours takes about a megabyte, and there are caches for text, tree and plan: the default of 1,000 entries fills the heap.
    'server.memory.query_cache.per_db_cache_num_entries': '200',
    // An empty store takes 3 MB instead of 517, and no old transaction logs pile up.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.logs.query.enabled': 'OFF',
    // Without these a stop waits ten seconds for connections that have long been closed.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
