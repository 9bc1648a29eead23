// {"a0":null,"a1":"2022-12-31","a2":"9999-12-31","a3":"didi","a4":1}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a3})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.name, [v0.id, v0.name, v0.incomplete, COLLECT {
    MATCH (n)-[ev:HAS_FACT]->(f) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, f.id, f.subjectId, f.metricId, f.scopeId, f.valueKind, f.lower, f.upper, f.lowerOpen, f.upperOpen, f.unit, f.truth, f.text, f.list, f.periodEnd, f.rank, f.detail]
  }, COLLECT {
    MATCH (n)-[ev:IN_JURISDICTION]->(j) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, ev.role, coalesce(ev.establishment, false), j.id]
  }, COLLECT {
    MATCH (n)-[ev:NOT_IN_JURISDICTION]->(j) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, j.id]
  }, COLLECT {
    MATCH (n)-[ev:IN_SECTOR]->(s) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, s.id, COLLECT {
      MATCH (s) (()-[b:PART_OF WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2]->()){1,6} (t)
      RETURN DISTINCT t.id
    }]
  }, COLLECT {
    MATCH (n)-[ev:LISTED_ON]->(x) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, x.id, x.kind, head(COLLECT {
      MATCH (x)-[b:IN_JURISDICTION]->(j) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN j.id
    })]
  }, COLLECT {
    MATCH (n) (()<-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]-()){0,4} (:Company)-[o:OPERATES]->(p) WHERE o.recordedFrom <= k AND o.recordedUntil > k AND o.published <= $p.a2
    RETURN [o.validFrom, o.validUntil, o.citations, p.id, p.kind, p.category, p.name, p.localName, p.aliases, [x IN w | [x.validFrom, x.validUntil]], COLLECT {
      MATCH (p)-[ev:HAS_FACT]->(f) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
      RETURN [ev.validFrom, ev.validUntil, ev.citations, f.id, f.subjectId, f.metricId, f.scopeId, f.valueKind, f.lower, f.upper, f.lowerOpen, f.upperOpen, f.unit, f.truth, f.text, f.list, f.periodEnd, f.rank, f.detail]
    }, COLLECT {
      MATCH (p)<-[ev:CONCERNS]-(m) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
      RETURN [m.id, ev.event, ev.date, ev.role, ev.claimStatus, ev.citations]
    }]
  }, COLLECT {
    MATCH (n)<-[ev:OWNS]-(q) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, q.id, head(COLLECT {
      MATCH (q)-[b:IN_JURISDICTION]->(j) WHERE b.role = 'headquarters' AND b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN j.id
    })]
  }, COLLECT {
    MATCH (n)<-[ev:INVOLVES]-(v) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [v.id, v.kind, v.date, v.citations, COLLECT {
      MATCH (v)-[b:UNDER]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN y.id
    }, COLLECT {
      MATCH (v)-[b:FOLLOWS_FROM]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN y.id
    }]
  }, COLLECT {
    MATCH (n) (()-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(j) WHERE ev.role = 'headquarters' AND ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [ev.validFrom, ev.validUntil, ev.citations, ev.role, coalesce(ev.establishment, false), j.id]
  }, COLLECT {
    MATCH (n)<-[ev:CONCERNS]-(m) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [m.id, ev.event, ev.date, ev.role, ev.claimStatus, ev.citations]
  }]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (m:Measure) WHERE m.recordedFrom <= k AND m.recordedUntil > k AND m.published <= $p.a2
  RETURN 1000 AS t, ['measure', m.id, m.title, m.kind, m.citations, m.name, head(COLLECT {
    MATCH (m)-[b:IN_JURISDICTION]->(j) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    RETURN j.id
  }), COLLECT {
    MATCH (m)-[b:HAS_STEP]->(s) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    WITH s ORDER BY s.order
    RETURN [s.status, s.date, s.stage, s.citations]
  }, COLLECT {
    MATCH (m)-[b:HAS_PROVISION]->(p) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    WITH p ORDER BY p.order
    RETURN [p.id, p.label, p.obligations, p.citations, head(COLLECT {
      MATCH (p)-[g:HAS_CRITERIA]->(c) WHERE g.recordedFrom <= k AND g.recordedUntil > k AND g.published <= $p.a2
      RETURN [c.version, c.rule, c.explicitScope, c.role, c.citations]
    })]
  }] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (q:Metric) WHERE q.recordedFrom <= k AND q.recordedUntil > k
  RETURN 1000 AS t, ['metric', q.id, q.entry] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (c:Jurisdiction)-[b:PART_OF]->(u:Jurisdiction) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
  RETURN 1000 AS t, ['member', c.id, u.id, b.validFrom, b.validUntil] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (s:Sector) WHERE s.recordedFrom <= k AND s.recordedUntil > k
  RETURN 1000 AS t, ['sector', s.id, s.name, COLLECT {
    MATCH (s) (()-[b:PART_OF WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2]->()){1,6} (t)
    RETURN DISTINCT t.id
  }] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (x:Exchange) WHERE x.recordedFrom <= k AND x.recordedUntil > k
  RETURN 1000 AS t, ['exchange', x.id, x.name, x.kind, head(COLLECT {
    MATCH (x)-[b:IN_JURISDICTION]->(j) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    RETURN j.id
  })] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (l:Leaf) WHERE l.metricId = 'companyId'
  UNWIND coalesce(l.list, [l.value]) AS named
  WITH DISTINCT k, h, named
  MATCH (c:Node {id: named}) WHERE c.recordedFrom <= k AND c.recordedUntil > k
  RETURN 1000 AS t, ['company', c.id, c.name] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (j:Jurisdiction) WHERE j.recordedFrom <= k AND j.recordedUntil > k
  RETURN 1000 AS t, ['jurisdiction', j.id, j.name] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k WHERE h.sequence <> $p.a4
  MATCH (q:Metric) WHERE q.closedBy IS NOT NULL AND q.recordedFrom <= k AND q.recordedUntil > k
  MATCH (v:Node {id: q.closedBy}) WHERE v.recordedFrom <= k AND v.recordedUntil > k AND v.published <= $p.a2
  RETURN 1000 AS t, ['event', [v.id, v.kind, v.date, v.citations, COLLECT {
    MATCH (v)-[b:UNDER]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    RETURN y.id
  }, COLLECT {
    MATCH (v)-[b:FOLLOWS_FROM]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
    RETURN y.id
  }]] AS v
}
RETURN t, v

// {"a0":"2022-12-31","a1":"9999-12-31","a2":["personal-information-protection-law","data-security-law","cac-didi-removal-notice-2021","hfcaa","cybersecurity-law"],"a3":"<instant>","a4":["didi-fine","didi-app-removal","hfcaa-may-2022","didi-security-review-opened","didi-25-apps-removal"],"a5":["citation:2681a55ee5b592299dc86f61","citation:0627de4b0047350d4038d08c","citation:d3ee999d0c078c7d721d3b02","citation:33a91fe22e0ed86b551e4488","citation:300b586929f3b7a7b0b2801b","citation:256628a4bd361443f367364c","citation:9ec2b76e5e315d1d04d1c3b7","citation:8ebd8cc9918d777ae49d2f73","citation:f963f47da582f71cfb6984c6","citation:21666b744c45c35690abe61e","citation:7a0931ad46a62253856e081d","citation:5ed083ad07ee26813ade8d6b","citation:cda5db0461bdd414e82a2bab","citation:858854e5ce80d4226ea79ec2"]}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a3 < h.instant THEN $p.a3 ELSE h.instant END AS k
  UNWIND $p.a2 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 1 AS t, [id, [v0.id]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a3 < h.instant THEN $p.a3 ELSE h.instant END AS k
  UNWIND $p.a4 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 2 AS t, [id, [v0.date, v0.id, v0.title]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a3 < h.instant THEN $p.a3 ELSE h.instant END AS k
  UNWIND $p.a5 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 3 AS t, [id, [v0.quote, head(COLLECT {
    MATCH (n)-[e1:CITES]->(m1) WHERE true
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.publisher]
  })]] AS v
}
RETURN t, v
