// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":["quote"],"a5":["id"],"a6":["list","lower","lowerOpen","text","truth","unit","upper","upperOpen","valueKind"],"a7":["type","id"],"a8":["id"],"a9":["id","label"],"a10":["level","list","lower","lowerOpen","period","rank","text","truth","unit","upper","upperOpen","validFrom","validUntil","valueKind"],"a11":7,"a12":"","a13":"￿","a14":10000,"a15":"weibo","a16":null,"a17":"2026-11-24","a18":"9999-12-31","a19":["list","lower","lowerOpen","text","truth","unit","upper","upperOpen","valueKind"],"a20":3,"a21":"","a22":"￿","a23":"didi-app"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a15})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [[COLLECT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->(m1) WHERE e1.toKind = 'Fact' AND e1.toOrder > $p.a12 AND e1.toOrder < $p.a13 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toOrder DESC LIMIT $p.a11
    RETURN [e1.toOrder, [key IN $p.a10 | m1[key]] + [COLLECT {
      UNWIND m1.citations AS c1
      MATCH (x1:Node {id: c1}) WHERE x1.published <= $p.a2
      RETURN [key IN $p.a4 | x1[key]] + [head(COLLECT {
        MATCH (x1)-[e3:CITES]->(m3) WHERE true
        WITH e3, m3 ORDER BY m3.order, e3.validFrom DESC LIMIT 250
        WITH m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [key IN $p.a3 | v3[key]]
      })]
    }, COLLECT {
      MATCH (x1:Fact {groupKey: m1.groupKey}) WHERE x1.id <> m1.id AND x1.valueKey <> m1.valueKey AND x1.recordedFrom <= k AND x1.recordedUntil > k AND x1.published <= $p.a2
      RETURN [key IN $p.a6 | x1[key]] + [COLLECT {
        UNWIND x1.citations AS c2
        MATCH (x2:Node {id: c2}) WHERE x2.published <= $p.a2
        RETURN [head(COLLECT {
          MATCH (x2)-[e4:CITES]->(m4) WHERE true
          WITH e4, m4 ORDER BY m4.order, e4.validFrom DESC LIMIT 250
          WITH m4, CASE WHEN m4.recordedFrom <= k THEN CASE WHEN m4.recordedUntil > k THEN m4 END ELSE head(COLLECT {
            MATCH (m4)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
            RETURN r
          }) END AS v4
          RETURN [key IN $p.a5 | v4[key]]
        })]
      }]
    }, head(COLLECT {
      MATCH (m1)<-[e2:HAS_FACT]-(m2) WHERE e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a7 | v2[key]]
    }), head(COLLECT {
      MATCH (m1)-[e2:IN_SCOPE]->(m2) WHERE true
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a8 | v2[key]]
    }), head(COLLECT {
      MATCH (m1)-[e2:OF_METRIC]->(m2) WHERE true
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a9 | v2[key]]
    })]]
  }, COUNT {
    MATCH (n) (()-[o1:OPERATES WHERE o1.validFrom <= $p.a1 AND o1.validUntil > $p.a1 AND o1.recordedFrom <= k AND o1.recordedUntil > k AND o1.published <= $p.a2]->()){0,1} (s1)-[e1:HAS_FACT]->() WHERE e1.toKind = 'Fact' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a14
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a16 < h.instant THEN $p.a16 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a23})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Product'] AND v0.published <= $p.a18
  RETURN 2 AS t, [[COLLECT {
    MATCH ()-[e1:HAS_FACT]->(m1) USING INDEX SEEK e1:HAS_FACT(fromId, toKind, toOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.fromId = n.id AND e1.toKind = 'Fact' AND e1.toOrder > $p.a21 AND e1.toOrder < $p.a22 AND e1.validFrom <= $p.a17 AND e1.validUntil > $p.a17 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a18
    WITH e1, m1 ORDER BY e1.fromId DESC, e1.toKind DESC, e1.toOrder DESC LIMIT $p.a20
    RETURN [e1.toOrder, [key IN $p.a19 | m1[key]]]
  }, null]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
