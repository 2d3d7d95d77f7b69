import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exhibits, joinMarks, markedPieces, windowStart } from '../../components/verdict/evidence';
import { gapTexts, sortFindings } from '../../components/verdict/findings';
import { compared, proofHow } from '../../components/verdict/proof';
import { caution, danger, unverified, verified } from './reports';

describe('evidence', () => {
  test('the blank behind a field’s colon is not marked, a hidden letter there is', () => {
    expect(markedPieces('From: \uFEFFx', [[5, 8]])).toEqual([
      { text: 'From: ', isMarked: false },
      { text: '\uFEFFx', isMarked: true },
    ]);
  });

  test('several marks of one field are shown in one picture of it', () => {
    const [first, ...rest] = exhibits(danger.findings[0]?.evidence ?? []);
    expect(rest).toEqual([]);
    expect(first?.marks.map(([start, end]) => first.text.slice(start, end))).toEqual(['mx.webmail.example', 'header.d=paypal.example']);
  });

  test('two fields with the same words stay two', () => {
    const [evidence] = danger.findings[2]?.evidence ?? [];
    if (!evidence) throw new Error('the fixture has evidence');
    expect(exhibits([evidence, { ...evidence, line: 12 }])).toHaveLength(2);
  });

  test('marks in any order and of any size cut the text without losing a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }))), (text, ranges) => {
        const marks = joinMarks(ranges, text.length);
        const pieces = markedPieces(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (let index = 1; index < pieces.length; index++) expect(pieces[index]?.isMarked).not.toBe(pieces[index - 1]?.isMarked);
      }),
    );
  });

  test('a mark far into a long field is in sight', () => {
    expect(windowStart([[5, 9]], 600)).toBe(0);
    expect(windowStart([[5000, 5009]], 600)).toBe(4850);
    expect(windowStart([], 600)).toBe(0);
  });
});

describe('the sign between claim and proof', () => {
  test('a look-alike that proves itself never gets an equals sign', () => {
    expect(compared({ ...caution }).icon).toBe('question');
    expect(compared({ ...danger, sender: { ...danger.sender, comparison: 'match' } }).icon).toBe('unequal');
    expect(compared(verified).icon).toBe('equal');
    expect(compared(unverified).icon).toBe('question');
  });
});

describe('how a domain was proven', () => {
  test('DMARC is told by what it rests on, and by whom', () => {
    expect(proofHow(verified)).toBe('ui_proof_signature_reported');
    const bySpf = { ...verified.authentication.reported, dkim: [] };
    expect(proofHow({ ...verified, authentication: { ...verified.authentication, reported: bySpf } })).toBe('ui_proof_computer_reported');
    const unsaid = { ...bySpf, spf: { result: 'pass', domain: 'bounce.example' } };
    expect(proofHow({ ...verified, authentication: { ...verified.authentication, reported: unsaid } })).toBe('ui_proof_rule_reported');
  });

  test('nothing proven is told by nothing', () => {
    expect(proofHow(unverified)).toBeNull();
  });
});

describe('findings', () => {
  test('the order of the verdict stands, the rest follows', () => {
    expect(sortFindings(danger).reasons.map(({ id }) => id)).toEqual(['auth.forged-results', 'auth.unaligned', 'replyto.other-domain']);
    expect(sortFindings(caution).others.map(({ id }) => id)).toEqual(['msgid.foreign']);
  });

  test('one sentence about what was not checked is said once', () => {
    const [gap] = danger.gaps;
    if (!gap) throw new Error('the fixture has a gap');
    expect(gapTexts({ ...danger, gaps: [gap, { ...gap, id: 'other' }] })).toEqual([gap.text]);
  });
});
