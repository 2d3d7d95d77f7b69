import type { Catalogue } from './catalogue';
import { clientOf, hopWords } from './hop-words';
import type { Report, ReportFinding } from './types';
import { visibleText } from './visible-text';

const MAX_EVIDENCE_TEXT = 600;

/** Attack: a display name that is Markdown or HTML: a link, an image that reports the reading, a heading of ours. */
const escape = (text: string) => text.replaceAll(/[\\`*_{}[\]()#+!|<>~-]/gu, String.raw`\$&`);

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function findingBlock(finding: ReportFinding, catalogue: Catalogue): readonly string[] {
  const evidence = finding.evidence.map(({ text, line }) => {
    const place = line === null ? catalogue.text('text_body') : catalogue.text('text_line', { line });
    return `${place}\n\n${fenced(
      text
        .split(/\r?\n/u)
        .map((part) => visibleText(part, MAX_EVIDENCE_TEXT))
        .join('\n'),
    )}`;
  });
  return [`### ${escape(finding.title)}`, escape(finding.explanation), escape(finding.advice), ...evidence];
}

/** Oldest first, a line a hop. */
function pathBlock({ hops }: Report, catalogue: Catalogue): string {
  const lines = hops
    .toReversed()
    .map((hop) => `${visibleText(clientOf(hop))} → ${visibleText(hop.by ?? '?')}: ${catalogue.text(hopWords(hop))}`);
  return fenced(lines.join('\n'));
}

/** The report as Markdown, for a ticket or a note: no link, no image, nothing of the message outside code or escapes. */
export function renderMarkdown(report: Report, catalogue: Catalogue): string {
  const { verdict, sender, findings, gaps } = report;
  const { claim, proof } = sender;
  const nobody = catalogue.text('text_nobody');
  const claimed = [claim.name, claim.address === null ? null : `<${claim.address}>`].filter((part) => part !== null).join(' ');
  const blocks = [
    `# ${escape(catalogue.text(`step_${verdict.step}`))}`,
    `**${escape(verdict.headline)}**`,
    [
      `- ${escape(catalogue.text('text_claims'))}: ${escape(claimed === '' ? nobody : visibleText(claimed))}`,
      `- ${escape(catalogue.text('text_proven'))}: ${escape(proof.domain === null ? nobody : visibleText(proof.domain))}`,
    ].join('\n'),
    ...(findings.length > 0 ? [`## ${escape(catalogue.text('text_why'))}`] : []),
    ...findings.flatMap((finding) => findingBlock(finding, catalogue)),
    ...(report.hops.length > 0 ? [`## ${escape(catalogue.text('text_path'))}`, pathBlock(report, catalogue)] : []),
    ...(gaps.length > 0 ? [`## ${escape(catalogue.text('text_notChecked'))}`, gaps.map((gap) => `- ${escape(gap.text)}`).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
