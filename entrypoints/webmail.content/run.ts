import { isOrphaned } from '../../lib/platform/ask';
import { onMessage } from '../../lib/platform/messages';
import { startSession } from './session';

/** Where a running script is found when it is injected into the same page again (toolbar click, permission, update). */
const HELD = 'truefromIsAlive';
type World = typeof globalThis & { [HELD]?: () => boolean };

/** Reads the page as long as it is open. A second injection changes nothing while the first one is alive. */
export function run(): void {
  const world: World = globalThis;
  if (world[HELD]?.()) return;
  world[HELD] = () => !isOrphaned();
  let session = startSession(document);
  onMessage('lookAgain', async ({ data }) => {
    if (session.isStopped()) session = startSession(document);
    await session.lookAgain(data);
    return { ok: true };
  });
}
