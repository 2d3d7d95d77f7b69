export { renderAbuseReport } from './abuse';
export { abuseContact } from './abuse-contact';
export { createCatalogue, type Catalogue, type Segment } from './catalogue';
export { hopWords } from './hop-words';
export { renderMarkdown } from './markdown';
export { renderReport } from './render';
export { plainPainter, renderText, type Painter, type TextStyle } from './text';
export type * from './types';
export { visibleText } from './visible-text';
