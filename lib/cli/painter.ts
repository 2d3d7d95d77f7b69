import { styleText } from 'node:util';
import { type Painter, plainPainter, type TextStyle } from '../report';

/** Claims are underlined (a terminal's dashes), proof is bold: the rule of every surface. */
const STYLES: Readonly<Record<TextStyle, Parameters<typeof styleText>[0]>> = {
  danger: ['bold', 'red'],
  caution: ['bold', 'yellow'],
  unverified: ['bold', 'cyan'],
  verified: ['bold', 'green'],
  claim: 'underline',
  proof: 'bold',
  heading: 'bold',
  quiet: 'dim',
  mark: 'inverse',
};

const ansiPainter: Painter = (style, text) => (text === '' ? '' : styleText(STYLES[style], text, { validateStream: false }));

/** Colours the text report, or leaves it as it is. */
export const painter = (hasColour: boolean): Painter => (hasColour ? ansiPainter : plainPainter);

/** Colour on a terminal only, unless FORCE_COLOR asks for it; NO_COLOR (no-color.org) turns it off. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
