import type { Step } from '../verdict';
import type { Catalogue } from './catalogue';
import { clientOf, hopWords } from './hop-words';
import type { AuthRow, Report, ReportEvidence, ReportFinding } from './types';
import { visibleText } from './visible-text';

export type TextStyle = Step | 'claim' | 'proof' | 'heading' | 'quiet' | 'mark';

/** Puts colour round a piece of text; the command line decides whether the terminal wants any. */
export type Painter = (style: TextStyle, text: string) => string;

/** No colour at all: files, pipes, `NO_COLOR`. */
export const plainPainter: Painter = (_style, text) => text;

const WIDTH = 96;
const MAX_EVIDENCE_TEXT = 400;
/** Attack: hundreds of signatures, each with a result. */
const MAX_RESULTS = 6;
const MAX_RESULT_TEXT = 120;
/** Weight as three places: shape before colour. */
const WEIGHT = { decisive: '●●●', strong: '●●○', weak: '●○○', note: '○○○' } as const;

/** Breaks text at blanks; a word longer than the line stays whole, since names are never cut. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

function evidenceLine(evidence: ReportEvidence, catalogue: Catalogue, paint: Painter): string {
  const [start, end] = evidence.mark;
  const clean = (text: string) => visibleText(text.replaceAll(/\r?\n[ \t]*/gu, ' '), MAX_EVIDENCE_TEXT);
  const place = evidence.line === null ? catalogue.text('text_body') : catalogue.text('text_line', { line: evidence.line });
  const { text } = evidence;
  return `${paint('quiet', `${place}:`)} ${clean(text.slice(0, start))}${paint('mark', clean(text.slice(start, end)))}${clean(text.slice(end))}`;
}

function findingLines(finding: ReportFinding, catalogue: Catalogue, paint: Painter): readonly string[] {
  const [evidence] = finding.evidence;
  return [
    `  ${WEIGHT[finding.strength]} ${paint('heading', finding.title)}  ${paint('quiet', finding.id)}`,
    ...wrap(finding.explanation, '      '),
    ...wrap(finding.advice, '      '),
    ...(evidence ? [`      ${evidenceLine(evidence, catalogue, paint)}`] : []),
  ];
}

function senderLines({ sender, receiver }: Report, catalogue: Catalogue, paint: Painter): readonly string[] {
  const { claim, proof } = sender;
  const nobody = catalogue.text('text_nobody');
  const claimed = [claim.name, claim.address === null ? null : `<${claim.address}>`].filter((part) => part !== null).join(' ');
  const by = proof.by === null ? '' : ` (${proof.by.toUpperCase()})`;
  const handedIn =
    proof.handedInBy === null
      ? null
      : proof.reversePath
        ? catalogue.text('text_handedInFor', { address: proof.handedInBy, path: proof.reversePath })
        : visibleText(proof.handedInBy);
  const rows: readonly (readonly [string, string])[] = [
    [catalogue.text('text_claims'), paint('claim', claimed === '' ? nobody : visibleText(claimed))],
    [catalogue.text('text_proven'), paint('proof', proof.domain === null ? nobody : `${visibleText(proof.domain)}${by}`)],
    ...(handedIn === null ? [] : [[catalogue.text('text_handedIn'), handedIn] as const]),
    [catalogue.text('text_receiver'), receiver.name],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${paint('quiet', label.padEnd(width))}  ${value}`);
}

/** `SPF pass (firm.example)  DKIM pass (firm.example)`: what one speaker found, method by method. */
function resultsOf({ spf, dkim, dmarc, arc }: AuthRow): string {
  const cells = [
    ...(spf === null ? [] : [['SPF', spf] as const]),
    ...dkim.slice(0, MAX_RESULTS).map((one) => ['DKIM', one] as const),
    ...(dmarc === null ? [] : [['DMARC', dmarc] as const]),
    ...(arc === null ? [] : [['ARC', arc] as const]),
  ];
  return cells
    .map(([name, { result, domain }]) => `${name} ${visibleText(domain ? `${result} (${domain})` : result, MAX_RESULT_TEXT)}`)
    .join('  ');
}

function resultLines(
  { authentication: { reported, rechecked }, lookups }: Report,
  catalogue: Catalogue,
  paint: Painter,
): readonly string[] {
  if (rechecked === null) return [];
  const rows = [
    [catalogue.text('text_reported'), resultsOf(reported)],
    [catalogue.text('text_rechecked'), resultsOf(rechecked)],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  const asked = lookups === null ? [] : [catalogue.text('text_lookups', { count: lookups.queries.length, resolver: lookups.resolver })];
  return [
    ...rows.map(([label, value]) => `  ${paint('quiet', label.padEnd(width))}  ${value === '' ? '-' : value}`),
    ...asked.map((text) => `  ${paint('quiet', text)}`),
  ];
}

function hopLines({ hops }: Report, catalogue: Catalogue, paint: Painter): readonly string[] {
  return hops.toReversed().map((hop) => {
    const from = visibleText(clientOf(hop));
    const place = catalogue.text(hopWords(hop));
    return `  ${paint(hop.place === 'claimed' ? 'claim' : 'proof', `${from} → ${visibleText(hop.by ?? '?')}`)}  ${paint('quiet', [hop.date, place].filter((part) => part !== null).join('  '))}`;
  });
}

function section(title: string, lines: readonly string[], paint: Painter): readonly string[] {
  return lines.length === 0 ? [] : ['', paint('heading', title), ...lines];
}

/** The report for a terminal: one sentence first, then why, then what was not checked and which way the message came. */
export function renderText(report: Report, catalogue: Catalogue, paint: Painter = plainPainter): string {
  const { verdict, findings, gaps } = report;
  const headline = verdict.headlineParts.map(({ kind, text }) => (kind === 'text' ? text : paint(kind, text))).join('');
  const isReason = (finding: ReportFinding) => finding.kind === 'warn' && finding.strength !== 'note';
  return [
    `${paint(verdict.step, catalogue.text(`step_${verdict.step}`))}  ${headline}`,
    paint('quiet', verdict.why),
    '',
    ...senderLines(report, catalogue, paint),
    ...section(
      catalogue.text('text_why'),
      findings.filter(isReason).flatMap((finding) => findingLines(finding, catalogue, paint)),
      paint,
    ),
    ...section(
      catalogue.text('text_also'),
      findings.filter((finding) => !isReason(finding)).map((finding) => `  - ${finding.title}  ${paint('quiet', finding.id)}`),
      paint,
    ),
    ...section(
      catalogue.text('text_notChecked'),
      gaps.flatMap((gap) => wrap(`- ${gap.text}`, '  ')),
      paint,
    ),
    ...section(catalogue.text('text_results'), resultLines(report, catalogue, paint), paint),
    ...section(catalogue.text('text_path'), hopLines(report, catalogue, paint), paint),
    '',
  ].join('\n');
}
