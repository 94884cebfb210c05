import { type Shown, useLive } from './use-live.ts'

/** Keeps a screen up to date without being seen; loaded when the screen itself is there. */
const LiveTopics = ({ shown }: { readonly shown: readonly Shown[] }) => {
  useLive(shown)
  return null
}

export default LiveTopics
