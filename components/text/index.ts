export { CatalogueProvider, Sentence, useCatalogue } from './catalogue';
export { Address } from './Address';
export { BriefName, Name } from './Name';
export { Pieces } from './Pieces';
export { Rendered } from './Rendered';
export { ShowAll } from './ShowAll';
export { visible } from './visible';
