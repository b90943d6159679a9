// The public names of the package. Everything here has its doc comment where it is defined.

export { createHub, type Hub, type HubOptions, type Listening } from './create-hub';
export { createSecondWitness, type SecondWitness, type SecondWitnessOptions } from './second-witness';
