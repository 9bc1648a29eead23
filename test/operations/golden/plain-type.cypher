// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":"hangzhou-internet-court","a4":null,"a5":"2019-06-01","a6":"9999-12-31","a7":21,"a8":"","a9":"￿","a10":10000,"a11":"beijing-internet-court","a12":null,"a13":"2019-06-01","a14":"9999-12-31","a15":2,"a16":"","a17":"￿","a18":"cac","a19":"<instant>","a20":"2026-11-24","a21":"9999-12-31","a22":3,"a23":"","a24":"2018-09-28\u0001guangzhou-internet-court"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a3})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Change', 'Citation', 'Company', 'Court', 'Event', 'Exchange', 'Fact', 'Jurisdiction', 'Measure', 'Metric', 'Product', 'Provision', 'Regulator', 'Sector', 'Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.type, v0.id, v0.kind, v0.name, CASE v0.type WHEN 'Court' THEN [v0.judges] END] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a11})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Court'] AND v0.published <= $p.a6
  RETURN 2 AS t, [v0.aliases, v0.id, v0.judges, v0.localName, v0.name, v0.opened, COLLECT {
    UNWIND v0.citations AS c0
    MATCH (x0:Node {id: c0}) WHERE x0.published <= $p.a6
    RETURN [x0.quote, head(COLLECT {
      MATCH (x0)-[e2:CITES]->(m2) WHERE true
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [v2.title]
    })]
  }, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a5 AND e1.validUntil > $p.a5 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a6 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.name]
  }), COLLECT {
    MATCH (n)-[e1:WATCHES]->(m1) WHERE e1.validFrom <= $p.a5 AND e1.validUntil > $p.a5 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a6
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id, v1.name]
  }, [COLLECT {
    MATCH ()<-[e1:ABOUT]-(m1) USING INDEX SEEK e1:ABOUT(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a8 AND e1.fromOrder < $p.a9 AND e1.validFrom <= $p.a5 AND e1.validUntil > $p.a5 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a6
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a7
    RETURN [e1.fromOrder, [m1.statement]]
  }, COUNT {
    MATCH ()<-[e1:ABOUT]-() USING INDEX SEEK e1:ABOUT(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > '' AND e1.validFrom <= $p.a5 AND e1.validUntil > $p.a5 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a6
    WITH 1 AS one LIMIT $p.a10
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a12 < h.instant THEN $p.a12 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a18})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a14
  RETURN 3 AS t, [[COLLECT {
    MATCH ()<-[e1:WATCHES]-(m1) USING INDEX SEEK e1:WATCHES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Court' AND e1.fromOrder > $p.a16 AND e1.fromOrder < $p.a17 AND e1.validFrom <= $p.a13 AND e1.validUntil > $p.a13 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a14
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a15
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [v1.name], [e1.note, e1.percent, e1.role, e1.validFrom, e1.validUntil, [v0.name, v1.name], COLLECT {
      UNWIND e1.citations AS c101
      MATCH (x101:Node {id: c101}) WHERE x101.published <= $p.a14
      RETURN [x101.quote]
    }]]
  }, COUNT {
    MATCH ()<-[e1:WATCHES]-() USING INDEX SEEK e1:WATCHES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Court' AND e1.fromOrder > '' AND e1.validFrom <= $p.a13 AND e1.validUntil > $p.a13 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a14
    WITH 1 AS one LIMIT $p.a10
    RETURN one
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a19 < h.instant THEN $p.a19 ELSE h.instant END AS k
  MATCH (n:Court) USING INDEX SEEK n:Court(order) WHERE n.order > $p.a23 AND n.order < $p.a24
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a21
  WITH * ORDER BY n.order DESC LIMIT $p.a22
  RETURN 4 AS t, [n.order, [v0.id, v0.opened]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a19 < h.instant THEN $p.a19 ELSE h.instant END AS k
  RETURN 4 AS t, [null, COUNT {
    MATCH (n:Court)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a21
    WITH 1 AS one LIMIT $p.a10
    RETURN one
  }] AS v
}
RETURN t, v
