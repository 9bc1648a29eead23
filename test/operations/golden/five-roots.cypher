// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":"didi","a4":null,"a5":"2021-07-12","a6":"9999-12-31","a7":"cybersecurity-review-measures-2021","a8":null,"a9":"2026-11-24","a10":"9999-12-31","a11":2,"a12":"","a13":"￿","a14":3,"a15":"","a16":"￿","a17":null,"a18":"2026-11-24","a19":"9999-12-31","a20":null,"a21":"2026-11-24","a22":"9999-12-31","a23":"no-such-product"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a3
})
WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
  MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
  RETURN r
}) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
RETURN 1 AS t, [v0.name] AS v
UNION ALL
WITH h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
MATCH (n:Node {id: $p.a7})
WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
  MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
  RETURN r
}) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a6
RETURN 2 AS t, [v0.kind, v0.title, COLLECT {
  MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a5 AND l0.validUntil > $p.a5 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a6
  WITH x0 ORDER BY x0.order
  RETURN [x0.status, x0.date, x0.stage]
}] AS v
UNION ALL
WITH h, CASE WHEN $p.a8 < h.instant THEN $p.a8 ELSE h.instant END AS k
MATCH (n:Regulator) WHERE n.order > $p.a15 AND n.order < $p.a16
WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
  MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
  RETURN r
}) END AS v0 WHERE v0.published <= $p.a10
WITH * ORDER BY n.order ASC LIMIT $p.a14
RETURN 3 AS t, [n.order, [v0.name, [COLLECT {
  MATCH ()<-[e1:PART_OF]-(m1) WHERE e1.toId = n.id AND e1.fromKind = 'Regulator' AND e1.validFrom <= $p.a9 AND e1.validUntil > $p.a9 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a10 AND e1.fromOrder > $p.a12 AND e1.fromOrder < $p.a13
  WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a11
  WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
    MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v1
  RETURN [e1.fromOrder, [v1.id]]
}, null]]] AS v
UNION ALL
WITH h, CASE WHEN $p.a17 < h.instant THEN $p.a17 ELSE h.instant END AS k
MATCH (n:Exchange) WHERE n.order > ''
WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
  MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
  RETURN r
}) END AS v0 WHERE v0.published <= $p.a19
WITH * ORDER BY n.order LIMIT 1000
RETURN 4 AS t, [v0.id, v0.mic] AS v
UNION ALL
WITH h, CASE WHEN $p.a20 < h.instant THEN $p.a20 ELSE h.instant END AS k
MATCH (n:Node {id: $p.a23})
WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
  MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
  RETURN r
}) END AS v0 WHERE v0.type IN ['Product'] AND v0.published <= $p.a22
RETURN 5 AS t, [v0.id] AS v }
RETURN t, v
