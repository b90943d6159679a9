export { createHub, type Hub, type HubOptions, type Listening } from './create-hub';
export type { SecondWitness } from './second-witness';
