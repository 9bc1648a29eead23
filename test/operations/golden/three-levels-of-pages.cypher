// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["number","origin"],"a4":["percent","precision","recordedFrom","role","validFrom"],"a5":["percent","role"],"a6":["id"],"a7":["label"],"a8":3,"a9":"","a10":"￿","a11":10000,"a12":["claimStatus","role"],"a13":["kind","ticker"],"a14":["id"],"a15":2,"a16":"","a17":"￿","a18":["id"],"a19":2,"a20":"","a21":"￿","a22":["id"],"a23":3,"a24":"","a25":"￿","a26":["date","id"],"a27":4,"a28":"","a29":"2022-07-07\u0001zzz","a30":["name"],"a31":"cac"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a31})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a30 | v0[key]] + [[COLLECT {
    MATCH ()-[e1:ISSUED]->(m1) USING INDEX SEEK e1:ISSUED(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Measure' AND e1.toOrder > $p.a28 AND e1.toOrder < $p.a29 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.fromId DESC, e1.toKind DESC, e1.toOrder DESC LIMIT $p.a27
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.toOrder, [key IN $p.a26 | v1[key]] + [[COLLECT {
      MATCH (m1)-[e2:HAS_PROVISION]->(m2) WHERE e2.toKind = 'Provision' AND e2.toOrder > $p.a9 AND e2.toOrder < $p.a10 AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY e2.toOrder ASC LIMIT $p.a8
      WITH e2, m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [e2.toOrder, [key IN $p.a7 | v2[key]] + [head(COLLECT {
        MATCH (m2)<-[e3:HAS_PROVISION]-(m3) WHERE e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY m3.order, e3.validFrom DESC LIMIT 250
        WITH m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [key IN $p.a6 | v3[key]]
      })], [key IN $p.a5 | e2[key]] + [[v1.name, v2.name]]]
    }, COUNT {
      MATCH (m1)-[e2:HAS_PROVISION]->() WHERE e2.toKind = 'Provision' AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH 1 AS one LIMIT $p.a11
      RETURN one
    }], [COLLECT {
      MATCH ()<-[e2:UNDER]-(m2) USING INDEX SEEK e2:UNDER(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e2.toId = m1.id AND e2.fromKind = 'Event' AND e2.fromOrder > $p.a24 AND e2.fromOrder < $p.a25 AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY e2.toId ASC, e2.fromKind ASC, e2.fromOrder ASC LIMIT $p.a23
      WITH e2, m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [e2.fromOrder, [key IN $p.a22 | v2[key]] + [[COLLECT {
        MATCH (m2)-[e3:INVOLVES]->(m3) WHERE e3.toKind = 'Company' AND e3.toOrder > $p.a20 AND e3.toOrder < $p.a21 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.toOrder ASC LIMIT $p.a19
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [key IN $p.a18 | v3[key]] + [[COLLECT {
          MATCH (m3)-[e4:LISTED_ON]->(m4) WHERE e4.toKind = 'Exchange' AND e4.toOrder > $p.a16 AND e4.toOrder < $p.a17 AND e4.validFrom <= $p.a1 AND e4.validUntil > $p.a1 AND e4.recordedFrom <= k AND e4.recordedUntil > k AND e4.published <= $p.a2
          WITH e4, m4 ORDER BY e4.toOrder ASC LIMIT $p.a15
          WITH e4, m4, CASE WHEN m4.recordedFrom <= k THEN CASE WHEN m4.recordedUntil > k THEN m4 END ELSE head(COLLECT {
            MATCH (m4)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
            RETURN r
          }) END AS v4
          RETURN [e4.toOrder, [key IN $p.a14 | v4[key]], [key IN $p.a13 | e4[key]]]
        }, null]], [key IN $p.a12 | e3[key]]]
      }, COUNT {
        MATCH (m2)-[e3:INVOLVES]->() WHERE e3.toKind = 'Company' AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH 1 AS one LIMIT $p.a11
        RETURN one
      }]]]
    }, null]], [key IN $p.a4 | e1[key]] + [[v0.name, v1.name], head(COLLECT { MATCH (x101:Change {number: e1.change}) RETURN [key IN $p.a3 | x101[key]] })]]
  }, COUNT {
    MATCH ()-[e1:ISSUED]->() USING INDEX SEEK e1:ISSUED(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Measure' AND e1.toOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a11
    RETURN one
  }]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
