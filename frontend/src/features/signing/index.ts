export { AtTheTable } from './AtTheTable';
export { ChoosePin } from './ChoosePin';
export { PinCard } from './PinCard';
export { pinQuery } from './queries';
