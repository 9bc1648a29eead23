// {"a0":null,"a1":"2021-07-05","a2":"9999-12-31","a3":["id"],"a4":2,"a5":"","a6":"￿","a7":10000,"a8":["ticker","validFrom","validUntil"],"a9":["id"],"a10":6,"a11":"","a12":"￿","a13":["id"],"a14":"didi","a15":null,"a16":"2022-07-05","a17":"9999-12-31","a18":["id"],"a19":2,"a20":"","a21":"￿","a22":["ticker","validFrom","validUntil"],"a23":["id"],"a24":6,"a25":"","a26":"￿","a27":["id"],"a28":"didi","a29":null,"a30":"2021-07-09","a31":"9999-12-31","a32":["kind"],"a33":"cybersecurity-review-measures-draft-2021","a34":null,"a35":"2021-07-10","a36":"9999-12-31","a37":["kind"],"a38":"cybersecurity-review-measures-draft-2021"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a14})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a13 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a5 AND e1.fromOrder < $p.a6 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a4
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a3 | v1[key]]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }], [COLLECT {
    MATCH (n)-[e1:LISTED_ON]->(m1) WHERE e1.toKind = 'Exchange' AND e1.toOrder > $p.a11 AND e1.toOrder < $p.a12 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toOrder ASC LIMIT $p.a10
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [key IN $p.a9 | v1[key]], [key IN $p.a8 | e1[key]]]
  }, COUNT {
    MATCH (n)-[e1:LISTED_ON]->() WHERE e1.toKind = 'Exchange' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a15 < h.instant THEN $p.a15 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a28})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a17
  RETURN 2 AS t, [key IN $p.a27 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a20 AND e1.fromOrder < $p.a21 AND e1.validFrom <= $p.a16 AND e1.validUntil > $p.a16 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a17
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a19
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a18 | v1[key]]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a16 AND e1.validUntil > $p.a16 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a17
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }], [COLLECT {
    MATCH (n)-[e1:LISTED_ON]->(m1) WHERE e1.toKind = 'Exchange' AND e1.toOrder > $p.a25 AND e1.toOrder < $p.a26 AND e1.validFrom <= $p.a16 AND e1.validUntil > $p.a16 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a17
    WITH e1, m1 ORDER BY e1.toOrder ASC LIMIT $p.a24
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [key IN $p.a23 | v1[key]], [key IN $p.a22 | e1[key]]]
  }, COUNT {
    MATCH (n)-[e1:LISTED_ON]->() WHERE e1.toKind = 'Exchange' AND e1.validFrom <= $p.a16 AND e1.validUntil > $p.a16 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a17
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a29 < h.instant THEN $p.a29 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a33})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a31
  RETURN 3 AS t, [key IN $p.a32 | v0[key]] + [COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a30 AND l0.validUntil > $p.a30 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a31
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a34 < h.instant THEN $p.a34 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a38})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a36
  RETURN 4 AS t, [key IN $p.a37 | v0[key]] + [COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a35 AND l0.validUntil > $p.a35 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a36
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
