export { ReportPage } from './ReportPage';
export type { ReportActions, ReportScreen } from './types';
