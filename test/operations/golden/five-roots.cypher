// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":null,"a4":"2026-11-24","a5":"9999-12-31","a6":"didi","a7":null,"a8":"2021-07-12","a9":"9999-12-31","a10":"cybersecurity-review-measures-2021","a11":null,"a12":"2026-11-24","a13":"9999-12-31","a14":"no-such-product","a15":null,"a16":"2026-11-24","a17":"9999-12-31","a18":2,"a19":"","a20":"￿","a21":3,"a22":"","a23":"￿"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Exchange) WHERE n.order > ''
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a2
  WITH * ORDER BY n.order LIMIT 1000
  RETURN 1 AS t, [v0.id, v0.mic] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a3 < h.instant THEN $p.a3 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a6})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a5
  RETURN 2 AS t, [v0.name] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a7 < h.instant THEN $p.a7 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a10})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a9
  RETURN 3 AS t, [v0.kind, v0.title, COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a8 AND l0.validUntil > $p.a8 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a9
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a11 < h.instant THEN $p.a11 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a14})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Product'] AND v0.published <= $p.a13
  RETURN 4 AS t, [v0.id] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a15 < h.instant THEN $p.a15 ELSE h.instant END AS k
  MATCH (n:Regulator) USING INDEX SEEK n:Regulator(order) WHERE n.order > $p.a22 AND n.order < $p.a23
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a17
  WITH * ORDER BY n.order ASC LIMIT $p.a21
  RETURN 5 AS t, [n.order, [v0.name, [COLLECT {
    MATCH ()<-[e1:PART_OF]-(m1) USING INDEX SEEK e1:PART_OF(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Regulator' AND e1.fromOrder > $p.a19 AND e1.fromOrder < $p.a20 AND e1.validFrom <= $p.a16 AND e1.validUntil > $p.a16 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a17
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a18
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [v1.id]]
  }, null]]] AS v
}
RETURN t, v
