import { companyInRow, judgeCompany, knowledgeDiffers, turnsBetween, type Candidate, type Turn, type VerdictContext } from '../verdicts/index.ts';
import type { Between } from './statement.ts';
import type { ChangesRow } from './statement-row.ts';
import { standingText } from './standing-text.ts';

/** Verdicts before and after: of a company under all measures, of a measure (followed along its line) and of what a regulator issued for everybody. */
export function changedVerdicts(row: ChangesRow, between: Between, strict: boolean): readonly Turn[] {
  const { earlier, later } = between;
  switch (row.type) {
    case 'Company': {
      // Where both coordinates see the same records, the evidence came once.
      const then = byMeasure(knowledgeDiffers(earlier, later) ? row.evidenceThen : row.evidence, earlier, strict);
      const now = byMeasure(row.evidence, later, strict);
      const ids = [...new Set([...then.keys(), ...now.keys()])];
      return ids.map((id) => ({ before: then.get(id) ?? null, after: now.get(id) ?? null, earlier, later }));
    }
    case 'Measure': {
      const before = standingText(row.id, row.lineThen, earlier);
      return turnsBetween({ earlier, later, before, after: standingText(row.id, row.line, later), strict });
    }
    case 'Regulator':
      return row.issued.flatMap((id) => {
        const before = earlier.rulebook.byId.get(id) ?? null;
        return turnsBetween({ earlier, later, before, after: later.rulebook.byId.get(id) ?? null, strict });
      });
    default:
      return [];
  }
}

function byMeasure(evidence: unknown, context: VerdictContext, strict: boolean): ReadonlyMap<string, Candidate> {
  if (!Array.isArray(evidence)) return new Map();
  const candidates = judgeCompany(companyInRow(evidence, context), context.rulebook.measures, context.rulebook, { valid: context.at.valid, strict });
  return new Map(candidates.map((candidate) => [candidate.measure.rules.id, candidate]));
}
