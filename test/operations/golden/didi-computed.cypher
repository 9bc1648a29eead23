// {"a0":null,"a1":"2021-07-12","a2":"9999-12-31","a3":"didi","a4":1}
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

// {"a0":"2021-07-12","a1":"9999-12-31","a2":21,"a3":"","a4":"￿","a5":["cac-didi-removal-notice-2021","cybersecurity-review-measures-2020","cybersecurity-law"],"a6":"<instant>","a7":["citation:ef8b01e5ad983b5907ca7ab0","citation:d4ca1e2019f3982c4b58622c","citation:71ba4b1c2432e3e39bc099f7","citation:79c1be4c94e8daed667b2f90","citation:d0a4fef72b34c576c6a9b536","citation:5048b23f9abd8a9ac575153e","citation:5ba1a92824afe0331ccc2571","citation:2d5ca783a8634f74388b77c9","citation:21666b744c45c35690abe61e","citation:7a0931ad46a62253856e081d","citation:f6c299620b6a40e0ece0f01f","citation:9ccf8b4e40d0f13a94dd9795","citation:a1616a8d9324d920e91dfffb","citation:c5fbfa8d4415669fa9efd438","citation:54e3b73f9c44f3ce9c692154","citation:c8ad1e3076166dea063f82ff","citation:ddff60fbecc6c301f6460595","citation:da26171be6985b1af0b38330","citation:fbb976a6d3857dc13b520c4a","citation:8b5efb190c131ee184761ac1","citation:40ddd0b96a07913646a7b8a8"]}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a6 < h.instant THEN $p.a6 ELSE h.instant END AS k
  UNWIND $p.a5 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 1 AS t, [id, [v0.id, v0.title, [COLLECT {
    MATCH ()<-[e1:ISSUED]-(m1) USING INDEX SEEK e1:ISSUED(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Regulator' AND e1.fromOrder > $p.a3 AND e1.fromOrder < $p.a4 AND e1.validFrom <= $p.a0 AND e1.validUntil > $p.a0 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a1
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a2
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [v1.id, v1.name]]
  }, null]]] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a6 < h.instant THEN $p.a6 ELSE h.instant END AS k
  UNWIND $p.a7 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 2 AS t, [id, [v0.locator, v0.quote, head(COLLECT {
    MATCH (n)-[e1:CITES]->(m1) WHERE true
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.publishedOn, v1.publisher, v1.title]
  })]] AS v
}
RETURN t, v
