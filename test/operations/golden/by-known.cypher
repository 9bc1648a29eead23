// {"a0":"<instant>","a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":["number"],"a5":["list","lower","lowerOpen","text","truth","unit","upper","upperOpen","valueKind"],"a6":6,"a7":"","a8":"￿","a9":10000,"a10":["legalName","name"],"a11":"didi","a12":null,"a13":"2026-11-24","a14":"9999-12-31","a15":["id"],"a16":["number"],"a17":["list","lower","lowerOpen","text","truth","unit","upper","upperOpen","valueKind"],"a18":6,"a19":"","a20":"￿","a21":["legalName","name"],"a22":"didi","a23":"<instant>","a24":"2026-11-24","a25":"9999-12-31","a26":["name"],"a27":"uber","a28":null,"a29":"2026-11-24","a30":"9999-12-31","a31":["name"],"a32":"uber","a33":"<instant>","a34":"2026-11-24","a35":"9999-12-31","a36":["title"],"a37":"review","a38":null,"a39":"2026-11-24","a40":"9999-12-31","a41":["title"],"a42":"review","a43":"<instant>","a44":"2026-11-24","a45":"9999-12-31","a46":["name"],"a47":21,"a48":"","a49":"￿","a50":null,"a51":"2026-11-24","a52":"9999-12-31","a53":["name"],"a54":21,"a55":"","a56":"￿"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a11})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a10 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a3 | v1[key]]
  }), [COLLECT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->(m1) WHERE e1.toKind = 'Fact' AND e1.toOrder > $p.a7 AND e1.toOrder < $p.a8 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toOrder DESC LIMIT $p.a6
    RETURN [e1.toOrder, [key IN $p.a5 | m1[key]] + [head(COLLECT { MATCH (x1:Change {number: m1.change}) RETURN [key IN $p.a4 | x1[key]] })]]
  }, COUNT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->() WHERE e1.toKind = 'Fact' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a9
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a12 < h.instant THEN $p.a12 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a22})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a14
  RETURN 2 AS t, [key IN $p.a21 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a13 AND e1.validUntil > $p.a13 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a14 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a15 | v1[key]]
  }), [COLLECT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a13 AND o1.validUntil > $p.a13 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a14]->()){0,1} (s1)-[e1:HAS_FACT]->(m1) WHERE e1.toKind = 'Fact' AND e1.toOrder > $p.a19 AND e1.toOrder < $p.a20 AND e1.validFrom <= $p.a13 AND e1.validUntil > $p.a13 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a14
    WITH e1, m1 ORDER BY e1.toOrder DESC LIMIT $p.a18
    RETURN [e1.toOrder, [key IN $p.a17 | m1[key]] + [head(COLLECT { MATCH (x1:Change {number: m1.change}) RETURN [key IN $p.a16 | x1[key]] })]]
  }, COUNT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a13 AND o1.validUntil > $p.a13 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a14]->()){0,1} (s1)-[e1:HAS_FACT]->() WHERE e1.toKind = 'Fact' AND e1.validFrom <= $p.a13 AND e1.validUntil > $p.a13 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a14
    WITH 1 AS one LIMIT $p.a9
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a23 < h.instant THEN $p.a23 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a27})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a25
  RETURN 3 AS t, [key IN $p.a26 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a28 < h.instant THEN $p.a28 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a32})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a30
  RETURN 4 AS t, [key IN $p.a31 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a33 < h.instant THEN $p.a33 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a37})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a35
  RETURN 5 AS t, [key IN $p.a36 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a38 < h.instant THEN $p.a38 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a42})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a40
  RETURN 6 AS t, [key IN $p.a41 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a43 < h.instant THEN $p.a43 ELSE h.instant END AS k
  MATCH (n:Company) USING INDEX SEEK n:Company(order) WHERE n.order > $p.a48 AND n.order < $p.a49
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a45
  WITH * ORDER BY n.order ASC LIMIT $p.a47
  RETURN 7 AS t, [n.order, [key IN $p.a46 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a43 < h.instant THEN $p.a43 ELSE h.instant END AS k
  RETURN 7 AS t, [null, CASE WHEN k = h.instant AND $p.a45 = '9999-12-31' AND head.total_Company IS NOT NULL THEN [head.total_Company] ELSE COUNT {
    MATCH (n:Company)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a45
    WITH 1 AS one LIMIT $p.a9
    RETURN one
  } END] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a50 < h.instant THEN $p.a50 ELSE h.instant END AS k
  MATCH (n:Company) USING INDEX SEEK n:Company(order) WHERE n.order > $p.a55 AND n.order < $p.a56
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a52
  WITH * ORDER BY n.order ASC LIMIT $p.a54
  RETURN 8 AS t, [n.order, [key IN $p.a53 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a50 < h.instant THEN $p.a50 ELSE h.instant END AS k
  RETURN 8 AS t, [null, CASE WHEN k = h.instant AND $p.a52 = '9999-12-31' AND head.total_Company IS NOT NULL THEN [head.total_Company] ELSE COUNT {
    MATCH (n:Company)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a52
    WITH 1 AS one LIMIT $p.a9
    RETURN one
  } END] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
