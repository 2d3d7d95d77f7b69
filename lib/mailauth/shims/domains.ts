// The application's one copy of the public suffix list, kept outside of the engine. A named import, so that it stays an import.
import { getDomain } from 'tldts';

export { getDomain };
export default { getDomain };
