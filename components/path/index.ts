export { HopList } from './HopList';
export { HopTimeline } from './HopTimeline';
export { PathStrip, PathSummary } from './PathStrip';
