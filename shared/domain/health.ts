/** Words for how a key result, objective or unit stands; `stale` overrides every other. */
export type Health = 'not_started' | 'on_track' | 'at_risk' | 'off_track' | 'stale'
