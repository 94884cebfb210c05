import type { Transport } from './live-hub.ts'

/** Nothing is pushed: what is on the screen is asked for every few seconds. */
export const polled: Transport = { open: () => Promise.reject(new Error('Nothing is pushed here.')) }
