// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":"fine","a4":["title"],"a5":3,"a6":"","a7":"￿","a8":10000,"a9":"didi","a10":null,"a11":"2026-11-24","a12":"9999-12-31","a13":["date","id"],"a14":"CN","a15":"2021-01-01","a16":"0000-01-01\u0002","a17":"2022-01-01","a18":"cac","a19":4}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a9})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a6 AND e1.fromOrder < $p.a7 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    WITH * WHERE ((v1.fold_title CONTAINS $p.a3)) ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a5
    RETURN [e1.fromOrder, [key IN $p.a4 | v1[key]]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    WITH * WHERE ((v1.fold_title CONTAINS $p.a3))
    WITH 1 AS one LIMIT $p.a8
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a10 < h.instant THEN $p.a10 ELSE h.instant END AS k
  MATCH (n:Measure)
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a12 AND (EXISTS {
  MATCH (n)-[f0_0:IN_JURISDICTION]->(g0_0:Jurisdiction) WHERE f0_0.validFrom <= $p.a11 AND f0_0.validUntil > $p.a11 AND f0_0.recordedFrom <= k AND f0_0.recordedUntil > k AND f0_0.published <= $p.a12 AND f0_0.role = 'jurisdiction' AND (g0_0.id = $p.a14) } AND (v0.order >= $p.a15 AND (v0.order > $p.a16 AND v0.order < $p.a17)) AND (EXISTS {
  MATCH (n)<-[f0_0:ISSUED]-(g0_0:Regulator) WHERE f0_0.validFrom <= $p.a11 AND f0_0.validUntil > $p.a11 AND f0_0.recordedFrom <= k AND f0_0.recordedUntil > k AND f0_0.published <= $p.a12 AND ((g0_0.id = $p.a18)) }))
  WITH *, COUNT {
    MATCH (n)-[q:HAS_PROVISION]->() WHERE q.validFrom <= $p.a11 AND q.validUntil > $p.a11 AND q.recordedFrom <= k AND q.recordedUntil > k AND q.published <= $p.a12
  } AS by0_0, n.id AS by0_1
  WITH * ORDER BY by0_0 DESC, by0_1 ASC LIMIT $p.a19
  RETURN 2 AS t, [[by0_0, by0_1], [key IN $p.a13 | v0[key]] + [[null, COUNT {
    MATCH (n)-[e1:HAS_PROVISION]->() WHERE e1.toKind = 'Provision' AND e1.validFrom <= $p.a11 AND e1.validUntil > $p.a11 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a12
    WITH 1 AS one LIMIT $p.a8
    RETURN one
  }]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a10 < h.instant THEN $p.a10 ELSE h.instant END AS k
  RETURN 2 AS t, [null, COUNT {
    MATCH (n:Measure)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a12 AND (EXISTS {
    MATCH (n)-[f0_0:IN_JURISDICTION]->(g0_0:Jurisdiction) WHERE f0_0.validFrom <= $p.a11 AND f0_0.validUntil > $p.a11 AND f0_0.recordedFrom <= k AND f0_0.recordedUntil > k AND f0_0.published <= $p.a12 AND f0_0.role = 'jurisdiction' AND (g0_0.id = $p.a14) } AND (v0.order >= $p.a15 AND (v0.order > $p.a16 AND v0.order < $p.a17)) AND (EXISTS {
    MATCH (n)<-[f0_0:ISSUED]-(g0_0:Regulator) WHERE f0_0.validFrom <= $p.a11 AND f0_0.validUntil > $p.a11 AND f0_0.recordedFrom <= k AND f0_0.recordedUntil > k AND f0_0.published <= $p.a12 AND ((g0_0.id = $p.a18)) }))
    WITH 1 AS one LIMIT $p.a8
    RETURN one
  }] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
