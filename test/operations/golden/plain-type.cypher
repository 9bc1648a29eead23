// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["judges"],"a4":["type","id","kind","name"],"a5":"hangzhou-internet-court","a6":null,"a7":"2019-06-01","a8":"9999-12-31","a9":["title"],"a10":["quote"],"a11":["name"],"a12":["id","name"],"a13":["statement"],"a14":21,"a15":"","a16":"￿","a17":10000,"a18":["aliases","id","judges","localName","name","opened"],"a19":"beijing-internet-court","a20":null,"a21":"2019-06-01","a22":"9999-12-31","a23":["quote"],"a24":["note","percent","role","validFrom","validUntil"],"a25":["name"],"a26":2,"a27":"","a28":"￿","a29":"cac","a30":"<instant>","a31":"2026-11-24","a32":"9999-12-31","a33":["id","opened"],"a34":3,"a35":"","a36":"2018-09-28\u0001guangzhou-internet-court"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a5})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Change', 'Citation', 'Company', 'Court', 'Event', 'Exchange', 'Fact', 'Jurisdiction', 'Measure', 'Metric', 'Product', 'Provision', 'Regulator', 'Sector', 'Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a4 | v0[key]] + [CASE v0.type WHEN 'Court' THEN [key IN $p.a3 | v0[key]] END] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a6 < h.instant THEN $p.a6 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a19})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Court'] AND v0.published <= $p.a8
  RETURN 2 AS t, [key IN $p.a18 | v0[key]] + [COLLECT {
    UNWIND v0.citations AS c0
    MATCH (x0:Node {id: c0}) WHERE x0.published <= $p.a8
    RETURN [key IN $p.a10 | x0[key]] + [head(COLLECT {
      MATCH (x0)-[e2:CITES]->(m2) WHERE true
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a9 | v2[key]]
    })]
  }, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a7 AND e1.validUntil > $p.a7 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a8 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a11 | v1[key]]
  }), COLLECT {
    MATCH (n)-[e1:WATCHES]->(m1) WHERE e1.validFrom <= $p.a7 AND e1.validUntil > $p.a7 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a8
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a12 | v1[key]]
  }, [COLLECT {
    MATCH ()<-[e1:ABOUT]-(m1) USING INDEX SEEK e1:ABOUT(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a15 AND e1.fromOrder < $p.a16 AND e1.validFrom <= $p.a7 AND e1.validUntil > $p.a7 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a8
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a14
    RETURN [e1.fromOrder, [key IN $p.a13 | m1[key]]]
  }, COUNT {
    MATCH ()<-[e1:ABOUT]-() USING INDEX SEEK e1:ABOUT(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > '' AND e1.validFrom <= $p.a7 AND e1.validUntil > $p.a7 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a8
    WITH 1 AS one LIMIT $p.a17
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a20 < h.instant THEN $p.a20 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a29})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a22
  RETURN 3 AS t, [[COLLECT {
    MATCH ()<-[e1:WATCHES]-(m1) USING INDEX SEEK e1:WATCHES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Court' AND e1.fromOrder > $p.a27 AND e1.fromOrder < $p.a28 AND e1.validFrom <= $p.a21 AND e1.validUntil > $p.a21 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a22
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a26
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a25 | v1[key]], [key IN $p.a24 | e1[key]] + [[v0.name, v1.name], COLLECT {
      UNWIND e1.citations AS c101
      MATCH (x101:Node {id: c101}) WHERE x101.published <= $p.a22
      RETURN [key IN $p.a23 | x101[key]]
    }]]
  }, COUNT {
    MATCH ()<-[e1:WATCHES]-() USING INDEX SEEK e1:WATCHES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Court' AND e1.fromOrder > '' AND e1.validFrom <= $p.a21 AND e1.validUntil > $p.a21 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a22
    WITH 1 AS one LIMIT $p.a17
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a30 < h.instant THEN $p.a30 ELSE h.instant END AS k
  MATCH (n:Court) USING INDEX SEEK n:Court(order) WHERE n.order > $p.a35 AND n.order < $p.a36
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a32
  WITH * ORDER BY n.order DESC LIMIT $p.a34
  RETURN 4 AS t, [n.order, [key IN $p.a33 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a30 < h.instant THEN $p.a30 ELSE h.instant END AS k
  RETURN 4 AS t, [null, CASE WHEN k = h.instant AND $p.a32 = '9999-12-31' AND head.total_Court IS NOT NULL THEN [head.total_Court] ELSE COUNT {
    MATCH (n:Court)
    WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
      MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v0 WHERE v0.published <= $p.a32
    WITH 1 AS one LIMIT $p.a17
    RETURN one
  } END] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
