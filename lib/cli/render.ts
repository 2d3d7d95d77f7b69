import { type Catalogue, type Report, renderAbuseReport, renderText, visibleText } from '../report';
import type { Settings } from './settings';
import { painter } from './painter';

/** Turns a report, or the reason for none, into what is printed: one line in ndjson, ended in every format. */
export interface Renderer {
  report(file: string, report: Report, source: Uint8Array): string;
  error(file: string, error: string): string;
}

export function createRenderer(settings: Pick<Settings, 'format' | 'hasColour' | 'profile' | 'now'>, catalogue: Catalogue): Renderer {
  const paint = painter(settings.hasColour);
  // A file's name can hold an escape sequence as well as a message can.
  const title = (file: string) => paint('quiet', visibleText(file));
  if (settings.format === 'text') {
    return {
      report: (file, report) => `${title(file)}\n${renderText(report, catalogue, paint)}\n`,
      error: (file, error) => `${title(file)}\n${paint('heading', 'error')}  ${error}\n\n`,
    };
  }
  if (settings.format === 'arf' || settings.format === 'arf-redacted') {
    const { mailbox } = settings.profile;
    const options = {
      isRedacted: settings.format === 'arf-redacted',
      ownAddresses: mailbox === null ? [] : [mailbox],
      userAgent: 'Truefrom',
      now: settings.now,
    };
    return {
      report: (_file, report, source) => renderAbuseReport(report, source, options),
      error: (file, error) => `${visibleText(file)}: ${error}\n`,
    };
  }
  const indent = settings.format === 'json' ? 2 : 0;
  return {
    report: (file, report) => `${json({ file, ...report }, indent)}\n`,
    error: (file, error) => `${json({ file, error }, indent)}\n`,
  };
}

/**
 * JSON that a terminal can print: JSON.stringify leaves C1 controls (0x9B starts an escape sequence), direction overrides
 * and line separators as they are, and a message can bring them all.
 */
function json(value: object, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
