import type { AuthCell } from '../../lib/report';
import { Icon, type IconName } from '../icons';
import { Address, Name, Sentence, useCatalogue } from '../text';
import { type AuthMethod, type Tone, remarksOf, resultWords } from './results';

const ICON: Readonly<Record<Tone, IconName>> = { good: 'tick', bad: 'cross', none: 'dash', open: 'question' };

/** Attack: hundreds of signatures, each with a result. */
const MAX_CELLS = 6;

/** Everything one speaker says about one method. What is only claimed stands in quotes and never gets a tick. */
export function Cells({
  cells,
  method,
  isClaimed,
  nothing = isClaimed ? 'ui_auth_claims_nothing' : 'ui_auth_says_nothing',
}: {
  readonly cells: readonly AuthCell[];
  readonly method: AuthMethod;
  readonly isClaimed: boolean;
  /** Key of the word for no result at all. */
  readonly nothing?: string;
}) {
  const { text } = useCatalogue();
  if (cells.length === 0) {
    return (
      <span class="res">
        <Icon name="dash" />
        <span>{text(nothing)}</span>
      </span>
    );
  }
  return (
    <>
      {cells.slice(0, MAX_CELLS).map((cell, index) => (
        <Cell key={index} cell={cell} method={method} isClaimed={isClaimed} />
      ))}
      {cells.length > MAX_CELLS && <span class="note">{text('ui_auth_more', { count: cells.length - MAX_CELLS })}</span>}
    </>
  );
}

function Cell({ cell, method, isClaimed }: { readonly cell: AuthCell; readonly method: AuthMethod; readonly isClaimed: boolean }) {
  const { text } = useCatalogue();
  const { tone, key } = resultWords(method, cell.result);
  const word = key === null ? <Name text={cell.result} /> : text(key);
  return (
    <span class={tone === 'bad' && !isClaimed ? 'res bad' : 'res'}>
      <Icon name={isClaimed ? 'question' : ICON[tone]} />
      <span>
        {isClaimed ? <Sentence id="ui_auth_claimed" parts={{ result: word }} /> : word}
        {cell.domain !== null && cell.domain !== '' && (
          <small>
            <Sentence id="ui_auth_for" parts={{ domain: <Address text={cell.domain} /> }} />
          </small>
        )}
        {remarksOf(cell).map((key) => (
          <small key={key}>{text(key)}</small>
        ))}
      </span>
    </span>
  );
}
