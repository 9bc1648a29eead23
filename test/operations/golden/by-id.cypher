// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":["quote"],"a5":["date","sortDate","stage","status","unverified"],"a6":["id"],"a7":["id","name"],"a8":["aliases","date","doubts","id","kind","localName","name","shortTitle"],"a9":"cybersecurity-review-measures-2021"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a9})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a8 | v0[key]] + [COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a1 AND l0.validUntil > $p.a1 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a2
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }, COLLECT {
    MATCH (n)-[e1:HAS_STEP]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    RETURN [key IN $p.a5 | m1[key]] + [COLLECT {
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
    }]
  }, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a7 | v1[key]] + [COLLECT {
      MATCH (m1)-[e2:PART_OF]->(m2) WHERE e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a6 | v2[key]]
    }]
  })] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
