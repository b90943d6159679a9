import { serve } from './serve/serve';

// The hub as a program of its own, for those who have installed and built already.
await serve({ browser: process.argv.includes('--browser') });
