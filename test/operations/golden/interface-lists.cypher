// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":3,"a4":"","a5":"￿","a6":3,"a7":"","a8":"￿","a9":3,"a10":"","a11":"￿","a12":10000,"a13":13,"a14":"","a15":"￿","a16":"register-2021-07-12"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a16})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [[COLLECT {
    MATCH ()<-[e1:CITES]-(m1) USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a14 AND e1.fromOrder < $p.a15 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a13
    RETURN [e1.fromOrder, [m1.statementKind, head(COLLECT {
      MATCH (m1)-[e2:ABOUT]->(m2) WHERE true AND e2.role = 'subject'
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [v2.type, v2.id, v2.name, CASE v2.type WHEN 'Company' THEN [[COLLECT {
        MATCH ()-[e3:OPERATES]->(m3) USING INDEX SEEK e3:OPERATES(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.fromId = m2.id AND e3.toKind = 'Product' AND e3.toOrder > $p.a4 AND e3.toOrder < $p.a5 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.fromId ASC, e3.toKind ASC, e3.toOrder ASC LIMIT $p.a3
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [v3.id]]
      }, null]] WHEN 'Event' THEN [v2.date, [COLLECT {
        MATCH ()-[e3:INVOLVES]->(m3) USING INDEX SEEK e3:INVOLVES(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.fromId = m2.id AND e3.toKind = 'Company' AND e3.toOrder > $p.a7 AND e3.toOrder < $p.a8 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.fromId ASC, e3.toKind ASC, e3.toOrder ASC LIMIT $p.a6
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [v3.id]]
      }, null]] WHEN 'Measure' THEN [v2.kind, COLLECT {
        MATCH (m2)-[l2:HAS_STEP]->(x2) WHERE l2.validFrom <= $p.a1 AND l2.validUntil > $p.a1 AND l2.recordedFrom <= k AND l2.recordedUntil > k AND l2.published <= $p.a2
        WITH x2 ORDER BY x2.order
        RETURN [x2.status, x2.date, x2.stage]
      }, [COLLECT {
        MATCH ()<-[e3:ISSUED]-(m3) USING INDEX SEEK e3:ISSUED(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.toId = m2.id AND e3.fromKind = 'Regulator' AND e3.fromOrder > $p.a10 AND e3.fromOrder < $p.a11 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.toId ASC, e3.fromKind ASC, e3.fromOrder ASC LIMIT $p.a9
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.fromOrder, [v3.id]]
      }, COUNT {
        MATCH ()<-[e3:ISSUED]-() USING INDEX SEEK e3:ISSUED(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.toId = m2.id AND e3.fromKind = 'Regulator' AND e3.fromOrder > '' AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH 1 AS one LIMIT $p.a12
        RETURN one
      }]] END]
    })]]
  }, null]] AS v
}
RETURN t, v
