export { Enterprises } from './Enterprises';
