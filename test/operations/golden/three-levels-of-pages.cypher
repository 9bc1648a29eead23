// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":3,"a4":"","a5":"￿","a6":10000,"a7":2,"a8":"","a9":"￿","a10":2,"a11":"","a12":"￿","a13":3,"a14":"","a15":"￿","a16":4,"a17":"","a18":"2022-07-07\u0001zzz","a19":"cac"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a19})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.name, [COLLECT {
    MATCH ()-[e1:ISSUED]->(m1) USING INDEX SEEK e1:ISSUED(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Measure' AND e1.toOrder > $p.a17 AND e1.toOrder < $p.a18 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.fromId DESC, e1.toKind DESC, e1.toOrder DESC LIMIT $p.a16
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [v1.date, v1.id, [COLLECT {
      MATCH ()-[e2:HAS_PROVISION]->(m2) USING INDEX SEEK e2:HAS_PROVISION(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e2.fromId = m1.id AND e2.toKind = 'Provision' AND e2.toOrder > $p.a4 AND e2.toOrder < $p.a5 AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY e2.fromId ASC, e2.toKind ASC, e2.toOrder ASC LIMIT $p.a3
      WITH e2, m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [e2.toOrder, [v2.label, head(COLLECT {
        MATCH (m2)<-[e3:HAS_PROVISION]-(m3) WHERE e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY m3.order, e3.validFrom DESC LIMIT 250
        WITH m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [v3.id]
      })], [e2.percent, e2.role, [v1.name, v2.name]]]
    }, COUNT {
      MATCH ()-[e2:HAS_PROVISION]->() USING INDEX SEEK e2:HAS_PROVISION(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e2.fromId = m1.id AND e2.toKind = 'Provision' AND e2.toOrder > '' AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH 1 AS one LIMIT $p.a6
      RETURN one
    }], [COLLECT {
      MATCH ()<-[e2:UNDER]-(m2) USING INDEX SEEK e2:UNDER(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e2.toId = m1.id AND e2.fromKind = 'Event' AND e2.fromOrder > $p.a14 AND e2.fromOrder < $p.a15 AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY e2.toId ASC, e2.fromKind ASC, e2.fromOrder ASC LIMIT $p.a13
      WITH e2, m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [e2.fromOrder, [v2.id, [COLLECT {
        MATCH ()-[e3:INVOLVES]->(m3) USING INDEX SEEK e3:INVOLVES(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.fromId = m2.id AND e3.toKind = 'Company' AND e3.toOrder > $p.a11 AND e3.toOrder < $p.a12 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.fromId ASC, e3.toKind ASC, e3.toOrder ASC LIMIT $p.a10
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [v3.id, [COLLECT {
          MATCH ()-[e4:LISTED_ON]->(m4) USING INDEX SEEK e4:LISTED_ON(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e4.fromId = m3.id AND e4.toKind = 'Exchange' AND e4.toOrder > $p.a8 AND e4.toOrder < $p.a9 AND e4.validFrom <= $p.a1 AND e4.validUntil > $p.a1 AND e4.recordedFrom <= k AND e4.recordedUntil > k AND e4.published <= $p.a2
          WITH e4, m4 ORDER BY e4.fromId ASC, e4.toKind ASC, e4.toOrder ASC LIMIT $p.a7
          WITH e4, m4, CASE WHEN m4.recordedFrom <= k THEN CASE WHEN m4.recordedUntil > k THEN m4 END ELSE head(COLLECT {
            MATCH (m4)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
            RETURN r
          }) END AS v4
          RETURN [e4.toOrder, [v4.id], [e4.kind, e4.ticker]]
        }, null]], [e3.claimStatus, e3.role]]
      }, COUNT {
        MATCH ()-[e3:INVOLVES]->() USING INDEX SEEK e3:INVOLVES(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e3.fromId = m2.id AND e3.toKind = 'Company' AND e3.toOrder > '' AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH 1 AS one LIMIT $p.a6
        RETURN one
      }]]]
    }, null]], [e1.percent, e1.precision, e1.recordedFrom, e1.role, e1.validFrom, [v0.name, v1.name], head(COLLECT { MATCH (x101:Change {number: e1.change}) RETURN [x101.number, x101.origin] })]]
  }, COUNT {
    MATCH ()-[e1:ISSUED]->() USING INDEX SEEK e1:ISSUED(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Measure' AND e1.toOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
}
RETURN t, v
