import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddressList, readHeaderBlock, readMime } from '../../../lib/message';
import { betweenLines, stretch } from './octets';

const ATTACKS = join(import.meta.dirname, '../../../../shared/attacks');

// The labelled messages are reference material that lies beside the project and not in it.
describe.skipIf(!existsSync(ATTACKS))('labelled messages (../shared/attacks)', () => {
  const files = existsSync(ATTACKS) ? readdirSync(ATTACKS).filter((name) => name.endsWith('.eml')) : [];

  it('no octet of their header blocks is lost and every place is right', () => {
    expect(files.length).toBeGreaterThan(0);
    const broken = files.filter((file) => {
      const source = new Uint8Array(readFileSync(join(ATTACKS, file)));
      const block = readHeaderBlock(source);
      const isWhole = betweenLines(source, block).every((gap) => /^[\r\n]*$/.test(gap));
      const isInPlace = block.fields.every((field) => stretch(source, field.valueAt) === field.octets);
      for (const field of block.fields) readAddressList(field);
      return !isWhole || !isInPlace || block.bodyStart === null || readMime(source, block).parts.length === 0;
    });
    expect(broken).toEqual([]);
  });
});
