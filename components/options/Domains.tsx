import { Address, useCatalogue } from '../text';
import { AddEntry } from './AddEntry';
import { domainOf } from './entries';

interface Props {
  readonly domains: readonly string[];
  readonly emptyKey: string;
  readonly onChange: (domains: readonly string[]) => void;
  /** Without it the list can only be shortened. */
  readonly addLabel: string | null;
}

/** A list of domains, each with its way out. */
export function Domains({ domains, emptyKey, onChange, addLabel }: Props) {
  const { text } = useCatalogue();
  return (
    <>
      {domains.length === 0 ? (
        <p class="note after">{text(emptyKey)}</p>
      ) : (
        <ul class="rows compact">
          {domains.map((domain) => (
            <li key={domain}>
              <Address text={domain} />
              <button
                type="button"
                class="btn"
                aria-label={text('ui_remove_named', { name: domain })}
                onClick={() => onChange(domains.filter((other) => other !== domain))}
              >
                {text('ui_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {addLabel !== null && (
        <AddEntry
          label={addLabel}
          button={text('ui_add')}
          placeholder="example.org"
          add={(typed) => {
            const domain = domainOf(typed);
            if (domain === null) return 'ui_not_a_domain';
            if (!domains.includes(domain)) onChange([...domains, domain]);
            return null;
          }}
        />
      )}
    </>
  );
}
