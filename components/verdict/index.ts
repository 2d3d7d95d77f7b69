export { ClaimAndProof } from './ClaimAndProof';
export { Marked } from './EvidenceView';
export { joinMarks } from './evidence';
export { FindingList } from './FindingList';
export { gapTexts, sortFindings } from './findings';
export { GapList } from './GapList';
export { Headline } from './Headline';
export { VerdictCard } from './VerdictCard';
export { STEP_WORD } from './words';
