export { ReportPage } from './ReportPage';
export type { ReportActions, ReportScreen, SampleChoice } from './types';
