// {"a0":"<instant>","a1":"2026-11-24","a2":"9999-12-31","a3":6,"a4":"","a5":"￿","a6":10000,"a7":"didi","a8":null,"a9":"2026-11-24","a10":"9999-12-31","a11":6,"a12":"","a13":"￿","a14":"didi","a15":"<instant>","a16":"2026-11-24","a17":"9999-12-31","a18":"uber","a19":null,"a20":"2026-11-24","a21":"9999-12-31","a22":"uber","a23":"<instant>","a24":"2026-11-24","a25":"9999-12-31","a26":"review","a27":null,"a28":"2026-11-24","a29":"9999-12-31","a30":"review","a31":"<instant>","a32":"2026-11-24","a33":"9999-12-31","a34":21,"a35":"","a36":"￿","a37":null,"a38":"2026-11-24","a39":"9999-12-31","a40":21,"a41":"","a42":"￿"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a7})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.legalName, v0.name, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id]
  }), [COLLECT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->(m1) WHERE e1.toKind = 'Fact' AND e1.toOrder > $p.a4 AND e1.toOrder < $p.a5 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toOrder DESC LIMIT $p.a3
    RETURN [e1.toOrder, [m1.list, m1.lower, m1.lowerOpen, m1.text, m1.truth, m1.unit, m1.upper, m1.upperOpen, m1.valueKind, head(COLLECT { MATCH (x1:Change {number: m1.change}) RETURN [x1.number] })]]
  }, COUNT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->() WHERE e1.toKind = 'Fact' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a8 < h.instant THEN $p.a8 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a14})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a10
  RETURN 2 AS t, [v0.legalName, v0.name, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a9 AND e1.validUntil > $p.a9 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a10 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id]
  }), [COLLECT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a9 AND o1.validUntil > $p.a9 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a10]->()){0,1} (s1)-[e1:HAS_FACT]->(m1) WHERE e1.toKind = 'Fact' AND e1.toOrder > $p.a12 AND e1.toOrder < $p.a13 AND e1.validFrom <= $p.a9 AND e1.validUntil > $p.a9 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a10
    WITH e1, m1 ORDER BY e1.toOrder DESC LIMIT $p.a11
    RETURN [e1.toOrder, [m1.list, m1.lower, m1.lowerOpen, m1.text, m1.truth, m1.unit, m1.upper, m1.upperOpen, m1.valueKind, head(COLLECT { MATCH (x1:Change {number: m1.change}) RETURN [x1.number] })]]
  }, COUNT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a9 AND o1.validUntil > $p.a9 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a10]->()){0,1} (s1)-[e1:HAS_FACT]->() WHERE e1.toKind = 'Fact' AND e1.validFrom <= $p.a9 AND e1.validUntil > $p.a9 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a10
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a15 < h.instant THEN $p.a15 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a18})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a17
  RETURN 3 AS t, [v0.name] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a19 < h.instant THEN $p.a19 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a22})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a21
  RETURN 4 AS t, [v0.name] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a23 < h.instant THEN $p.a23 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a26})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a25
  RETURN 5 AS t, [v0.title] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a27 < h.instant THEN $p.a27 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a30})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a29
  RETURN 6 AS t, [v0.title] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a31 < h.instant THEN $p.a31 ELSE h.instant END AS k
  MATCH (n:Company) USING INDEX SEEK n:Company(order) WHERE n.order > $p.a35 AND n.order < $p.a36
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a33
  WITH * ORDER BY n.order ASC LIMIT $p.a34
  RETURN 7 AS t, [n.order, [v0.name]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a31 < h.instant THEN $p.a31 ELSE h.instant END AS k
  RETURN 7 AS t, [null, COUNT {
    MATCH (n:Company)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a33
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a37 < h.instant THEN $p.a37 ELSE h.instant END AS k
  MATCH (n:Company) USING INDEX SEEK n:Company(order) WHERE n.order > $p.a41 AND n.order < $p.a42
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a39
  WITH * ORDER BY n.order ASC LIMIT $p.a40
  RETURN 8 AS t, [n.order, [v0.name]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a37 < h.instant THEN $p.a37 ELSE h.instant END AS k
  RETURN 8 AS t, [null, COUNT {
    MATCH (n:Company)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a39
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }] AS v
}
RETURN t, v
