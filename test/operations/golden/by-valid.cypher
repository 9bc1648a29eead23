// {"a0":null,"a1":"2021-07-05","a2":"9999-12-31","a3":2,"a4":"","a5":"￿","a6":10000,"a7":6,"a8":"","a9":"￿","a10":"didi","a11":null,"a12":"2022-07-05","a13":"9999-12-31","a14":2,"a15":"","a16":"￿","a17":6,"a18":"","a19":"￿","a20":"didi","a21":null,"a22":"2021-07-09","a23":"9999-12-31","a24":"cybersecurity-review-measures-draft-2021","a25":null,"a26":"2021-07-10","a27":"9999-12-31","a28":"cybersecurity-review-measures-draft-2021"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a10})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.id, [COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a4 AND e1.fromOrder < $p.a5 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a3
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [v1.id]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }], [COLLECT {
    MATCH ()-[e1:LISTED_ON]->(m1) USING INDEX SEEK e1:LISTED_ON(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Exchange' AND e1.toOrder > $p.a8 AND e1.toOrder < $p.a9 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.fromId ASC, e1.toKind ASC, e1.toOrder ASC LIMIT $p.a7
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [v1.id], [e1.ticker, e1.validFrom, e1.validUntil]]
  }, COUNT {
    MATCH ()-[e1:LISTED_ON]->() USING INDEX SEEK e1:LISTED_ON(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Exchange' AND e1.toOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a11 < h.instant THEN $p.a11 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a20})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a13
  RETURN 2 AS t, [v0.id, [COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a15 AND e1.fromOrder < $p.a16 AND e1.validFrom <= $p.a12 AND e1.validUntil > $p.a12 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a13
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a14
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [v1.id]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a12 AND e1.validUntil > $p.a12 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a13
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }], [COLLECT {
    MATCH ()-[e1:LISTED_ON]->(m1) USING INDEX SEEK e1:LISTED_ON(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Exchange' AND e1.toOrder > $p.a18 AND e1.toOrder < $p.a19 AND e1.validFrom <= $p.a12 AND e1.validUntil > $p.a12 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a13
    WITH e1, m1 ORDER BY e1.fromId ASC, e1.toKind ASC, e1.toOrder ASC LIMIT $p.a17
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [v1.id], [e1.ticker, e1.validFrom, e1.validUntil]]
  }, COUNT {
    MATCH ()-[e1:LISTED_ON]->() USING INDEX SEEK e1:LISTED_ON(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Exchange' AND e1.toOrder > '' AND e1.validFrom <= $p.a12 AND e1.validUntil > $p.a12 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a13
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a21 < h.instant THEN $p.a21 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a24})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a23
  RETURN 3 AS t, [v0.kind, COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a22 AND l0.validUntil > $p.a22 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a23
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a25 < h.instant THEN $p.a25 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a28})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a27
  RETURN 4 AS t, [v0.kind, COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a26 AND l0.validUntil > $p.a26 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a27
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }] AS v
}
RETURN t, v
