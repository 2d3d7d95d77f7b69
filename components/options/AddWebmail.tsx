import { useCatalogue } from '../text';
import { AddEntry } from './AddEntry';
import { originOf } from './entries';

const PROBLEM = { notSecure: 'ui_webmail_not_secure', notAnAddress: 'ui_webmail_not_an_address' } as const;

/** One webmail at a time: the browser asks for exactly this host. */
export function AddWebmail({ allow }: { readonly allow: (origin: string) => void }) {
  const { text } = useCatalogue();
  return (
    <AddEntry
      label={text('ui_webmail_add_label')}
      button={text('ui_webmail_add')}
      placeholder="webmail.example"
      add={(typed) => {
        const answer = originOf(typed);
        if ('problem' in answer) return PROBLEM[answer.problem];
        allow(answer.origin);
        return null;
      }}
    />
  );
}
