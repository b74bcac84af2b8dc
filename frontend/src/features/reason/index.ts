export { reasonListQuery, reasonOptions } from './queries';
