import { analyze } from '../../lib/analyze';
import { emptyProfile } from '../../lib/reader';
import { createCatalogue, type Report } from '../../lib/report';
import messages from '../../public/_locales/en/messages.json';

const catalogue = createCatalogue(messages, 'en');

/** The whole analysis, as a reader of whom nothing is known gets it. */
export const analyse = (source: Uint8Array): Promise<Report> =>
  analyze(
    {
      source,
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
      webmail: null,
      receiver: 'auto',
    },
    { profile: emptyProfile, now: Date.UTC(2026, 10, 24), catalogue, lookups: 'off' },
  );
