import { cypher, type Cypher, type Statement } from '../cypher.ts';

/** Head as one list: sequence, instant, holder and end of the lease, instant that is being staged (the last three may be null). */
const HEAD = cypher`RETURN [h.sequence, h.instant, h.leaseHolder, h.leaseUntil, h.staging] AS v`;

/** Reads Head: what is published, who writes, and whether something is staged. */
export function readHead(): Statement {
  return { text: cypher`MATCH (h:Head {id: 'head'}) ${HEAD}`, params: {} };
}

/**
 * Takes the lease if it is free, expired or already the holder's, and returns Head as it then stands.
 * The property that is set first and removed at once locks Head before the lease is looked at; a lock taken after looking would let two win.
 */
export function takeLease(params: { readonly holder: string; readonly now: string; readonly until: string }): Statement {
  const text = cypher`MATCH (h:Head {id: 'head'})
SET h.lock = true REMOVE h.lock
WITH h, h.leaseHolder IS NULL OR h.leaseUntil <= $p.now OR h.leaseHolder = $p.holder AS free
SET h.leaseHolder = CASE WHEN free THEN $p.holder ELSE h.leaseHolder END,
    h.leaseUntil = CASE WHEN free THEN $p.until ELSE h.leaseUntil END,
    h.leaseStep = CASE WHEN free THEN 0 ELSE h.leaseStep END
${HEAD}`;
  return { text, params };
}

/** Gives the lease back if it is still the holder's; what is staged stays marked for the next importer to remove. */
export function releaseLease(params: { readonly holder: string }): Statement {
  const text = cypher`MATCH (h:Head {id: 'head'})
SET h.lock = true REMOVE h.lock
WITH h WHERE h.leaseHolder = $p.holder
REMOVE h.leaseHolder, h.leaseUntil, h.leaseStep
RETURN [h.sequence] AS v`;
  return { text, params };
}

/** Of a fenced statement: what the lease's holder gives with every step. */
export interface Step {
  readonly holder: string;
  readonly step: number;
  readonly until: string;
}

/**
 * Puts a write behind the lease: it happens only if the lease is the holder's, it renews the lease, and it holds Head's lock until it is
 * committed, so that nobody can take the lease over in between. The numbered step makes a statement that is sent twice happen once.
 */
export function fenced(body: Cypher): Cypher {
  return cypher`MATCH (h:Head {id: 'head'})
SET h.lock = true REMOVE h.lock
WITH h WHERE h.leaseHolder = $p.holder AND h.leaseStep = $p.step - 1
SET h.leaseStep = $p.step, h.leaseUntil = $p.until
WITH h
${body}`;
}

/** Reads the last step that was done under a lease: holder and step. */
export function readStep(): Statement {
  return { text: cypher`MATCH (h:Head {id: 'head'}) RETURN [h.leaseHolder, h.leaseStep] AS v`, params: {} };
}

/** Notes the instant under which rows are about to be staged, so that whoever finds the note knows that rows may have to be removed. */
export function beginStaging(params: Step & { readonly instant: string }): Statement {
  return { text: fenced(cypher`SET h.staging = $p.instant RETURN [1] AS v`), params };
}

/** Makes the edition odd: from here on, what readers read is changed. Whoever read something before and after knows by it that it may be of two versions. */
export function beginChanging(params: Step): Statement {
  return { text: fenced(cypher`WITH h, coalesce(h.edition, 0) AS edition SET h.edition = edition + 1 - edition % 2 RETURN [1] AS v`), params };
}

/** Removes the note of `beginStaging` and makes the edition even: whatever was staged is removed, or published and there for every reader. */
export function endStaging(params: Step): Statement {
  const text = fenced(cypher`REMOVE h.staging WITH h, coalesce(h.edition, 0) AS edition SET h.edition = edition + edition % 2 RETURN [1] AS v`);
  return { text, params };
}
