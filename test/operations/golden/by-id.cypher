// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":"cybersecurity-review-measures-2021"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a3})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.aliases, v0.date, v0.doubts, v0.id, v0.kind, v0.localName, v0.name, v0.shortTitle, COLLECT {
    MATCH (n)-[l0:HAS_STEP]->(x0) WHERE l0.validFrom <= $p.a1 AND l0.validUntil > $p.a1 AND l0.recordedFrom <= k AND l0.recordedUntil > k AND l0.published <= $p.a2
    WITH x0 ORDER BY x0.order
    RETURN [x0.status, x0.date, x0.stage]
  }, COLLECT {
    MATCH (n)-[e1:HAS_STEP]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    RETURN [m1.date, m1.sortDate, m1.stage, m1.status, m1.unverified, COLLECT {
      UNWIND m1.citations AS c1
      MATCH (x1:Node {id: c1}) WHERE x1.published <= $p.a2
      RETURN [x1.quote, head(COLLECT {
        MATCH (x1)-[e3:CITES]->(m3) WHERE true
        WITH e3, m3 ORDER BY m3.order, e3.validFrom DESC LIMIT 250
        WITH m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [v3.id]
      })]
    }]
  }, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id, v1.name, COLLECT {
      MATCH (m1)-[e2:PART_OF]->(m2) WHERE e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [v2.id]
    }]
  })] AS v
}
RETURN t, v
