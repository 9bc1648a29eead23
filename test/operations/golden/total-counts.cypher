// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":10000,"a4":"cac","a5":null,"a6":"2026-11-24","a7":"9999-12-31","a8":21,"a9":"","a10":"￿","a11":null,"a12":"2026-11-24","a13":"9999-12-31","a14":["id"],"a15":3,"a16":"","a17":"￿"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a4})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a2
  RETURN 1 AS t, [[null, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a3
    RETURN one
  }], [null, COUNT {
    MATCH ()-[e1:ISSUED]->() USING INDEX SEEK e1:ISSUED(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Measure' AND e1.toOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a3
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a5 < h.instant THEN $p.a5 ELSE h.instant END AS k
  RETURN 2 AS t, [null, CASE WHEN k = h.instant AND $p.a7 = '9999-12-31' AND head.total_Company IS NOT NULL THEN [head.total_Company] ELSE COUNT {
    MATCH (n:Company)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a7
    WITH 1 AS one LIMIT $p.a3
    RETURN one
  } END] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a11 < h.instant THEN $p.a11 ELSE h.instant END AS k
  MATCH (n:Measure) USING INDEX SEEK n:Measure(order) WHERE n.order > $p.a16 AND n.order < $p.a17
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a13
  WITH * ORDER BY n.order DESC LIMIT $p.a15
  RETURN 3 AS t, [n.order, [key IN $p.a14 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a11 < h.instant THEN $p.a11 ELSE h.instant END AS k
  RETURN 3 AS t, [null, CASE WHEN k = h.instant AND $p.a13 = '9999-12-31' AND head.total_Measure IS NOT NULL THEN [head.total_Measure] ELSE COUNT {
    MATCH (n:Measure)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a13
    WITH 1 AS one LIMIT $p.a3
    RETURN one
  } END] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
