import { organizationalDomain } from './domains';
import { isLure, splitWords } from './vocabulary';

/**
 * A domain that carries a brand's own label and asks for nothing: the label under another ending, or beside words that are no lure. Brands register such
 * names by the dozen for branches and products (`brandpublishing.example`), and nobody has a list of them all; a lure beside the name
 * (`brand-login.example`) is the way of phishing.
 */
export function couldBeBranch(domain: string, brandDomain: string): boolean {
  const [label = ''] = (organizationalDomain(domain) ?? domain).split('.');
  const [own = ''] = brandDomain.split('.');
  const at = own.length < 4 ? -1 : label.indexOf(own);
  if (at < 0) return false;
  const rest = [label.slice(0, at), label.slice(at + own.length)].flatMap((part) => part.split('-')).filter((part) => part !== '');
  return rest.every((part) => splitWords(part)?.every((word) => !isLure(word)) ?? false);
}
