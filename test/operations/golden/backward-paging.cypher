// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["date","id"],"a4":3,"a5":"","a6":"￿","a7":null,"a8":"2026-11-24","a9":"9999-12-31","a10":["date","id"],"a11":4,"a12":"2017-01-01\u0001a","a13":"￿","a14":null,"a15":"2026-11-24","a16":"9999-12-31","a17":["date","id"],"a18":3,"a19":"2017-01-01\u0001a","a20":"￿"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a5 AND n.order < $p.a6
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a2
  WITH * ORDER BY n.order ASC LIMIT $p.a4
  RETURN 1 AS t, [n.order, [key IN $p.a3 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a7 < h.instant THEN $p.a7 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a12 AND n.order < $p.a13
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a9
  WITH * ORDER BY n.order ASC LIMIT $p.a11
  RETURN 2 AS t, [n.order, [key IN $p.a10 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a14 < h.instant THEN $p.a14 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a19 AND n.order < $p.a20
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a16
  WITH * ORDER BY n.order DESC LIMIT $p.a18
  RETURN 3 AS t, [n.order, [key IN $p.a17 | v0[key]]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
