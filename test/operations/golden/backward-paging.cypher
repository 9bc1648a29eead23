// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":3,"a4":"","a5":"￿","a6":null,"a7":"2026-11-24","a8":"9999-12-31","a9":4,"a10":"2017-01-01\u0001a","a11":"￿","a12":null,"a13":"2026-11-24","a14":"9999-12-31","a15":3,"a16":"2017-01-01\u0001a","a17":"￿"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a4 AND n.order < $p.a5
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a2
  WITH * ORDER BY n.order ASC LIMIT $p.a3
  RETURN 1 AS t, [n.order, [v0.date, v0.id]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a6 < h.instant THEN $p.a6 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a10 AND n.order < $p.a11
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a8
  WITH * ORDER BY n.order ASC LIMIT $p.a9
  RETURN 2 AS t, [n.order, [v0.date, v0.id]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a12 < h.instant THEN $p.a12 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a16 AND n.order < $p.a17
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a14
  WITH * ORDER BY n.order DESC LIMIT $p.a15
  RETURN 3 AS t, [n.order, [v0.date, v0.id]] AS v
}
RETURN t, v
