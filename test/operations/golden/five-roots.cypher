// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id","mic"],"a4":null,"a5":"2026-11-24","a6":"9999-12-31","a7":["name"],"a8":"didi","a9":null,"a10":"2021-07-12","a11":"9999-12-31","a12":["kind","title"],"a13":"cybersecurity-review-measures-2021","a14":null,"a15":"2026-11-24","a16":"9999-12-31","a17":["id"],"a18":"no-such-product","a19":null,"a20":"2026-11-24","a21":"9999-12-31","a22":["id"],"a23":2,"a24":"","a25":"￿","a26":["name"],"a27":3,"a28":"","a29":"￿"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Exchange) WHERE n.order > ''
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a2
  WITH * ORDER BY n.order LIMIT 1000
  RETURN 1 AS t, [key IN $p.a3 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a8})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a6
  RETURN 2 AS t, [key IN $p.a7 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a9 < h.instant THEN $p.a9 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a13})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a11
  RETURN 3 AS t, [key IN $p.a12 | v0[key]] + [COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a10 AND l0.validUntil > $p.a10 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a11
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a14 < h.instant THEN $p.a14 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a18})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Product'] AND v0.published <= $p.a16
  RETURN 4 AS t, [key IN $p.a17 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a19 < h.instant THEN $p.a19 ELSE h.instant END AS k
  MATCH (n:Regulator) USING INDEX SEEK n:Regulator(order) WHERE n.order > $p.a28 AND n.order < $p.a29
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a21
  WITH * ORDER BY n.order ASC LIMIT $p.a27
  RETURN 5 AS t, [n.order, [key IN $p.a26 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:PART_OF]-(m1) USING INDEX SEEK e1:PART_OF(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Regulator' AND e1.fromOrder > $p.a24 AND e1.fromOrder < $p.a25 AND e1.validFrom <= $p.a20 AND e1.validUntil > $p.a20 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a21
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a23
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a22 | v1[key]]]
  }, null]]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
